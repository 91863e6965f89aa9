import { useEffect, useState } from 'preact/hooks';
import { type JournalEntry, JournalError, readSince } from '../../lib/journal';
import { FIGURES } from '../../lib/journal/engagement';
import { type Figure, type Figures, isPost } from '../../lib/journal/entry';
import { readFigures } from '../../lib/journal/figures-on-page';
import { changeEntries } from '../../lib/journal/store';
import { momentWords } from '../../lib/journal/words';

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
    setSaid(some ? '' : 'No figures were found here. Open the post on its own page, or type them into the journal.');
  };
  const keep = async () => {
    try {
      await changeEntries([chosen || posts[0]!.id], (entry) => ({ figures: { ...entry.figures, ...found } }));
      setFound(null);
      setSaid('Kept in the journal.');
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      setSaid(error.message);
    }
  };

  return (
    <details class="another">
      <summary>Read a post’s figures here</summary>
      <div class="stack">
        <p class="small quiet">
          On the page of one of your own posts, Candor can read what it shows. You check it first.
        </p>
        {found ? (
          <>
            <ul>
              {(Object.entries(found) as [Figure, number][]).map(([figure, value]) => (
                <li key={figure}>
                  {FIGURES[figure]}: <strong>{value.toLocaleString('en')}</strong>
                </li>
              ))}
            </ul>
            <label>
              For the post of
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
                Keep these
              </button>
              <button type="button" class="button" onClick={() => setFound(null)}>
                Cancel
              </button>
            </div>
          </>
        ) : (
          <div>
            <button type="button" class="button" onClick={read}>
              Read the figures
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
