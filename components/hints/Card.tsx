import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/texts';
import type { Finding, RuleNote } from '../../lib/vocabulary';
import { RichText } from '../RichText';
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
  const failed = trouble?.findingId === finding.id;
  // Writing takes the focus to the editor. Who pressed a suggestion by key and met trouble goes on in the card.
  const byKey = useRef(false);
  useLayoutEffect(() => {
    if (failed && byKey.current) ref.current?.querySelector<HTMLElement>('.trouble button')?.focus();
    if (failed) byKey.current = false;
  });
  const apply: HintEvents['apply'] = (...given) => {
    byKey.current = ref.current?.querySelector('.suggestion:focus') != null;
    events.apply(...given);
  };
  // What is folded out lies at the end of a card that may be higher than it shows. The new size asks for a new place, too.
  const [more, setMore] = useState(false);
  useLayoutEffect(() => {
    if (more && ref.current) ref.current.scrollTop = ref.current.scrollHeight;
  }, [more]);
  return (
    <div
      ref={ref}
      class="card"
      role="dialog"
      aria-label={t('hints.card.label', { title: note?.title ?? finding.excerpt })}
      data-category={finding.category}
      onPointerEnter={() => events.hover(true)}
      onPointerLeave={() => events.hover(false)}
    >
      <div class="head">
        <h2>{note?.title ?? t('hints.card.hint')}</h2>
        <button type="button" class="close" aria-label={t('hints.card.close')} onClick={events.close}>
          ×
        </button>
      </div>
      <FindingBody
        text={text}
        finding={failed ? { ...finding, suggestions: [] } : finding}
        note={note}
        trouble={trouble}
        events={{ ...events, apply }}
      />
      <div class="actions">
        <button type="button" class="plain" onClick={() => events.ignore(finding)}>
          {t('hints.card.ignore')}
        </button>
        <details onToggle={({ currentTarget }) => setMore(currentTarget.open)}>
          <summary>{t('hints.card.more')}</summary>
          <button type="button" class="plain" onClick={() => events.ignoreWording(finding)}>
            <RichText text="hints.card.allow" with={[{ words: <span lang="en">{finding.excerpt}</span> }]} />
          </button>
          <button type="button" class="plain" onClick={() => events.turnOffRule(finding)}>
            {t('hints.card.turnOffRule', { rule: note?.title ?? finding.ruleId })}
          </button>
          {site && (
            <button type="button" class="plain" onClick={events.turnOffSite}>
              {t('hints.card.turnOffSite', { site })}
            </button>
          )}
          <button type="button" class="plain" onClick={() => events.openRule(finding)}>
            {t('hints.card.openRule')}
          </button>
          <p class="small">{t('hints.card.undoable')}</p>
        </details>
      </div>
    </div>
  );
}
