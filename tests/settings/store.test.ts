import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });
const {
  changeSettings,
  isSiteOn,
  mendSettings,
  profileOf,
  readSettings,
  resetSettings,
  restore,
  setAside,
  watchSettings,
} = await import('../../lib/settings');

const { sync, local } = fakeBrowser.storage;
const many = (count: number) => Array.from({ length: count }, (_, index) => `keyword number ${index}`);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('settings in storage', () => {
  it('are empty at first', async () => {
    expect(await readSettings()).toMatchObject({ topics: [], region: 'us', problems: [], keptHere: [] });
  });

  it('come back as they were saved, in sync', async () => {
    const topics = [{ name: 'Coffee', keywords: ['latte'] }];
    expect(await changeSettings(() => ({ topics, region: 'eu' }))).toEqual([]);
    expect(await readSettings()).toMatchObject({ topics, region: 'eu', keptHere: [] });
    expect(await sync.get('topics')).toEqual({ topics: { topics } });
    expect(await local.get('topics')).toEqual({});
  });

  it('fall back field by field when broken, and are mended on request', async () => {
    await sync.set({ topics: 'junk', ties: { ties: ['Acme'], region: 7 } });
    const broken = await readSettings();
    expect(broken).toMatchObject({ topics: [], ties: ['Acme'], region: 'us' });
    expect(broken.problems).toHaveLength(2);
    await mendSettings();
    expect(await readSettings()).toMatchObject({ ties: ['Acme'], problems: [] });
  });

  it('keep on this browser what sync has no room for, and return to sync when it fits again', async () => {
    const topics = [{ name: 'Coffee', keywords: many(2_000) }];
    expect(await changeSettings(() => ({ topics }))).toEqual(['topics']);
    expect(await readSettings()).toMatchObject({ topics, keptHere: ['topics'] });
    await changeSettings(() => ({ topics: [] }));
    expect(await readSettings()).toMatchObject({ topics: [], keptHere: [] });
    expect(await local.get('topics')).toEqual({});
  });

  it('keep on this browser what sync refuses', async () => {
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
    expect(await changeSettings(() => ({ ties: ['Acme'] }))).toEqual(['ties']);
    expect(await readSettings()).toMatchObject({ ties: ['Acme'], keptHere: ['ties'] });
  });

  it('lose nothing when the disk is full, and say so', async () => {
    await changeSettings(() => ({ ties: ['Acme'] }));
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings(() => ({ ties: [] }))).rejects.toThrow(
      'Ties were not saved: the browser has no room left for extensions.',
    );
    expect(await readSettings()).toMatchObject({ ties: ['Acme'] });
  });

  it('refuse more than can be kept', async () => {
    const topics = Array.from({ length: 10 }, (_, index) => ({ name: `Topic ${index}`, keywords: many(9_000) }));
    await expect(changeSettings(() => ({ topics }))).rejects.toThrow(/more than Candor can keep/);
    expect(await readSettings()).toMatchObject({ topics: [] });
  });

  it('keep both of two changes made at the same time', async () => {
    await Promise.all([
      changeSettings((now) => ({ ties: [...now.ties, 'Acme'] })),
      changeSettings((now) => ({ ties: [...now.ties, 'Globex'] })),
    ]);
    expect((await readSettings()).ties).toEqual(['Acme', 'Globex']);
  });

  it('tell who watches', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await changeSettings(() => ({ region: 'uk' }));
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(expect.objectContaining({ region: 'uk' })));
    stop();
  });

  it('can all be removed', async () => {
    await changeSettings(() => ({ topics: [{ name: 'Coffee', keywords: many(2_000) }], ties: ['Acme'] }));
    await resetSettings();
    expect(await readSettings()).toMatchObject({ topics: [], ties: [], keptHere: [] });
  });

  it('read even when the browser refuses, and are not written over then', async () => {
    await changeSettings(() => ({ topics: [{ name: 'Coffee', keywords: [] }] }));
    const refusal = vi.spyOn(sync, 'get').mockRejectedValue(new Error('disk error'));
    const { problems, topics } = await readSettings();
    expect(topics).toEqual([]);
    expect(problems).toContain('Topics could not be read from the browser: disk error.');
    await expect(changeSettings(() => ({ topics: [{ name: 'Tea', keywords: [] }] }))).rejects.toThrow(
      /stay as they are/,
    );
    refusal.mockRestore();
    expect(await readSettings()).toMatchObject({ topics: [{ name: 'Coffee' }] });
  });
});

describe('setting aside', () => {
  it('each scope is undone alone', async () => {
    await setAside({ scope: 'wording', wording: 'Game Changer' });
    await setAside({ scope: 'rule', ruleId: 'hype-words' });
    await setAside({ scope: 'site', siteId: 'reddit' });
    await setAside({ scope: 'site', siteId: 'reddit' });
    const aside = await readSettings();
    expect(profileOf(aside)).toMatchObject({ ignoredWordings: ['game changer'], rulesOff: ['hype-words'] });
    expect([isSiteOn(aside, 'reddit'), isSiteOn(aside, 'x')]).toEqual([false, true]);
    await restore({ scope: 'wording', wording: 'game changer' });
    await restore({ scope: 'site', siteId: 'reddit' });
    expect(await readSettings()).toMatchObject({ ignoredWordings: [], rulesOff: ['hype-words'], sitesOff: [] });
  });
});

describe('a company', () => {
  it('adds topics and ties on top and decides the region', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({ ties: ['Acme'], region: 'eu' }));
    await changeSettings(() => ({ ties: ['Globex'] }));
    const stored = await readSettings();
    expect(profileOf(stored)).toMatchObject({ ties: ['Globex', 'Acme'], region: 'eu' });
    expect(stored.ties).toEqual(['Globex']);
  });
});
