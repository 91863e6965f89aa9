import { mendSettings, type StoredSettings, TITLES } from '../lib/settings';
import type { UsedSettings } from './use-settings';

interface StorageNoticeProps {
  stored: StoredSettings;
  run: UsedSettings['run'];
}

/** What is wrong with the stored settings, and what can be done; nothing when all is well. */
export function StorageNotice({ stored: { problems, keptHere }, run }: StorageNoticeProps) {
  return (
    <>
      {problems.length > 0 && (
        <section class="notice problem stack" aria-labelledby="problems-title">
          <h2 id="problems-title">Some stored settings could not be read</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>Everything else is as you left it.</p>
          <div>
            <button type="button" class="button" onClick={() => run(mendSettings, 'Kept what could be read.')}>
              Keep what could be read
            </button>
          </div>
        </section>
      )}
      {keptHere.length > 0 && (
        <p class="notice">
          {keptHere.map((concern) => TITLES[concern]).join(', ')}: kept on this browser only. Your other browsers do not
          see them, since the browser’s sync has no room for them (8 KB) or refused the last save.
        </p>
      )}
    </>
  );
}
