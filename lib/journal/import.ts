/** A journal file, read and set against what is there, before anything is changed. Pure. */
import { t } from '../texts';
import { EntrySchema, type JournalEntry } from './entry';
import { JOURNAL_FILE_VERSION } from './export';

/** Largest file read, in bytes: some 100,000 posts. */
export const MAX_JOURNAL_BYTES = 60_000_000;

export interface ReadFile {
  entries: JournalEntry[];
  /** Entries of the file that could not be read. */
  broken: number;
  /** Entries that stand in the file more than once; the first is taken. */
  repeated: number;
}

/** Reads the text of a file. `error` is one sentence that says why the file is refused. Never throws. */
export function readFile(text: string): ReadFile | { error: string } {
  if (text.length > MAX_JOURNAL_BYTES) return { error: journalTooLarge() };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { error: t('plan.import.notJson') };
  }
  const kind = own(data, 'candor');
  if (kind === 'settings') return { error: t('plan.import.isSettings') };
  if (kind !== 'journal') return { error: t('plan.import.noJournal') };
  const version = own(data, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { error: t('plan.import.noVersion') };
  }
  if (version > JOURNAL_FILE_VERSION) {
    return { error: t('plan.import.newer') };
  }
  const rows = own(data, 'entries');
  if (!Array.isArray(rows)) return { error: t('plan.import.noPosts') };
  const found = new Map<string, JournalEntry>();
  let [broken, repeated] = [0, 0];
  for (const row of rows) {
    const read = EntrySchema.safeParse(row);
    if (!read.success) broken++;
    else if (found.has(read.data.id)) repeated++;
    else found.set(read.data.id, read.data);
  }
  return { entries: [...found.values()], broken, repeated };
}

export interface Merge {
  /** To be added. */
  fresh: JournalEntry[];
  /** Already here, the same. */
  same: number;
  /** Already here, but different: what is here stays. */
  different: number;
}

/** What an import would add to a journal. The same post is known by its id. */
export function mergeOf(file: readonly JournalEntry[], here: readonly JournalEntry[]): Merge {
  const byId = new Map(here.map((entry) => [entry.id, entry]));
  const merge: Merge = { fresh: [], same: 0, different: 0 };
  for (const entry of file) {
    const known = byId.get(entry.id);
    if (!known) merge.fresh.push(entry);
    else if (same(known, entry)) merge.same++;
    else merge.different++;
  }
  return merge;
}

export function journalTooLarge(): string {
  return t('plan.import.tooLarge');
}

function same(a: JournalEntry, b: JournalEntry): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

/** Files written by hand may have their fields in another order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => [name, ordered(field)]);
}

function own(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, key)
    ? Reflect.get(record, key)
    : undefined;
}
