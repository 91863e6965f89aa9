import type { Finding } from '../../lib/vocabulary';
import { Badge } from './Badge';
import { badgePlace, type Place, SIZE } from './badge-place';
import { Card } from './Card';
import { borderOf, drawsLines } from './highlights';
import { type HintEvents, type HintModel, isRead, noticeOf, openChecks, placed } from './hint-model';
import { Panel } from './Panel';
import { Toast } from './Toast';

interface Props {
  model: HintModel;
  siteName: string | null;
  events: HintEvents;
}

/** Everything of ours that is seen over a page: marks of form fields, badge, panel, card, announcements. */
export function HintLayer({ model, siteName, events }: Props) {
  const { session, open, kept, panel, trouble } = model;
  const { editor, state } = session;
  const host = editor.root.getBoundingClientRect();
  const off = model.hidden || state.status === 'off';
  const visible = !off && host.width > 0 && host.height > 0;
  const points = openChecks(session);
  const notice = noticeOf(session);
  const { badgeCorner } = state.show;
  const badge = visible ? badgePlace(editor.root, badgeCorner, model.words) : null;
  const shown = kept?.finding ?? placed(state.findings).find((finding) => finding.id === open);
  return (
    <>
      <div class="announcer" role="status" aria-live="polite">
        {model.announcement}
      </div>
      {visible && <DrawnMarks findings={placed(state.findings)} session={session} />}
      {model.toast && <Toast toast={model.toast} events={events} />}
      {badge && (isRead(session) || notice) && state.text.trim() !== '' && (
        <Badge
          count={points}
          notice={notice !== null}
          balance={state.review?.balance ?? null}
          open={panel}
          corner={badgeCorner}
          editor={host}
          place={badge}
          events={events}
        />
      )}
      {visible && panel && (
        <Panel
          model={model}
          siteName={siteName}
          anchor={() => besidePost(model) ?? besideBadge(badge)}
          events={events}
        />
      )}
      {visible && shown?.span && (
        <Card
          text={kept ? kept.text : state.text}
          finding={shown}
          note={kept ? kept.note : state.notes[shown.ruleId]}
          trouble={trouble}
          site={siteName}
          anchor={() => kept?.rects ?? editor.rects(shown.span!)}
          events={events}
        />
      )}
    </>
  );
}

/** In the calm moment the panel stands beside the button that was pressed. */
function besidePost({ calm, session }: HintModel): DOMRect[] | null {
  const button = calm?.text === session.state.text ? calm.button : null;
  return button?.isConnected ? [button.getBoundingClientRect()] : null;
}

/** The panel hangs on the badge. */
function besideBadge(place: Place | null): DOMRect[] {
  return place ? [new DOMRect(place.left, place.top, SIZE, SIZE)] : [];
}

/** Marks where the browser cannot highlight, in form fields above all: a line under each word's rectangle. */
function DrawnMarks({ findings, session }: { findings: Finding[]; session: HintModel['session'] }) {
  const drawn = findings.filter((finding) => drawsLines() || session.editor.ranges(finding.span!) === null);
  return (
    <>
      {drawn.flatMap((finding) =>
        session.editor.rects(finding.span!).map((rect) => (
          <div
            key={`${finding.id} ${rect.left} ${rect.top}`}
            class="mark"
            data-category={finding.category}
            data-excerpt={finding.excerpt}
            style={{
              left: `${rect.left}px`,
              top: `${rect.top}px`,
              width: `${rect.width}px`,
              height: `${rect.height}px`,
              borderBottom: borderOf(finding.category),
            }}
          />
        )),
      )}
    </>
  );
}
