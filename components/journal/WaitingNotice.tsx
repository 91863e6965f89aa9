import { useEffect, useState } from 'preact/hooks';
import { nudgeReminders, readWaiting, type Waiting, watchWaiting } from '../../lib/journal';
import { count } from '../../lib/journal/words';

/** Posts that could not be written down yet, with the reason; nothing when all are. */
export function WaitingNotice() {
  const [{ entries, reason }, setWaiting] = useState<Waiting>({ entries: [], reason: '' });
  useEffect(() => {
    const read = () => void readWaiting().then(setWaiting);
    read();
    return watchWaiting(read);
  }, []);
  if (entries.length === 0) return null;
  return (
    <div class="notice stack" role="status">
      <p>
        {count(entries.length, 'post')} {entries.length === 1 ? 'waits' : 'wait'} to be written into the journal.{' '}
        {reason} Candor tries again by itself.
      </p>
      <div>
        <button type="button" class="button" onClick={() => nudgeReminders()}>
          Try now
        </button>
      </div>
    </div>
  );
}
