import { useCallback, useEffect, useState } from 'preact/hooks';
import {
  type Concern,
  changeSettings,
  readSettings,
  type Settings,
  SettingsError,
  type StoredSettings,
  titleOf,
  watchSettings,
} from '../lib/settings';
import { t, textLanguage } from '../lib/texts';
import { speak } from './language';

/** How long a success is shown, ms. */
const SHOWN = 5_000;

export interface UsedSettings {
  /** Null until read for the first time. */
  stored: StoredSettings | null;
  /** What became of the last change, as a sentence; empty before the first. */
  status: string;
  failed: boolean;
  /** Changes what is stored; `done` is announced when it is saved. Resolves to false when it was not. */
  change(change: (now: Settings) => Partial<Settings>, done?: Said): Promise<boolean>;
  /** Runs any other work on the settings and announces its end in the same way. */
  run(work: () => Promise<unknown>, done: Said): Promise<boolean>;
}

/** A sentence, or how to come by it once the work is done: in the language that is spoken then. */
type Said = string | (() => string);
const words = (said: Said) => (typeof said === 'string' ? said : said());

/** The stored settings as they are at every moment, whichever page or browser changes them. */
export function useSettings(): UsedSettings {
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [outcome, setOutcome] = useState({ status: '', failed: false });
  const language = textLanguage();

  useEffect(() => watchSettings(setStored), []);

  // Anew in another language: what could not be read is told in sentences.
  useEffect(() => {
    void readSettings().then(setStored);
  }, [language]);

  // A success is said and then taken away, so that the next one is heard as new; a failure stays.
  useEffect(() => {
    if (outcome.failed || outcome.status === '') return;
    const timer = setTimeout(() => setOutcome({ status: '', failed: false }), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);

  const run = useCallback(async (work: () => Promise<unknown>, done: Said) => {
    const failure = await failureOf(work);
    const now = await readSettings();
    await speak(now);
    setStored(now);
    setOutcome({ status: failure ?? words(done), failed: failure !== null });
    return failure === null;
  }, []);

  const change = useCallback(
    (change: (now: Settings) => Partial<Settings>, done: Said = () => t('general.saved')) => {
      let kept: Concern[] = [];
      const work = async () => {
        kept = await changeSettings(change);
      };
      return run(work, () =>
        kept.length === 0
          ? words(done)
          : t('general.keptHere', { done: words(done), what: kept.map(titleOf).join(', ') }),
      );
    },
    [run],
  );

  return { stored, ...outcome, change, run };
}

/** The sentence that says why the work was not done; null when it was. */
async function failureOf(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return error.message;
  }
}
