import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  readSettings,
  type Settings,
  SettingsError,
  type StoredSettings,
  TITLES,
  watchSettings,
} from '../lib/settings';

/** How long a success is shown, ms. */
const SHOWN = 5_000;

export interface UsedSettings {
  /** Null until read for the first time. */
  stored: StoredSettings | null;
  /** What became of the last change, as a sentence; empty before the first. */
  status: string;
  failed: boolean;
  /** Changes what is stored; `done` is announced when it is saved. Resolves to false when it was not. */
  change(change: (now: Settings) => Partial<Settings>, done?: string): Promise<boolean>;
  /** Runs any other work on the settings and announces its end in the same way. */
  run(work: () => Promise<unknown>, done: string): Promise<boolean>;
}

/** The stored settings as they are at every moment, whichever page or browser changes them. */
export function useSettings(): UsedSettings {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [outcome, setOutcome] = useState({ status: '', failed: false });

  useEffect(() => {
    const stop = watchSettings(setStored);
    void readSettings().then(setStored);
    return stop;
  }, []);

  // A success is said and then taken away, so that the next one is heard as new; a failure stays.
  useEffect(() => {
    if (outcome.failed || outcome.status === '') return;
    const timer = setTimeout(() => setOutcome({ status: '', failed: false }), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  const run = useCallback(async (work: () => Promise<unknown>, done: string) => {
    try {
      await work();
      setOutcome({ status: done, failed: false });
      return true;
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      setOutcome({ status: error.message, failed: true });
      return false;
    } finally {
      setStored(await readSettings());
    }
  }, []);

  const change = useCallback(
    async (change: (now: Settings) => Partial<Settings>, done = 'Saved.') => {
      let kept: string[] = [];
      const saved = await run(async () => {
        kept = (await changeSettings(change)).map((concern) => TITLES[concern]);
      }, done);
      if (saved && kept.length > 0) {
        setOutcome({ status: `${done} ${kept.join(', ')}: kept on this browser only.`, failed: false });
      }
      return saved;
    },
    [run],
  );

  return { stored, ...outcome, change, run };
}
