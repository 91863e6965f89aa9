import { useState } from 'preact/hooks';
import { dayIn, weekOf, zoneHere } from '../lib/day';
import { withRhythms } from '../lib/journal/schedule';
import { LIMITS, mergeTopics, parseWords, uniqueWords } from '../lib/settings';
import { t } from '../lib/texts';
import { Logo } from './Logo';
import type { UsedSettings } from './use-settings';

/** Praise with a lot to say about it, so that the demo has something to show. English, as all that is judged. */
const DEMO =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I read with it every single evening.';

/** Posts a week offered at first; anything else is a matter for the journal's page. */
const RHYTHMS = [1, 2, 3, 5];

/** The first page: what Candor does, three questions that may all be skipped, and a box to try it in. */
export function Welcome({ settings: { stored, status, failed, change } }: { settings: UsedSettings }) {
  const [topics, setTopics] = useState('');
  const [ties, setTies] = useState('');
  const [perWeek, setPerWeek] = useState(0);

  const save = async (event: Event) => {
    event.preventDefault();
    const named = parseWords(topics, LIMITS.topics, LIMITS.nameLength).words;
    const tied = parseWords(ties, LIMITS.ties, LIMITS.wordLength).words;
    await change(
      (now) => ({
        topics: mergeTopics([...now.topics, ...named.map((name) => ({ name, keywords: [name] }))]),
        ties: uniqueWords([...now.ties, ...tied]),
        ...(perWeek > 0 && { plan: withRhythms(now.plan, [{ site: null, slots: [], perWeek }], thisWeek()) }),
      }),
      t('welcome.questions.saved'),
    );
  };

  return (
    <div class="welcome">
      <header>
        <h1>
          <Logo />
          {t('welcome.title')}
        </h1>
        <p class="lead">{t('welcome.lead')}</p>
        <p class="quiet">{t('welcome.promise')}</p>
      </header>
      <main class="welcome-main stack">
        <section class="card" aria-labelledby="demo-title">
          <h2 id="demo-title">{t('welcome.demo.title')}</h2>
          <p>{t('welcome.demo.how')}</p>
          <textarea class="demo" lang="en" aria-labelledby="demo-title" rows={5} defaultValue={DEMO} />
        </section>
        <form class="card" aria-labelledby="questions-title" onSubmit={save}>
          <h2 id="questions-title">{t('welcome.questions.title')}</h2>
          <div class="question">
            <label for="topics">{t('welcome.topics.label')}</label>
            <input
              id="topics"
              type="text"
              value={topics}
              placeholder={t('welcome.topics.example')}
              onInput={(event) => setTopics(event.currentTarget.value)}
            />
            <p class="small quiet">{t('welcome.topics.help')}</p>
          </div>
          <div class="question">
            <label for="ties">{t('welcome.ties.label')}</label>
            <input
              id="ties"
              type="text"
              value={ties}
              placeholder={t('welcome.ties.example')}
              onInput={(event) => setTies(event.currentTarget.value)}
            />
            <p class="small quiet">{t('welcome.ties.help')}</p>
          </div>
          <fieldset class="question plain">
            <legend>{t('welcome.rhythm.label')}</legend>
            <div class="rhythms">
              {[0, ...RHYTHMS].map((number) => (
                <label key={number}>
                  <input type="radio" name="rhythm" checked={perWeek === number} onChange={() => setPerWeek(number)} />
                  {t('welcome.rhythm.times', number)}
                </label>
              ))}
            </div>
            <p class="small quiet">{t('welcome.rhythm.help')}</p>
          </fieldset>
          <div class="row">
            <button type="submit" class="button primary" disabled={!stored}>
              {t('welcome.questions.save')}
            </button>
            <a href="/options.html">{t('welcome.questions.skip')}</a>
          </div>
          <p role={failed ? 'alert' : 'status'}>{status}</p>
        </form>
      </main>
    </div>
  );
}

function thisWeek() {
  return weekOf(dayIn(zoneHere(), Date.now()));
}
