import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  JournalError,
  nudgeReminders,
  readJournal,
  type StoredJournal,
  tidyJournal,
  watchJournal,
} from '../../lib/journal';

/** How long a success is shown, ms. */
const SHOWN = 5_000;
/** How long after the journal was shown it is tidied, ms: the page is at rest by then. */
const TIDY = 2_000;
/** How often "today" is looked at anew, ms. */
const TICK = 60_000;

export interface UsedJournal {
  /** Null until read for the first time. */
  stored: StoredJournal | null;
  /** Why the journal cannot be read at all; empty when it can. */
  unreadable: string;
  /** What became of the last change, as a sentence; empty before the first. */
  status: string;
  failed: boolean;
  /** Runs work on the journal and announces its end. Resolves to false when nothing was changed. */
  run(work: () => Promise<unknown>, done: string): Promise<boolean>;
}

/** The journal as it is at every moment, whichever page or worker changes it. */
export function useJournal(): UsedJournal {
  const [stored, setStored] = useState<StoredJournal | null>(null);
  const [unreadable, setUnreadable] = useState('');
  const [outcome, setOutcome] = useState({ status: '', failed: false });

  const turn = useRef(0);
  const read = useCallback(async () => {
    const mine = ++turn.current;
    try {
      const read = await readJournal();
      // A slow answer to an older question must not undo a newer one.
      if (mine !== turn.current) return;
      setStored(read);
      setUnreadable('');
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      setUnreadable(error.message);
    }
  }, []);

  useEffect(() => {
    const stop = watchJournal(() => void read());
    void read();
    return stop;
  }, [read]);

  const shown = stored !== null;
  useEffect(() => {
    if (!shown) return;
    // What comes of it is only a quicker opening next time; a failure is told when something is asked for.
    const timer = setTimeout(() => tidyJournal().catch(() => {}), TIDY);
    return () => clearTimeout(timer);
  }, [shown]);

  useEffect(() => {
    if (outcome.failed || outcome.status === '') return;
    const timer = setTimeout(() => setOutcome({ status: '', failed: false }), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  const run = useCallback(
    async (work: () => Promise<unknown>, done: string) => {
      try {
        await work();
        setOutcome({ status: done, failed: false });
        void nudgeReminders();
        return true;
      } catch (error) {
        if (!(error instanceof JournalError)) throw error;
        setOutcome({ status: error.message, failed: true });
        return false;
      } finally {
        await read();
      }
    },
    [read],
  );

  return { stored, unreadable, ...outcome, run };
}

/** The present moment (epoch ms), anew every minute and whenever the page comes back into view. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, TICK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
