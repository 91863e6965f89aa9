import { useRef, useState } from 'preact/hooks';
import { addEntries, type ByHand, entryByHand, postedNow } from '../../lib/journal';
import { LENGTH_CLASSES, type LengthClass } from '../../lib/journal/entry';
import { t } from '../../lib/texts';
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

type Refusal = `plan.elsewhere.${'noMoment' | 'tooLate' | 'tooEarly'}`;

/** A post that Candor did not see: on another site, another device, or before it was here. */
export function ElsewhereForm({ view, journal }: ElsewhereFormProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [site, setSite] = useState(ELSEWHERE);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const read = readForm(new FormData(form), view.now);
    if ('refusal' in read) return setRefusal(read.refusal);
    setRefusal(null);
    const entry = entryByHand(read.post);
    if (!(await journal.run(() => addEntries([entry]), t('plan.elsewhere.added')))) return;
    form.reset();
    setSite(ELSEWHERE);
    if (details.current) details.current.open = false;
    details.current?.querySelector('summary')?.focus();
  };

  return (
    <details class="card" ref={details}>
      <summary>{t('plan.elsewhere.title')}</summary>
      <form class="stack form" onSubmit={add} noValidate>
        <div class="fields">
          <label>
            {t('plan.elsewhere.where')}
            <select name="site" value={site} onChange={(event) => setSite(event.currentTarget.value)}>
              <option value={ELSEWHERE}>{t('plan.elsewhere.somewhere')}</option>
              {view.sites.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {site === ELSEWHERE && (
            <label>
              {t('plan.elsewhere.place')}
              <input name="place" type="text" maxLength={80} />
            </label>
          )}
          <label>
            {t('plan.elsewhere.when')}
            <input
              name="when"
              type="datetime-local"
              defaultValue={localInput(view.now)}
              aria-describedby="elsewhere-refusal"
            />
          </label>
          <label>
            {t('plan.elsewhere.length')}
            <select name="length">
              {LENGTH_CLASSES.map((each) => (
                <option key={each} value={each} selected={each === 'short'}>
                  {t(`plan.elsewhere.lengths.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <fieldset>
          <legend>{t('plan.elsewhere.what')}</legend>
          <ul class="checks">
            {(['reply', 'question', 'drawback', 'disclosed'] as const).map((name) => (
              <li key={name}>
                <label class="choice">
                  <input type="checkbox" name={name} />
                  <span>{t(`plan.elsewhere.traits.${name}`)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {view.topics.length > 0 && (
          <fieldset>
            <legend>{t('plan.elsewhere.topics')}</legend>
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
          {refusal && t(refusal)}
        </p>
        <div>
          <button type="submit" class="button primary">
            {t('plan.elsewhere.add')}
          </button>
        </div>
      </form>
    </details>
  );
}

function readForm(form: FormData, now: number): { post: ByHand } | { refusal: Refusal } {
  const moment = new Date(String(form.get('when')));
  const when = moment.getTime();
  if (Number.isNaN(when)) return { refusal: 'plan.elsewhere.noMoment' };
  if (when > now + AHEAD) return { refusal: 'plan.elsewhere.tooLate' };
  if (when < EARLIEST) return { refusal: 'plan.elsewhere.tooEarly' };
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
