import { t } from '../../lib/texts';
import type { CheckItem, Finding } from '../../lib/vocabulary';
import { BalancePicture } from '../BalancePicture';
import { LengthLine } from '../LengthLine';
import { Quoted } from '../Quoted';
import { RichText } from '../RichText';
import { StatusIcon, statusWord } from '../StatusIcon';
import { FindingBody, keyOf, SuggestionLabel, TroubleNote } from './FindingBody';
import { type HintEvents, type HintModel, isRead, noticeOf, STARTER } from './hint-model';
import { usePlace } from './place';

interface PanelProps {
  model: HintModel;
  siteName: string | null;
  anchor: () => DOMRect[];
  events: HintEvents;
}

/** The whole review beside the composer: balance, open checks first, each row leading to its words or its remedy. */
export function Panel({ model, siteName, anchor, events }: PanelProps) {
  const ref = usePlace(anchor, 'top-end');
  const { state } = model.session;
  const { review, length, fold } = state;
  const notice = noticeOf(model.session);
  const items = review?.checklist ?? [];
  const open = items.filter(({ status }) => status === 'improve' || status === 'problem');
  const passed = items.filter(({ status }) => status === 'pass');
  return (
    <div ref={ref} class="card panel" role="dialog" aria-label={t('hints.panel.label')}>
      <div class="head">
        <h2>{t('hints.panel.title')}</h2>
        <button type="button" class="close" aria-label={t('hints.card.close')} onClick={events.close}>
          ×
        </button>
      </div>
      {notice && <p class="notice">{notice}</p>}
      {model.calm?.text === state.text && <p class="notice">{t('hints.panel.calm')}</p>}
      {review && review.balance.stance !== 'none' && <BalancePicture balance={review.balance} />}
      {open.length > 0 && (
        <ul class="rows" aria-label={t('hints.panel.open')}>
          {open.map((item) => (
            <Row key={item.id} item={item} model={model} events={events} />
          ))}
        </ul>
      )}
      {open.length === 0 && !notice && (
        <p>{t(isRead(model.session) ? 'hints.panel.nothing' : 'hints.panel.reading')}</p>
      )}
      {state.starters.length > 0 && (
        <section aria-labelledby="candor-starters">
          <h3 id="candor-starters">{t('hints.panel.starters')}</h3>
          <ul class="suggestions">
            {state.starters.map((starter) => (
              <li key={keyOf(starter)}>
                <button type="button" class="suggestion" onClick={() => events.insert(starter)}>
                  <SuggestionLabel suggestion={starter} />
                </button>
              </li>
            ))}
          </ul>
          {model.trouble?.findingId === STARTER && <TroubleNote trouble={model.trouble} events={events} />}
          <p class="small">{t('hints.panel.whyStarters')}</p>
        </section>
      )}
      {passed.length > 0 && (
        <details>
          <summary>{t('hints.panel.passed', passed.length)}</summary>
          <ul class="rows">
            {passed.map((item) => (
              <li key={item.id} class="check is-pass">
                <StatusIcon status="pass" />
                <span class="check-title">{item.title}</span>
                <span class="check-status status-pass">{statusWord('pass')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {length && state.status === 'reviewed' && (
        <p class="small">
          <RichText
            text="hints.panel.length"
            with={[{ length: <LengthLine characters={state.text.length} length={length} fold={fold} /> }]}
          />
        </p>
      )}
      <details class="hide">
        <summary>{t('hints.hide.title')}</summary>
        <button type="button" class="plain" onClick={() => events.hide('draft')}>
          {t('hints.hide.draft')}
        </button>
        <button type="button" class="plain" onClick={() => events.hide('today')}>
          {t('hints.hide.today')}
        </button>
        {siteName && (
          <button type="button" class="plain" onClick={() => events.hide('site')}>
            {t('hints.hide.site', { site: siteName })}
          </button>
        )}
      </details>
    </div>
  );
}

/** Most places named in one row; the marks in the draft show the rest. */
const MOST_PLACES = 4;

function Row({ item, model, events }: { item: CheckItem; model: HintModel; events: HintEvents }) {
  const { state } = model.session;
  const mine = state.findings.filter(({ id }) => item.findingIds.includes(id));
  const placed = mine.filter(({ span }) => span);
  const missing = mine.filter(({ span }) => !span);
  return (
    <li class={`check is-${item.status}`}>
      <StatusIcon status={item.status} />
      <span class="check-title">{item.title}</span>
      <span class={`check-status status-${item.status}`}>{statusWord(item.status)}</span>
      <div class="check-reason">
        {placed.length > 0 && (
          <p class="places">
            {placed.slice(0, MOST_PLACES).map((finding) => (
              <button key={finding.id} type="button" class="place" onClick={() => events.jump(finding)}>
                <Quoted words={shortened(finding.excerpt)} />
              </button>
            ))}
            {placed.length > MOST_PLACES && <span> {t('hints.panel.more', placed.length - MOST_PLACES)}</span>}
          </p>
        )}
        {missing.map((finding) => (
          <Missing key={finding.id} finding={finding} model={model} events={events} />
        ))}
      </div>
    </li>
  );
}

function Missing({ finding, model, events }: { finding: Finding; model: HintModel; events: HintEvents }) {
  const note = model.session.state.notes[finding.ruleId];
  return (
    <>
      <FindingBody
        text={model.session.state.text}
        finding={finding}
        note={note}
        trouble={model.trouble}
        events={events}
      />
      <button type="button" class="plain" onClick={() => events.ignore(finding)}>
        {t('hints.panel.ignore')}
      </button>{' '}
      <button type="button" class="plain" onClick={() => events.turnOffRule(finding)}>
        {t('hints.panel.turnOff')}
      </button>
    </>
  );
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words;
}
