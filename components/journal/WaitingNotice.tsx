import { useEffect, useState } from 'preact/hooks';
import { nudgeReminders, readWaiting, type Waiting, watchWaiting } from '../../lib/journal';
import { t, textLanguage } from '../../lib/texts';

/** Posts that could not be written down yet, with the reason; nothing when all are. */
export function WaitingNotice() {
  const [{ entries, reason }, setWaiting] = useState<Waiting>({ entries: [], reason: '' });
  useEffect(() => {
    const read = () => void readWaiting().then(setWaiting);
    read();
    return watchWaiting(read);
    // The reason is a sentence: in another language it is read anew.
  }, [textLanguage()]);
  if (entries.length === 0) return null;
  return (
    <div class="notice stack" role="status">
      <p>{t('journal.waiting.posts', entries.length, { reason })}</p>
      <div>
        <button type="button" class="button" onClick={() => nudgeReminders()}>
          {t('journal.waiting.tryNow')}
        </button>
      </div>
    </div>
  );
}
