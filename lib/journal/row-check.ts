/**
 * A quick look at rows read back: ten thousand are read whenever the journal opens, and nearly all of them are as they were
 * written. What passes here passes the schema (the test holds the two together); what does not is judged by the schema.
 */
import { DRAFT_KINDS } from '../vocabulary';
import { ENTRY_VERSION, EntrySchema, type JournalEntry, LENGTH_CLASSES, LONGEST_NAME, MOST, STANCES } from './entry';

type Row = Record<keyof JournalEntry, unknown>;

const ID = /^[\w-]{8,64}$/;
const CHECK = /^[a-z][a-z-]{0,40}$/;
const ONE_OF: Partial<Record<keyof JournalEntry, ReadonlySet<unknown>>> = {
  v: new Set([ENTRY_VERSION]),
  kind: new Set(DRAFT_KINDS),
  origin: new Set(['seen', 'by-hand']),
  length: new Set(LENGTH_CLASSES),
  stance: new Set(STANCES),
  question: new Set(['genuine', 'rhetorical', 'none']),
  commercial: new Set(['paid', 'organic', 'none']),
  disclosure: new Set(['clear', 'ambiguous', 'none']),
};
const FIXED = Object.entries(ONE_OF) as [keyof JournalEntry, ReadonlySet<unknown>][];
const OUTCOMES: ReadonlySet<unknown> = new Set(['pass', 'improve', 'problem', 'not-applicable']);

/** Is this row an entry of the journal? */
export function isEntry(row: unknown): boolean {
  return looksRight(row) || EntrySchema.safeParse(row).success;
}

/** True only for what the schema takes as well. */
export function looksRight(row: unknown): boolean {
  if (!isPlain(row)) return false;
  const { id, when, offset, site, topics, checks, valence, flattery, figures } = row as Row;
  return (
    typeof id === 'string' &&
    ID.test(id) &&
    isWhole(when, 0, 8_000_000_000_000) &&
    isWhole(offset, -1_440, 1_440) &&
    (site === null || isName(site)) &&
    FIXED.every(([name, values]) => values.has((row as Row)[name])) &&
    Array.isArray(topics) &&
    topics.length <= 50 &&
    topics.every(isName) &&
    isPlain(checks) &&
    Object.keys(checks).every(
      (check) => CHECK.test(check) && OUTCOMES.has((checks as Record<string, unknown>)[check]),
    ) &&
    (valence === null || (typeof valence === 'number' && valence >= -1 && valence <= 1)) &&
    isWhole(flattery, 0, 2) &&
    (figures === undefined || (isPlain(figures) && Object.values(figures).every(isCount)))
  );
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_NAME;
}

function isCount(value: unknown): boolean {
  return value === undefined || isWhole(value, 0, MOST);
}

function isWhole(value: unknown, low: number, high: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high;
}
