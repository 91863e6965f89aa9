/** The journal's database and its upgrades. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { t } from '../texts';
import type { JournalEntry } from './entry';

export const DATABASE = 'candor-journal';

/** A row that could not be read, kept as it is: a later version may know it. */
export interface AsideRow {
  /** The key it had among the entries. */
  id: string;
  row: unknown;
  /** Epoch ms. */
  since: number;
}

/** A past month of entries, written small (see `digests`). */
export interface Digest {
  /** The month's first millisecond, UTC. */
  start: number;
  count: number;
  text: string;
}

export interface JournalSchema extends DBSchema {
  entries: { key: string; value: JournalEntry; indexes: { when: number } };
  aside: { key: string; value: AsideRow };
  digests: { key: number; value: Digest };
}
export type Database = IDBPDatabase<JournalSchema>;
type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<JournalSchema, StoreNames<JournalSchema>[], 'versionchange'>,
) => void | Promise<void>;

/** One step a version, in order; never changed once released, only added to. */
const UPGRADES: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('when', 'when');
    database.createObjectStore('aside', { keyPath: 'id' });
  },
  // A later step that changes entries must empty this store.
  (database) => {
    database.createObjectStore('digests', { keyPath: 'start' });
  },
];

/** What keeps the journal from being read or written. */
export const TROUBLES = ['full', 'newer', 'forbidden', 'unusable'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A failure of the journal; `message` is a sentence for the writer. */
export class JournalError extends Error {
  /** `detail`: the browser's own words, where Candor knows none. */
  constructor(
    readonly trouble: Trouble,
    readonly detail = '',
  ) {
    super(troubleWords(trouble, detail));
  }
}

/** What went wrong, as a sentence. */
export function troubleWords(trouble: Trouble, detail: string): string {
  return trouble === 'unusable'
    ? t('background.journal.unusable', { reason: detail })
    : t(`background.journal.${trouble}`);
}

let opened: Promise<Database> | null = null;

/** The open database, shared by all calls in this context. @throws JournalError */
export function database(): Promise<Database> {
  opened ??= open(DATABASE, UPGRADES, () => {
    opened = null;
  }).catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** Opens a database and brings it up to date, step by step. `onEnd`: it was closed and must be opened anew. @throws JournalError */
export async function open(name: string, upgrades: readonly Upgrade[], onEnd: () => void): Promise<Database> {
  try {
    const opening: Database = await openDB<JournalSchema>(name, upgrades.length, {
      async upgrade(database, from, _to, transaction) {
        for (const step of upgrades.slice(from)) await step(database, transaction);
      },
      // A newer Candor in another tab wants to upgrade: this one steps aside rather than hold it up.
      blocking() {
        opening.close();
        onEnd();
      },
      terminated: onEnd,
    });
    return opening;
  } catch (error) {
    throw journalError(error);
  }
}

/** The failure behind an error of the database. */
export function journalError(error: unknown): JournalError {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return new JournalError('full');
    case 'VersionError':
      return new JournalError('newer');
    case 'InvalidStateError':
    case 'SecurityError':
      return new JournalError('forbidden');
    default:
      return new JournalError('unusable', error instanceof Error ? error.message : String(error));
  }
}
