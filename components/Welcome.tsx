import { useState } from 'preact/hooks';
import { dayIn, weekOf, zoneHere } from '../lib/day';
import { withRhythms } from '../lib/journal/schedule';
import { LIMITS, mergeTopics, parseWords, uniqueWords } from '../lib/settings';
import { Logo } from './Logo';
import type { UsedSettings } from './use-settings';

/** Praise with a lot to say about it, so that the demo has something to show. */
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
      'Saved. All of it can be changed in the options at any time.',
    );
  };

  return (
    <div class="welcome">
      <header>
        <h1>
          <Logo />
          Welcome to Candor
        </h1>
        <p class="lead">
          Candor reads your post while you write it, and tells you what a careful follower would think: honest or
          gushing, open or closed, on your topics, with every tie disclosed.
        </p>
        <p class="quiet">
          Everything happens on this device. No draft is stored, and nothing is sent anywhere: the browser itself
          forbids it.
        </p>
      </header>
      <main class="welcome-main stack">
        <section class="card" aria-labelledby="demo-title">
          <h2 id="demo-title">Try it</h2>
          <p>
            Click into the text and pause. Rest the pointer on underlined words to read why they are marked; the number
            in the corner opens the whole review.
          </p>
          <textarea class="demo" aria-labelledby="demo-title" rows={5} defaultValue={DEMO} />
        </section>
        <form class="card" aria-labelledby="questions-title" onSubmit={save}>
          <h2 id="questions-title">Three questions, all of them optional</h2>
          <div class="question">
            <label for="topics">What do your readers follow you for?</label>
            <input
              id="topics"
              type="text"
              value={topics}
              placeholder="For example: home espresso, trail running"
              onInput={(event) => setTopics(event.currentTarget.value)}
            />
            <p class="small quiet">One focus topic makes an account easy to follow. Separate several by commas.</p>
          </div>
          <div class="question">
            <label for="ties">Whom are you tied to?</label>
            <input
              id="ties"
              type="text"
              value={ties}
              placeholder="Employer, own brand, sponsors"
              onInput={(event) => setTies(event.currentTarget.value)}
            />
            <p class="small quiet">Candor reminds you to say so when you praise them.</p>
          </div>
          <fieldset class="question plain">
            <legend>How often do you want to post?</legend>
            <div class="rhythms">
              {[0, ...RHYTHMS].map((number) => (
                <label key={number}>
                  <input type="radio" name="rhythm" checked={perWeek === number} onChange={() => setPerWeek(number)} />
                  {number === 0 ? 'No plan' : number === 1 ? 'Once a week' : `${number} times a week`}
                </label>
              ))}
            </div>
            <p class="small quiet">A rhythm you can keep on a dull week is the right one.</p>
          </fieldset>
          <div class="row">
            <button type="submit" class="button primary" disabled={!stored}>
              Save my answers
            </button>
            <a href="/options.html">Skip, and see all options</a>
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
