import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setTexts } from '../../lib/texts';
import { readCatalogues } from '../../scripts/catalogues';
import { made } from './made-entries';

Object.assign(globalThis, { chrome: fakeBrowser });
const { catchUp, readWaiting, recordEntry } = await import('../../lib/journal/record');
const { readJournal, wipeJournal } = await import('../../lib/journal/store');

const ids = (entries: { id: string }[]) => entries.map(({ id }) => id).sort();
const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await wipeJournal();
});

describe('a post that was just made', () => {
  it('is written down', async () => {
    const entry = made();
    await recordEntry(entry);
    expect((await readJournal()).entries).toEqual([entry]);
    expect(await readWaiting()).toEqual({ entries: [], reason: '' });
  });

  it('waits when the disk is full, with the reason, and is written when there is room again', async () => {
    const [older, one, two] = [made(), made(), made()];
    await recordEntry(older);
    fullDisk();
    const recorded = await Promise.allSettled([recordEntry(one), recordEntry(two), recordEntry(one)]);
    expect(recorded.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    const waiting = await readWaiting();
    expect(ids(waiting.entries)).toEqual(ids([one, two]));
    expect(waiting.reason).toMatch(/full/);
    await catchUp();
    expect((await readWaiting()).entries).toHaveLength(2);
    vi.restoreAllMocks();
    await catchUp();
    expect(ids((await readJournal()).entries)).toEqual(ids([older, one, two]));
    expect(await readWaiting()).toEqual({ entries: [], reason: '' });
  });

  it('waits with the reason in the language of whoever reads it', async () => {
    fullDisk();
    await recordEntry(made()).catch(() => {});
    const { de, en } = readCatalogues();
    setTexts('de', de, en);
    expect((await readWaiting()).reason).toMatch(/ist voll/);
    setTexts('en', en, en);
  });

  it('is counted once when it is told again after waiting', async () => {
    const entry = made();
    fullDisk();
    await recordEntry(entry).catch(() => {});
    vi.restoreAllMocks();
    await recordEntry(entry);
    await catchUp();
    expect((await readJournal()).entries).toEqual([entry]);
  });

  it('what waits is checked like everything that is stored', async () => {
    const good = made();
    await fakeBrowser.storage.local.set({
      journalWaiting: { entries: [good, { ...made(), when: 'x' }, 7], reason: 'As an older Candor said it.' },
    });
    expect(await readWaiting()).toEqual({ entries: [good], reason: 'As an older Candor said it.' });
    await fakeBrowser.storage.local.set({ journalWaiting: 'junk' });
    expect(await readWaiting()).toEqual({ entries: [], reason: '' });
  });
});
