/**
 * Past months of the journal, written small: ten thousand rows take half a second to read one by one, and the months that
 * are over hardly ever change. A digest is a copy beside the rows, never in their place: whatever touches a month throws its
 * digest away in the same transaction, and a count that does not fit throws all of them away.
 */
import type { IDBPObjectStore, StoreNames } from 'idb';
import { monthOf } from '../day';
import type { Digest, JournalSchema } from './database';
import type { JournalEntry } from './entry';
import { isEntry } from './row-check';

type Mode = 'readonly' | 'readwrite';
type Store<Name extends 'entries' | 'digests', M extends Mode> = IDBPObjectStore<
  JournalSchema,
  StoreNames<JournalSchema>[],
  Name,
  M
>;

const DAY = 24 * 3_600_000;
/** Fewer rows than this are read one by one as fast. */
const WORTHWHILE = 500;

/** The month (UTC) of a moment, by its first millisecond; the key of its digest. */
export function monthStart(when: number, months = 0): number {
  return monthOf(Math.floor(when / DAY), months) * DAY;
}

/** What entries of a month mostly share, and what each has for itself. */
type Shape = Omit<JournalEntry, 'id' | 'when' | 'offset' | 'valence' | 'figures'>;
type Own = [id: string, when: number, offset: number, valence: number | null, figures: JournalEntry['figures']];
type Packed = [id: string, when: number, offset: number, valence: number | null, shape: number, figures?: Own[4]];

/** Entries of one month as a digest. */
export function digestOf(start: number, entries: readonly JournalEntry[]): Digest {
  const shapes = new Map<string, number>();
  const rows = entries.map(({ id, when, offset, valence, figures, ...shape }): Packed => {
    const key = JSON.stringify(shape);
    const at = shapes.get(key) ?? shapes.size;
    shapes.set(key, at);
    return figures ? [id, when, offset, valence, at, figures] : [id, when, offset, valence, at];
  });
  return {
    start,
    count: rows.length,
    text: `{"shapes":[${[...shapes.keys()].join()}],"rows":${JSON.stringify(rows)}}`,
  };
}

/** The entries of a digest, as they were. What they share is one object in memory: entries are never changed in place. */
export function entriesOf({ text }: Digest): JournalEntry[] {
  const { shapes, rows } = JSON.parse(text) as { shapes: Shape[]; rows: Packed[] };
  return rows.map(([id, when, offset, valence, at, figures]) =>
    entryFrom(shapes[at]!, id, when, offset, valence, figures),
  );
}

/** Field by field: spreading ten thousand objects takes twenty times as long. */
function entryFrom(
  { v, site, kind, origin, length, topics, checks, stance, flattery, question, commercial, disclosure }: Shape,
  ...[id, when, offset, valence, figures]: Own
): JournalEntry {
  const entry: JournalEntry = {
    v,
    id,
    when,
    offset,
    site,
    kind,
    origin,
    length,
    topics,
    checks,
    stance,
    valence,
    flattery,
    question,
    commercial,
    disclosure,
  };
  if (figures) entry.figures = figures;
  return entry;
}

/** Rows as they lie in the store, and entries from digests, which were judged when they were written. */
export interface ReadRows {
  rows: JournalEntry[];
  digested: JournalEntry[];
}

/** Reads everything, by digests where there are any. Null: they do not fit the rows, and all must be read one by one. */
export async function readByDigests(
  entries: Store<'entries', Mode>,
  digests: Store<'digests', Mode>,
): Promise<ReadRows | null> {
  const found = await digests.getAll();
  if (found.length === 0) return { rows: await entries.getAll(), digested: [] };
  const index = entries.index('when');
  const [all, timed, ...gaps] = await Promise.all([
    entries.count(),
    index.count(),
    ...gapsBetween(found).map((gap) => index.getAll(gap)),
  ]);
  const rows = gaps.flat();
  // A row that lost its time is in no gap, and one that another program put into a past month in no digest.
  if (all !== timed || rows.length + found.reduce((sum, { count }) => sum + count, 0) !== all) return null;
  return { rows, digested: found.flatMap(entriesOf) };
}

/** The stretches of time without a digest. */
function gapsBetween(digests: readonly Digest[]): IDBKeyRange[] {
  const gaps: IDBKeyRange[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { start } of digests) {
    if (from < start) gaps.push(IDBKeyRange.bound(from, start, false, true));
    from = monthStart(start, 1);
  }
  return [...gaps, IDBKeyRange.lowerBound(from)];
}

/**
 * Digests the past months of these rows, if there are enough of them. `rows`: all that were read one by one, so each month
 * among them whole. A month with a broken row stays as it is.
 */
export async function digestPastMonths(
  rows: readonly JournalEntry[],
  now: number,
  digests: Store<'digests', 'readwrite'>,
): Promise<void> {
  const past = rows.filter(({ when }) => when < monthStart(now));
  if (past.length < WORTHWHILE) return;
  const months = new Map<number, JournalEntry[]>();
  for (const row of past) {
    const start = monthStart(row.when);
    months.set(start, months.get(start) ?? []);
    months.get(start)!.push(row);
  }
  for (const [start, month] of months) if (month.every(isEntry)) await digests.put(digestOf(start, month));
}
