import type { DraftSession } from '../../lib/session/draft-session';
import { FindingBody } from './FindingBody';
import { type HintEvents, missing, noticeOf, placed, type Trouble } from './hint-model';
import { usePlace } from './place';

interface BadgeProps {
  count: number;
  notice: boolean;
  open: boolean;
  /** Viewport rectangle of the editor. */
  editor: DOMRect;
  events: HintEvents;
}

/** Side of the round badge and its distance from the corner, px. */
const SIZE = 22;
const INSET = 6;

/** The quiet badge at the composer's corner: how many points are open. */
export function Badge({ count, notice, open, editor, events }: BadgeProps) {
  const label =
    count > 0 ? `Candor: ${count} open ${count === 1 ? 'point' : 'points'}` : 'Candor: a note on this draft';
  const left = Math.min(editor.right, innerWidth) - SIZE - INSET;
  const top = Math.min(editor.bottom, innerHeight) - SIZE - INSET;
  if (editor.bottom < SIZE || editor.top > innerHeight - SIZE) return null;
  return (
    <button
      type="button"
      class="badge"
      style={{ translate: `${Math.round(left)}px ${Math.round(top)}px` }}
      aria-label={label}
      aria-expanded={open}
      title={label}
      data-notice={notice && count === 0}
      onClick={events.togglePanel}
    >
      {count > 0 ? count : 'i'}
    </button>
  );
}

interface PanelProps {
  session: DraftSession;
  trouble: Trouble | null;
  anchor: () => DOMRect[];
  events: HintEvents;
}

/** What is missing from the draft as a whole, each point with its reason and a way to mend it. */
export function Panel({ session, trouble, anchor, events }: PanelProps) {
  const ref = usePlace(anchor, 'top-end');
  const { findings, notes } = session.state;
  const notice = noticeOf(session);
  const points = missing(findings);
  const hints = placed(findings).length;
  return (
    <div ref={ref} class="card panel" role="dialog" aria-label="Open points of this draft">
      <header>
        <h2>{points.length > 0 ? 'What readers may miss' : 'About this draft'}</h2>
        <button type="button" class="close" aria-label="Close" onClick={events.close}>
          ×
        </button>
      </header>
      {notice && <p class="notice">{notice}</p>}
      {points.map((finding) => (
        <section key={finding.id} data-category={finding.category}>
          <h3>{notes[finding.ruleId]?.title}</h3>
          <FindingBody finding={finding} note={notes[finding.ruleId]} trouble={trouble} events={events} />
          <button type="button" class="plain" onClick={() => events.ignore(finding)}>
            Ignore for this draft
          </button>{' '}
          <button type="button" class="plain" onClick={() => events.turnOffRule(finding)}>
            Turn off this check
          </button>
        </section>
      ))}
      {hints > 0 && (
        <p class="small">
          {hints === 1 ? 'One place' : `${hints} places`} in the text {hints === 1 ? 'is' : 'are'} underlined.
        </p>
      )}
    </div>
  );
}
