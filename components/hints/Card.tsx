import type { Finding, RuleNote } from '../../lib/vocabulary';
import { FindingBody } from './FindingBody';
import type { HintEvents, Trouble } from './hint-model';
import { usePlace } from './place';

interface Props {
  text: string;
  finding: Finding;
  note: RuleNote | undefined;
  trouble: Trouble | null;
  site: string | null;
  anchor: () => DOMRect[];
  events: HintEvents;
}

/** The card of one finding, beside its words. Takes no focus by itself. */
export function Card({ text, finding, note, trouble, site, anchor, events }: Props) {
  const ref = usePlace(anchor, 'bottom-start');
  return (
    <div
      ref={ref}
      class="card"
      role="dialog"
      aria-label={`Hint: ${note?.title ?? finding.excerpt}`}
      data-category={finding.category}
      onPointerEnter={() => events.hover(true)}
      onPointerLeave={() => events.hover(false)}
    >
      <header>
        <h2>{note?.title ?? 'Hint'}</h2>
        <button type="button" class="close" aria-label="Close" onClick={events.close}>
          ×
        </button>
      </header>
      <FindingBody text={text} finding={finding} note={note} trouble={trouble} events={events} />
      <footer>
        <button type="button" class="plain" onClick={() => events.ignore(finding)}>
          Ignore here
        </button>
        <details>
          <summary>More</summary>
          <button type="button" class="plain" onClick={() => events.ignoreWording(finding)}>
            Always allow “{finding.excerpt}”
          </button>
          <button type="button" class="plain" onClick={() => events.turnOffRule(finding)}>
            Turn off “{note?.title}” everywhere
          </button>
          {site && (
            <button type="button" class="plain" onClick={events.turnOffSite}>
              Turn Candor off on {site}
            </button>
          )}
          <button type="button" class="plain" onClick={() => events.openRule(finding)}>
            See this rule and its examples
          </button>
          <p class="small">Each can be undone at once, or later in Candor’s options.</p>
        </details>
      </footer>
    </div>
  );
}
