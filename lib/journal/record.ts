/**
 * Writing down a post that was just made. Nobody looks at the journal at that moment: what cannot be written (a full disk)
 * is put off, shown in the journal, and written later. Only the background calls this, so nothing is put off twice.
 */
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { JournalError, TROUBLES, type Trouble, troubleWords } from './database';
import { EntrySchema, type JournalEntry } from './entry';
import { addEntries, addEntry } from './store';

const ITEM = storage.defineItem<unknown>('local:journalWaiting', { version: 1, migrations: {} });
/** More than anyone posts while a disk is full. */
const MOST = 200;

export interface Waiting {
  entries: JournalEntry[];
  /** Why they could not be written, as a sentence in the language of whoever reads it; empty when none waits. */
  reason: string;
}

/** `reason`: a kind of trouble, or the sentence that an older version kept. */
const Stored = z.object({ entries: z.array(z.unknown()), reason: z.string(), detail: z._default(z.string(), '') });

/** The posts that wait to be written down. Never throws. */
export async function readWaiting(): Promise<Waiting> {
  const read = Stored.safeParse(await ITEM.getValue().catch(() => null));
  if (!read.success) return { entries: [], reason: '' };
  const entries = read.data.entries.flatMap((entry) => {
    const good = EntrySchema.safeParse(entry);
    return good.success ? [good.data] : [];
  });
  return { entries, reason: entries.length > 0 ? reasonWords(read.data) : '' };
}

function reasonWords({ reason, detail }: z.infer<typeof Stored>): string {
  return TROUBLES.includes(reason as Trouble) ? troubleWords(reason as Trouble, detail) : reason;
}

export function watchWaiting(onChange: () => void): () => void {
  return ITEM.watch(onChange);
}

/** For a journal that is deleted: what waits goes with it. */
export async function forgetWaiting(): Promise<void> {
  await ITEM.removeValue();
}

let last: Promise<unknown> = Promise.resolve();

/** Writes a post down, or puts it off. @throws JournalError when it was put off, or not even that. */
export function recordEntry(entry: JournalEntry): Promise<void> {
  return oneAtATime(async () => {
    try {
      await addEntry(entry);
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      const { entries } = await readWaiting();
      const known = entries.some(({ id }) => id === entry.id);
      const { trouble: reason, detail } = error;
      await ITEM.setValue({ entries: known ? entries : [...entries, entry].slice(-MOST), reason, detail });
      throw error;
    }
  });
}

/** Tries again to write down what was put off. Never throws: what still does not fit goes on waiting. */
export function catchUp(): Promise<void> {
  return oneAtATime(async () => {
    const { entries } = await readWaiting();
    if (entries.length === 0) return;
    await addEntries(entries);
    await ITEM.removeValue();
  }).catch(() => {});
}

function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work, work);
  last = result.catch(() => {});
  return result;
}
