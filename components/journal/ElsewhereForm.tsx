import { useRef, useState } from 'preact/hooks';
import { addEntries, type ByHand, entryByHand, postedNow } from '../../lib/journal';
import { LENGTH_CLASSES, type LengthClass } from '../../lib/journal/entry';
import type { JournalView } from './journal-view';
import type { UsedJournal } from './use-journal';

interface ElsewhereFormProps {
  view: JournalView;
  journal: UsedJournal;
}

const ELSEWHERE = 'elsewhere';
/** A clock may be a little behind the one that posted. */
const AHEAD = 24 * 3_600_000;
const EARLIEST = Date.UTC(2000, 0, 1);
const LENGTHS: Record<LengthClass, string> = {
  tiny: 'A few words',
  short: 'Short (a few lines)',
  medium: 'Medium (a paragraph or two)',
  long: 'Long',
};

/** A post that Candor did not see: on another site, another device, or before it was here. */
export function ElsewhereForm({ view, journal }: ElsewhereFormProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [site, setSite] = useState(ELSEWHERE);
  const [refusal, setRefusal] = useState('');

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const read = readForm(new FormData(form), view.now);
    if ('error' in read) return setRefusal(read.error);
    setRefusal('');
    const entry = entryByHand(read.post);
    if (!(await journal.run(() => addEntries([entry]), 'Added to the journal.'))) return;
    form.reset();
    setSite(ELSEWHERE);
    if (details.current) details.current.open = false;
    details.current?.querySelector('summary')?.focus();
  };

  return (
    <details class="card" ref={details}>
      <summary>I posted elsewhere</summary>
      <form class="stack form" onSubmit={add} noValidate>
        <div class="fields">
          <label>
            Where
            <select name="site" value={site} onChange={(event) => setSite(event.currentTarget.value)}>
              <option value={ELSEWHERE}>Somewhere else</option>
              {view.sites.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {site === ELSEWHERE && (
            <label>
              Its name, if you like
              <input name="place" type="text" maxLength={80} />
            </label>
          )}
          <label>
            When
            <input
              name="when"
              type="datetime-local"
              defaultValue={localInput(view.now)}
              aria-describedby="elsewhere-refusal"
            />
          </label>
          <label>
            Length
            <select name="length">
              {LENGTH_CLASSES.map((each) => (
                <option key={each} value={each} selected={each === 'short'}>
                  {LENGTHS[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <fieldset>
          <legend>What it was</legend>
          <ul class="checks">
            {(['reply', 'question', 'drawback', 'disclosed'] as const).map((name) => (
              <li key={name}>
                <label class="choice">
                  <input type="checkbox" name={name} />
                  <span>{TRAITS[name]}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {view.topics.length > 0 && (
          <fieldset>
            <legend>Topics</legend>
            <ul class="checks">
              {view.topics.map((topic) => (
                <li key={topic}>
                  <label class="choice">
                    <input type="checkbox" name="topic" value={topic} />
                    <span>{topic}</span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        <p id="elsewhere-refusal" role="alert" class="refusal">
          {refusal}
        </p>
        <div>
          <button type="submit" class="button primary">
            Add to the journal
          </button>
        </div>
      </form>
    </details>
  );
}

const TRAITS = {
  reply: 'A reply or comment to someone else',
  question: 'It asks readers something',
  drawback: 'It names a drawback as well',
  disclosed: 'It discloses a tie',
};

function readForm(form: FormData, now: number): { post: ByHand } | { error: string } {
  const moment = new Date(String(form.get('when')));
  const when = moment.getTime();
  if (Number.isNaN(when)) return { error: 'Say when you posted: a day and a time.' };
  if (when > now + AHEAD) return { error: 'That day is still to come. A planned post belongs into the plan.' };
  if (when < EARLIEST) return { error: 'That is too long ago: the journal starts in 2000.' };
  const site = String(form.get('site'));
  const place = String(form.get('place') ?? '').trim();
  return {
    post: {
      ...postedNow(moment),
      site: site === ELSEWHERE ? place || null : site,
      kind: form.has('reply') ? 'reply' : 'post',
      length: String(form.get('length')) as LengthClass,
      topics: form.getAll('topic').map(String),
      question: form.has('question'),
      drawback: form.has('drawback'),
      disclosed: form.has('disclosed'),
    },
  };
}

/** The value of a datetime field for a moment here. */
function localInput(when: number): string {
  const offset = new Date(when).getTimezoneOffset() * 60_000;
  return new Date(when - offset).toISOString().slice(0, 16);
}
