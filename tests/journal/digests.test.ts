import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASE } from '../../lib/journal/database';
import { digestOf, entriesOf, monthStart } from '../../lib/journal/digests';
import type { JournalEntry } from '../../lib/journal/entry';
import {
  addEntries,
  addEntry,
  changeEntries,
  readJournal,
  removeEntries,
  tidyJournal,
  wipeJournal,
} from '../../lib/journal/store';
import { made } from './made-entries';

const NOW = Date.UTC(2026, 10, 26);
const HOUR = 3_600_000;
/** Enough for digests: ten a day, back from the present month into the past. */
const many = (count = 900) =>
  Array.from({ length: count }, (_, at) =>
    made({
      when: NOW - at * 2.4 * HOUR,
      topics: at % 3 === 0 ? [] : ['Home espresso'],
      valence: at % 4 === 0 ? null : (at % 9) / 10,
      ...(at % 5 === 0 && { figures: { followers: 900 + at, comments: at % 7 } }),
    }),
  );

async function raw<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(DATABASE);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
const digestCount = () => raw((database) => database.count('digests'));
const byId = (entries: readonly JournalEntry[]) => [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
const readBack = async () => byId((await readJournal()).entries);

beforeEach(wipeJournal);

describe('a digest', () => {
  it('gives back the entries as they were', () => {
    const entries = many(60);
    expect(entriesOf(digestOf(monthStart(NOW), entries))).toEqual(entries);
  });

  it.each([
    ['the first moment of a month', Date.UTC(2026, 1, 1), Date.UTC(2026, 1, 1)],
    ['the last', Date.UTC(2026, 2, 1) - 1, Date.UTC(2026, 1, 1)],
    ['before 1970', -1, Date.UTC(1969, 11, 1)],
  ])('%s belongs to its month', (_name, when, start) => {
    expect(monthStart(when)).toBe(start);
  });
});

describe('a journal with digests', () => {
  it('reads the same as without', async () => {
    const entries = many();
    await addEntries(entries);
    const before = await readJournal();
    await tidyJournal(NOW);
    expect(await digestCount()).toBeGreaterThan(1);
    expect(await readJournal()).toEqual(before);
  });

  it('has none of the present month, and none at all where there is little to read', async () => {
    await addEntries(many(400));
    await tidyJournal(NOW);
    expect(await digestCount()).toBe(0);
    await addEntries(many());
    await tidyJournal(NOW);
    const starts = await raw((database) => database.getAllKeys('digests'));
    expect(starts).not.toContain(monthStart(NOW));
  });

  it('shows every change at once, whatever month it is in', async () => {
    const entries = many();
    const change = fc.record({
      what: fc.constantFrom('add', 'change', 'remove', 'tidy'),
      at: fc.integer({ min: 0, max: entries.length - 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        await wipeJournal();
        await addEntries(entries);
        await tidyJournal(NOW);
        const model = new Map(entries.map((entry) => [entry.id, entry]));
        for (const { what, at } of changes) {
          const entry = entries[at]!;
          if (what === 'tidy') await tidyJournal(NOW);
          if (what === 'add') {
            const added = made({ when: entry.when + 1 });
            await addEntry(added);
            model.set(added.id, added);
          }
          if (what === 'change') {
            await changeEntries([entry.id], () => ({ topics: ['New'] }));
            if (model.has(entry.id)) model.set(entry.id, { ...entry, topics: ['New'] });
          }
          if (what === 'remove') {
            await removeEntries([entry.id]);
            model.delete(entry.id);
          }
        }
        expect(await readBack()).toEqual(byId([...model.values()]));
      }),
      { numRuns: 6 },
    );
  }, 60_000);

  it.each<[string, (entry: JournalEntry) => object, { entries: number; aside: number }]>([
    [
      'a row that was put in by another program',
      () => made({ when: NOW - 50 * 24 * HOUR }),
      { entries: 901, aside: 0 },
    ],
    ['a row that lost its time', ({ when: _when, ...rest }) => rest, { entries: 899, aside: 1 }],
  ])('%s is found all the same', async (_name, broken, expected) => {
    const entries = many();
    await addEntries(entries);
    await tidyJournal(NOW);
    await raw((database) => database.put('entries', broken(entries[600]!)));
    const { entries: read, aside } = await readJournal();
    expect({ entries: read.length, aside: aside.length }).toEqual(expected);
    await tidyJournal(NOW);
    expect(await readBack()).toHaveLength(expected.entries);
  });

  it('leaves a month with a broken row as it is, so that the row is set aside', async () => {
    const entries = many();
    await addEntries(entries);
    await raw((database) => database.put('entries', { ...entries[650]!, kind: 'opera' }));
    await tidyJournal(NOW);
    const { entries: read, aside } = await readJournal();
    expect([read.length, aside.length]).toEqual([899, 1]);
  });
});
