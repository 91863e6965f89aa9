import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, JournalError, open } from '../../lib/journal/database';
import {
  addEntries,
  addEntry,
  changeEntries,
  clearAside,
  readJournal,
  readSince,
  removeEntries,
  watchJournal,
  wipeJournal,
} from '../../lib/journal/store';
import { made, postedOn } from './made-entries';

/** Writes a row as a broken or newer Candor might have left it. */
async function plant(row: { id: string } & Record<string, unknown>): Promise<void> {
  const raw = await openDB(DATABASE);
  await raw.put('entries', row);
  raw.close();
}
const ids = async () => (await readJournal()).entries.map(({ id }) => id);

beforeEach(async () => {
  vi.restoreAllMocks();
  await wipeJournal();
});

describe('the journal', () => {
  it('gives back what was written, oldest first', async () => {
    const [late, early] = [postedOn('2026-11-25'), postedOn('2026-11-02')];
    await addEntry(late);
    await addEntry(early);
    expect(await readJournal()).toEqual({ entries: [early, late], aside: [] });
    expect(await readSince(late.when)).toEqual([late]);
  });

  it('counts a post that is told twice once', async () => {
    const entry = made();
    await Promise.all([addEntry(entry), addEntry(entry), addEntry({ ...entry, length: 'long' })]);
    expect((await readJournal()).entries).toEqual([entry]);
    expect(await addEntries([entry, made()])).toBe(1);
  });

  it('loses nothing when many tabs write at once', async () => {
    const entries = Array.from({ length: 60 }, () => made());
    const first = entries[0]!;
    await addEntry(first);
    await Promise.all([
      ...entries.map(addEntry),
      ...entries.map((_, at) =>
        changeEntries([first.id], ({ figures }) => ({
          figures: { ...figures, comments: (figures?.comments ?? 0) + 1, shares: at },
        })),
      ),
    ]);
    expect(new Set(await ids())).toEqual(new Set(entries.map(({ id }) => id)));
    expect((await readJournal()).entries.find(({ id }) => id === first.id)?.figures?.comments).toBe(60);
  });

  it('tells every listener of a change', async () => {
    const told = vi.fn();
    const stop = watchJournal(told);
    await addEntry(made());
    await expect.poll(() => told.mock.calls.length).toBe(1);
    stop();
  });

  it('keeps clocks that were set back apart: an earlier time is another post', async () => {
    await addEntry(made({ when: 2_000 }));
    await addEntry(made({ when: 1_000 }));
    expect((await readJournal()).entries.map(({ when }) => when)).toEqual([1_000, 2_000]);
  });

  it('does nothing for entries that are gone', async () => {
    await changeEntries(['nobody-here'], () => ({ topics: [] }));
    await removeEntries(['nobody-here']);
    expect(await ids()).toEqual([]);
  });
});

describe('rows that cannot be read', () => {
  it.each([
    ['without a time', { when: undefined }],
    ['with a time that is text', { when: 'yesterday' }],
    ['of a newer version', { v: 2 }],
    ['with an unknown kind', { kind: 'dance' }],
    ['with figures below zero', { figures: { comments: -1 } }],
  ])('are set aside and counted: %s', async (_name, change) => {
    const good = made();
    await addEntry(good);
    const bad = { ...made(), ...change };
    await plant(bad);
    const { entries, aside } = await readJournal();
    expect(entries).toEqual([good]);
    expect(aside).toMatchObject([{ id: bad.id, row: bad }]);
    expect((await readJournal()).aside).toHaveLength(1);
    await clearAside();
    expect(await readJournal()).toEqual({ entries: [good], aside: [] });
  });

  it('come back when they can be read by now', async () => {
    const entry = made();
    const raw = await openDB(DATABASE);
    await raw.put('aside', { id: entry.id, row: entry, since: 1 });
    raw.close();
    expect(await readJournal()).toEqual({ entries: [entry], aside: [] });
  });
});

describe('a full disk', () => {
  it.each(['add', 'put'] as const)('is said, and loses no older row (%s)', async (method) => {
    const [older, other] = [made(), made()];
    await addEntries([older, other]);
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const writing =
      method === 'add'
        ? addEntries([made(), made()])
        : changeEntries([older.id, other.id], () => ({ topics: ['Tea'] }));
    await expect(writing).rejects.toThrow(/full.*Everything older is still here/);
    vi.restoreAllMocks();
    expect((await readJournal()).entries).toEqual([older, other]);
  });

  it('undoes the first half when the second does not fit', async () => {
    const add = IDBObjectStore.prototype.add;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (++calls > 1) throw new DOMException('full', 'QuotaExceededError');
      return add.call(this, value);
    });
    await expect(addEntries([made(), made()])).rejects.toThrow(JournalError);
    vi.restoreAllMocks();
    expect(await ids()).toEqual([]);
  });
});

describe('upgrades', () => {
  it('run step by step from the version that is there, and keep the rows', async () => {
    const steps: string[] = [];
    const first = (database: Parameters<Parameters<typeof open>[1][number]>[0]) => {
      steps.push('first');
      database.createObjectStore('entries', { keyPath: 'id' }).createIndex('when', 'when');
      database.createObjectStore('aside', { keyPath: 'id' });
    };
    const old = await open('upgraded', [first], () => {});
    const entry = made();
    await old.put('entries', entry);
    old.close();
    const renewed = await open(
      'upgraded',
      [
        first,
        async (_database, transaction) => {
          steps.push('second');
          const store = transaction.objectStore('entries');
          for (const row of await store.getAll()) await store.put({ ...row, topics: ['Tea'] });
        },
      ],
      () => {},
    );
    expect(steps).toEqual(['first', 'second']);
    expect(await renewed.getAll('entries')).toEqual([{ ...entry, topics: ['Tea'] }]);
    renewed.close();
    await expect(open('upgraded', [first], () => {})).rejects.toThrow(/newer version of Candor/);
  });

  it('are not held up by an older page that is still open', async () => {
    const ended = vi.fn();
    await open('shared', [() => {}], ended);
    const newer = await open('shared', [() => {}, () => {}], () => {});
    expect(newer.version).toBe(2);
    expect(ended).toHaveBeenCalled();
  });
});
