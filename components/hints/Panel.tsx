import type { CheckItem, Finding } from '../../lib/vocabulary';
import { BalancePicture } from '../BalancePicture';
import { LengthLine } from '../LengthLine';
import { STATUS_WORDS, StatusIcon } from '../StatusIcon';
import { FindingBody, labelOf, TroubleNote } from './FindingBody';
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
    <div ref={ref} class="card panel" role="dialog" aria-label="Review of this draft">
      <header>
        <h2>This draft</h2>
        <button type="button" class="close" aria-label="Close" onClick={events.close}>
          ×
        </button>
      </header>
      {notice && <p class="notice">{notice}</p>}
      {model.calm?.text === state.text && (
        <p class="notice">One look before it goes out. Press Post again to post it as it is.</p>
      )}
      {review && review.balance.stance !== 'none' && <BalancePicture balance={review.balance} />}
      {open.length > 0 && (
        <ul class="rows" aria-label="Open points">
          {open.map((item) => (
            <Row key={item.id} item={item} model={model} events={events} />
          ))}
        </ul>
      )}
      {open.length === 0 && !notice && <p>{isRead(model.session) ? 'Nothing is open.' : 'Reading…'}</p>}
      {state.starters.length > 0 && (
        <section aria-labelledby="candor-starters">
          <h3 id="candor-starters">Ways into this reply</h3>
          <ul class="suggestions">
            {state.starters.map((starter) => (
              <li key={labelOf(starter)}>
                <button type="button" class="suggestion" onClick={() => events.insert(starter)}>
                  {labelOf(starter)}
                </button>
              </li>
            ))}
          </ul>
          {model.trouble?.findingId === STARTER && <TroubleNote trouble={model.trouble} events={events} />}
          <p class="small">People read posts that got an answer. A reply that takes up their point invites the next.</p>
        </section>
      )}
      {passed.length > 0 && (
        <details>
          <summary>
            {passed.length} {passed.length === 1 ? 'check' : 'checks'} passed
          </summary>
          <ul class="rows">
            {passed.map((item) => (
              <li key={item.id} class="check is-pass">
                <StatusIcon status="pass" />
                <span class="check-title">{item.title}</span>
                <span class="check-status status-pass">{STATUS_WORDS.pass}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {length && state.status === 'reviewed' && (
        <p class="small">
          Length: <LengthLine characters={state.text.length} length={length} fold={fold} />
        </p>
      )}
      <details class="hide">
        <summary>Hide Candor</summary>
        <button type="button" class="plain" onClick={() => events.hide('draft')}>
          For this draft
        </button>
        <button type="button" class="plain" onClick={() => events.hide('today')}>
          For the rest of today
        </button>
        {siteName && (
          <button type="button" class="plain" onClick={() => events.hide('site')}>
            On {siteName}, until you turn it on again
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
      <span class={`check-status status-${item.status}`}>{STATUS_WORDS[item.status]}</span>
      <div class="check-reason">
        {placed.length > 0 && (
          <p class="places">
            {placed.slice(0, MOST_PLACES).map((finding) => (
              <button key={finding.id} type="button" class="place" onClick={() => events.jump(finding)}>
                “{shortened(finding.excerpt)}”
              </button>
            ))}
            {placed.length > MOST_PLACES && <span> and {placed.length - MOST_PLACES} more</span>}
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
        Ignore for this draft
      </button>{' '}
      <button type="button" class="plain" onClick={() => events.turnOffRule(finding)}>
        Turn off this check
      </button>
    </>
  );
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words;
}
