import type { Finding } from '../../lib/vocabulary';
import { Badge, Panel } from './Badge';
import { Card } from './Card';
import { borderOf } from './highlights';
import { type HintEvents, type HintModel, missing, noticeOf, placed } from './hint-model';

interface Props {
  model: HintModel;
  siteName: string | null;
  events: HintEvents;
}

/** Everything of ours that is seen over a page: marks of form fields, badge, panel, card, announcements. */
export function HintLayer({ model, siteName, events }: Props) {
  const { session, open, panel, trouble } = model;
  const { editor, state } = session;
  const host = editor.root.getBoundingClientRect();
  const visible = host.width > 0 && host.height > 0;
  const points = missing(state.findings);
  const notice = noticeOf(session);
  const shown = placed(state.findings).find((finding) => finding.id === open);
  return (
    <>
      <div class="announcer" role="status" aria-live="polite">
        {model.announcement}
      </div>
      {visible && <FieldMarks findings={placed(state.findings)} session={session} />}
      {visible && (points.length > 0 || notice) && (
        <Badge count={points.length} notice={notice !== null} open={panel} editor={host} events={events} />
      )}
      {visible && panel && (
        <Panel session={session} trouble={trouble} anchor={() => [badgeCorner(host)]} events={events} />
      )}
      {visible && shown?.span && (
        <Card
          finding={shown}
          note={state.notes[shown.ruleId]}
          trouble={trouble}
          site={siteName}
          anchor={() => editor.rects(shown.span!)}
          events={events}
        />
      )}
    </>
  );
}

/** Where the panel hangs: the lower right corner of the editor, where the badge sits. */
function badgeCorner(editor: DOMRect): DOMRect {
  return new DOMRect(editor.right - 28, Math.min(editor.bottom, innerHeight) - 28, 22, 22);
}

/** Marks of a form field, whose text the browser cannot highlight: a line under each word's rectangle. */
function FieldMarks({ findings, session }: { findings: Finding[]; session: HintModel['session'] }) {
  const inField = findings.filter((finding) => session.editor.ranges(finding.span!) === null);
  return (
    <>
      {inField.flatMap((finding) =>
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
