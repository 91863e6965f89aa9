/**
 * The journal in IndexedDB. Each change is one transaction, so that tabs and the worker never undo each other; a change
 * that fails leaves everything as it was.
 */
import type { IDBPObjectStore } from 'idb';
import { type AsideRow, type Database, database, JournalError, type JournalSchema, sentenceOf } from './database';
import { EntrySchema, type Figures, type JournalEntry } from './entry';
import { isEntry } from './row-check';

export interface StoredJournal {
  /** Oldest first. */
  entries: JournalEntry[];
  /** Rows that could not be read: set aside, never deleted unasked. */
  aside: AsideRow[];
}

/** Tells the other pages and the worker of a change. */
const CHANNEL = 'candor-journal';

/** Everything. Rows that cannot be read are set aside; rows set aside that can be read by now come back. @throws JournalError */
export function readJournal(): Promise<StoredJournal> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'aside']);
    const [rows, aside] = await Promise.all([
      transaction.objectStore('entries').getAll(),
      transaction.objectStore('aside').getAll(),
    ]);
    const entries: JournalEntry[] = [];
    const broken: string[] = [];
    for (const row of rows) {
      if (isEntry(row)) entries.push(row);
      // The id is the key, so even a broken row has one.
      else broken.push(row.id);
    }
    const mended = aside.filter(({ row }) => isEntry(row)).map(({ id }) => id);
    if (broken.length > 0 || mended.length > 0) {
      await sort(broken, mended);
      return readJournalOf(database);
    }
    return { entries: entries.sort(byTime), aside };
  });
}

/** After sorting: what is readable is in one store, what is not in the other. */
async function readJournalOf(database: Database): Promise<StoredJournal> {
  const [entries, aside] = await Promise.all([database.getAll('entries'), database.getAll('aside')]);
  return { entries: entries.filter((row) => isEntry(row)).sort(byTime), aside };
}

/** Moves rows between the stores; each is read again there, as another tab may have changed it meanwhile. */
async function sort(broken: readonly string[], mended: readonly string[]): Promise<void> {
  await change(async ({ entries, aside }) => {
    for (const id of broken) {
      const row: unknown = await entries.get(id);
      if (row === undefined || isEntry(row)) continue;
      await aside.put({ id, row, since: Date.now() });
      await entries.delete(id);
    }
    for (const id of mended) {
      const read = EntrySchema.safeParse((await aside.get(id))?.row);
      if (!read.success) continue;
      if ((await entries.getKey(read.data.id)) === undefined) await entries.add(read.data);
      await aside.delete(id);
    }
  });
}

/** The entries from a moment (epoch ms) on, oldest first; rows that cannot be read are left out. @throws JournalError */
export function readSince(when: number): Promise<JournalEntry[]> {
  return readRange(IDBKeyRange.lowerBound(when));
}

/** The entries up to a moment (epoch ms), oldest first; rows that cannot be read are left out. @throws JournalError */
export function readBefore(when: number): Promise<JournalEntry[]> {
  return readRange(IDBKeyRange.upperBound(when));
}

function readRange(range: IDBKeyRange): Promise<JournalEntry[]> {
  return attempt(async (database) => {
    const rows = await database.getAllFromIndex('entries', 'when', range);
    return rows.filter((row) => isEntry(row));
  });
}

/** Writes a post down. An entry with a known id is the same post told twice: nothing changes. @throws JournalError */
export async function addEntry(entry: JournalEntry): Promise<void> {
  await addEntries([entry]);
}

/** Writes down those whose id is not there yet, all or none. Resolves to how many were new. @throws JournalError */
export async function addEntries(added: readonly JournalEntry[]): Promise<number> {
  const checked = [...new Map(added.map((entry) => [entry.id, EntrySchema.parse(entry)])).values()];
  const count = await change(async ({ entries }) => {
    const known = await Promise.all(checked.map(({ id }) => entries.getKey(id)));
    const fresh = checked.filter((_, at) => known[at] === undefined);
    await Promise.all(fresh.map(async (entry) => entries.add(entry)));
    return fresh.length;
  });
  if (count > 0) tell();
  return count;
}

/** What can be changed of an entry afterwards. */
export type EntryChange = Partial<{ figures: Figures; topics: string[] }>;

/** Changes one entry, or does nothing when it is gone. @throws JournalError */
export async function changeEntries(
  ids: readonly string[],
  change: (entry: JournalEntry) => EntryChange,
): Promise<void> {
  await attempt(async (database) => {
    const transaction = database.transaction('entries', 'readwrite');
    for (const id of ids) {
      const entry = await transaction.store.get(id);
      if (entry) await transaction.store.put(EntrySchema.parse({ ...entry, ...change(entry) }));
    }
    await transaction.done;
  });
  tell();
}

/** Removes entries. @throws JournalError */
export async function removeEntries(ids: readonly string[]): Promise<void> {
  await change(async ({ entries }) => {
    for (const id of ids) await entries.delete(id);
  });
  if (ids.length > 0) tell();
}

/** Removes the rows that were set aside. @throws JournalError */
export async function clearAside(): Promise<void> {
  await change(({ aside }) => aside.clear());
  tell();
}

/** Removes everything, rows set aside included. @throws JournalError */
export async function wipeJournal(): Promise<void> {
  await change(async ({ entries, aside }) => {
    await entries.clear();
    await aside.clear();
  });
  tell();
}

/** Calls back after every change, whichever page or worker makes it. Returns the way to stop. */
export function watchJournal(onChange: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = onChange;
  return () => channel.close();
}

function tell(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

type Store<Name extends 'entries' | 'aside'> = IDBPObjectStore<
  JournalSchema,
  ('entries' | 'aside')[],
  Name,
  'readwrite'
>;

/** One transaction over both stores: all of it or nothing. @throws JournalError */
function change<T>(work: (stores: { entries: Store<'entries'>; aside: Store<'aside'> }) => Promise<T>): Promise<T> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'aside'], 'readwrite');
    // Told through the work's own failure; alone it would be an unhandled one.
    transaction.done.catch(() => {});
    try {
      const result = await work({
        entries: transaction.objectStore('entries'),
        aside: transaction.objectStore('aside'),
      });
      await transaction.done;
      return result;
    } catch (error) {
      const reason = transaction.error ?? error;
      // One that failed by itself is over already.
      if (!transaction.error) transaction.abort();
      throw reason;
    }
  });
}

async function attempt<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (error) {
    if (error instanceof JournalError) throw error;
    throw new JournalError(sentenceOf(error));
  }
}

function byTime(a: JournalEntry, b: JournalEntry): number {
  return a.when - b.when || (a.id < b.id ? -1 : 1);
}
