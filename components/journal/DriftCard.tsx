import { useState } from 'preact/hooks';
import type { Drift } from '../../lib/journal/focus';
import { changeEntries } from '../../lib/journal/store';
import { momentWords } from '../../lib/journal/words';
import { LIMITS, parseWords, wordKey } from '../../lib/settings';
import { t } from '../../lib/texts';
import type { Topic } from '../../lib/vocabulary';
import type { UsedSettings } from '../use-settings';
import { focusJournalSection } from './JournalSection';
import type { JournalView } from './journal-view';
import type { UsedJournal } from './use-journal';

interface DriftCardProps {
  drift: Drift;
  view: JournalView;
  journal: UsedJournal;
  settings: UsedSettings;
}

/** Names a drift, and lets the writer make a topic of it. What the posts were about only the writer knows. */
export function DriftCard({ drift, view, journal, settings }: DriftCardProps) {
  const [name, setName] = useState('');
  const [keywords, setKeywords] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [nameless, setNameless] = useState(false);

  const adopt = async (event: Event) => {
    event.preventDefault();
    const wanted = name.trim();
    setNameless(wanted === '');
    if (wanted === '') return;
    const known = settings.stored?.topics.find((topic) => wordKey(topic.name) === wordKey(wanted));
    const topic: Topic = known ?? {
      name: wanted,
      keywords: parseWords(keywords, LIMITS.keywords, LIMITS.wordLength).words,
    };
    if (!known && !(await settings.change((now) => ({ topics: [...now.topics, topic] })))) return;
    const ids = drift.off.map(({ id }) => id).filter((id) => !left.includes(id));
    const done = await journal.run(
      () => changeEntries(ids, (entry) => ({ topics: [...entry.topics, topic.name] })),
      t('journal.drift.made', { topic: topic.name }),
    );
    if (done) focusJournalSection('focus');
  };

  return (
    <div class="card stack drift">
      <h3>{t('journal.drift.title', { off: drift.off.length, of: drift.of })}</h3>
      <p>{t('journal.drift.meaning')}</p>
      <details>
        <summary>{t('journal.drift.make')}</summary>
        <form class="stack form" onSubmit={adopt}>
          <div>
            <label for="drift-name">{t('journal.drift.name')}</label>
            <input
              id="drift-name"
              type="text"
              maxLength={LIMITS.nameLength}
              value={name}
              aria-describedby="drift-refusal"
              onInput={(event) => setName(event.currentTarget.value)}
            />
            <p id="drift-refusal" role="alert" class="refusal">
              {nameless && t('journal.drift.nameFirst')}
            </p>
          </div>
          <div>
            <label for="drift-keywords">{t('journal.drift.keywords')}</label>
            <input
              id="drift-keywords"
              type="text"
              value={keywords}
              onInput={(event) => setKeywords(event.currentTarget.value)}
            />
          </div>
          <fieldset>
            <legend>{t('journal.drift.posts')}</legend>
            <ul class="checks">
              {drift.off.map((entry) => (
                <li key={entry.id}>
                  <label class="choice">
                    <input
                      type="checkbox"
                      checked={!left.includes(entry.id)}
                      onChange={(event) =>
                        setLeft(
                          event.currentTarget.checked ? left.filter((id) => id !== entry.id) : [...left, entry.id],
                        )
                      }
                    />
                    <span>
                      {momentWords(entry)}, {view.siteName(entry.site)}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <div>
            <button type="submit" class="button primary">
              {t('journal.drift.make')}
            </button>
          </div>
        </form>
      </details>
    </div>
  );
}
