import { useEffect, useState } from 'preact/hooks';
import { type JournalEntry, JournalError, readSince } from '../../lib/journal';
import { type Figure, type Figures, isPost } from '../../lib/journal/entry';
import { readFigures } from '../../lib/journal/figures-on-page';
import { changeEntries } from '../../lib/journal/store';
import { momentWords } from '../../lib/journal/words';
import { number, t } from '../../lib/texts';
import { RichText } from '../RichText';

/** Posts offered: those of the last months, newest first. */
const DAYS = 90;
const DAY = 24 * 3_600_000;

interface ReadFiguresProps {
  site: { id: string; name: string };
}

/** For the popup on the page of an own post: reads the figures the page shows, on a click, and keeps them on another. */
export function ReadFigures({ site }: ReadFiguresProps) {
  const [posts, setPosts] = useState<JournalEntry[]>([]);
  const [found, setFound] = useState<Figures | null>(null);
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    const mine = (entry: JournalEntry) => isPost(entry) && entry.site === site.id;
    readSince(Date.now() - DAYS * DAY).then(
      (entries) => setPosts(entries.filter(mine).reverse()),
      () => setPosts([]),
    );
  }, [site.id]);
  if (posts.length === 0) return null;

  const read = async () => {
    const figures = await readFigures();
    const some = Object.keys(figures).length > 0;
    setFound(some ? figures : null);
    setSaid(some ? '' : t('journal.read.none'));
  };
  const keep = async () => {
    try {
      await changeEntries([chosen || posts[0]!.id], (entry) => ({ figures: { ...entry.figures, ...found } }));
      setFound(null);
      setSaid(t('journal.read.kept'));
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      setSaid(error.message);
    }
  };

  return (
    <details class="another">
      <summary>{t('journal.read.summary')}</summary>
      <div class="stack">
        <p class="small quiet">{t('journal.read.meaning')}</p>
        {found ? (
          <>
            <ul>
              {(Object.entries(found) as [Figure, number][]).map(([figure, value]) => (
                <li key={figure}>
                  <RichText
                    text="journal.figures.value"
                    with={[{ figure: t(`journal.figures.${figure}`), value: <strong>{number(value)}</strong> }]}
                  />
                </li>
              ))}
            </ul>
            <label>
              {t('journal.read.forPost')}
              <select value={chosen || posts[0]!.id} onChange={(event) => setChosen(event.currentTarget.value)}>
                {posts.map((entry) => (
                  <option key={entry.id} value={entry.id}>
                    {momentWords(entry)}
                  </option>
                ))}
              </select>
            </label>
            <div class="row">
              <button type="button" class="button primary" onClick={keep}>
                {t('journal.read.keep')}
              </button>
              <button type="button" class="button" onClick={() => setFound(null)}>
                {t('general.cancel')}
              </button>
            </div>
          </>
        ) : (
          <div>
            <button type="button" class="button" onClick={read}>
              {t('journal.read.read')}
            </button>
          </div>
        )}
        <p role="status" class="small">
          {said}
        </p>
      </div>
    </details>
  );
}
