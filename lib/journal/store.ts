/**
 * The journal in IndexedDB. Each change is one transaction, so that tabs and the worker never undo each other; a change
 * that fails leaves everything as it was.
 */
import type { IDBPObjectStore } from 'idb';
import { type AsideRow, type Database, database, JournalError, type JournalSchema, journalError } from './database';
import { digestPastMonths, monthStart, readByDigests } from './digests';
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
    const transaction = database.transaction(['entries', 'aside', 'digests']);
    const all = transaction.objectStore('entries');
    const [byDigests, aside] = await Promise.all([
      readByDigests(all, transaction.objectStore('digests')),
      transaction.objectStore('aside').getAll(),
    ]);
    const { rows, digested } = byDigests ?? { rows: await all.getAll(), digested: [] };
    const entries: JournalEntry[] = digested;
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

/** Makes the next reading quicker, when there is much to read; nothing else comes of it. Call when nobody waits. @throws JournalError */
export async function tidyJournal(now = Date.now()): Promise<void> {
  await change(async ({ entries, digests }) => {
    const read = await readByDigests(entries, digests);
    if (!read) await digests.clear();
    await digestPastMonths(read?.rows ?? (await entries.getAll()), now, digests);
  });
}

/** After sorting: what is readable is in one store, what is not in the other. */
async function readJournalOf(database: Database): Promise<StoredJournal> {
  const [entries, aside] = await Promise.all([database.getAll('entries'), database.getAll('aside')]);
  return { entries: entries.filter((row) => isEntry(row)).sort(byTime), aside };
}

/** Moves rows between the stores; each is read again there, as another tab may have changed it meanwhile. */
async function sort(broken: readonly string[], mended: readonly string[]): Promise<void> {
  await change(async ({ entries, aside, digests }) => {
    for (const id of broken) {
      const row: unknown = await entries.get(id);
      if (row === undefined || isEntry(row)) continue;
      await aside.put({ id, row, since: Date.now() });
      await entries.delete(id);
    }
    for (const id of mended) {
      const read = EntrySchema.safeParse((await aside.get(id))?.row);
      if (!read.success) continue;
      if ((await entries.getKey(read.data.id)) === undefined) {
        await entries.add(read.data);
        await digests.delete(monthStart(read.data.when));
      }
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
  const count = await change(async ({ entries, digests }) => {
    const known = await Promise.all(checked.map(({ id }) => entries.getKey(id)));
    const fresh = checked.filter((_, at) => known[at] === undefined);
    await Promise.all(fresh.map(async (entry) => entries.add(entry)));
    await forget(fresh, digests);
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
  alter: (entry: JournalEntry) => EntryChange,
): Promise<void> {
  await change(async ({ entries, digests }) => {
    for (const id of ids) {
      const entry = await entries.get(id);
      if (!entry) continue;
      await entries.put(EntrySchema.parse({ ...entry, ...alter(entry) }));
      await forget([entry], digests);
    }
  });
  tell();
}

/** Removes entries. @throws JournalError */
export async function removeEntries(ids: readonly string[]): Promise<void> {
  await change(async ({ entries, digests }) => {
    for (const id of ids) {
      const entry = await entries.get(id);
      if (!entry) continue;
      await entries.delete(id);
      await forget([entry], digests);
    }
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
  await change(async ({ entries, aside, digests }) => {
    await entries.clear();
    await aside.clear();
    await digests.clear();
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

/** The months of these entries are read one by one until they are digested anew. */
async function forget(entries: readonly JournalEntry[], digests: Store<'digests'>): Promise<void> {
  // A broken row may have no time; then it is in no digest either.
  const starts = new Set(entries.map(({ when }) => monthStart(when)).filter(Number.isFinite));
  for (const start of starts) await digests.delete(start);
}

const STORES = ['entries', 'aside', 'digests'] as const;
type StoreName = (typeof STORES)[number];
type Store<Name extends StoreName> = IDBPObjectStore<JournalSchema, StoreName[], Name, 'readwrite'>;

/** One transaction over all stores: all of it or nothing. @throws JournalError */
function change<T>(work: (stores: { [Name in StoreName]: Store<Name> }) => Promise<T>): Promise<T> {
  return attempt(async (database) => {
    const transaction = database.transaction([...STORES], 'readwrite');
    // Told through the work's own failure; alone it would be an unhandled one.
    transaction.done.catch(() => {});
    try {
      const result = await work({
        entries: transaction.objectStore('entries'),
        aside: transaction.objectStore('aside'),
        digests: transaction.objectStore('digests'),
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
    throw journalError(error);
  }
}

function byTime(a: JournalEntry, b: JournalEntry): number {
  return a.when - b.when || (a.id < b.id ? -1 : 1);
}
