import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser });
const { languageOf, readSettings } = await import('../../lib/settings');

const speaks = (tag: string) => vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(tag);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('languageOf', () => {
  it.each([
    ['auto', 'de', 'de'],
    ['auto', 'de-AT', 'de'],
    ['auto', 'es-419', 'es'],
    ['auto', 'fr_CA', 'fr'],
    ['auto', 'FR', 'fr'],
    ['auto', 'en-US', 'en'],
    ['auto', 'pt-BR', 'en'],
    ['auto', 'est', 'en'],
    ['auto', '', 'en'],
    ['en', 'de', 'en'],
    ['fr', 'de-DE', 'fr'],
  ] as const)('chosen %s in a browser in %j: %s', (chosen, browsers, expected) => {
    speaks(browsers);
    expect(languageOf({ language: chosen })).toBe(expected);
  });

  it('is the browser’s where the stored one is none', async () => {
    speaks('es-ES');
    await fakeBrowser.storage.sync.set({ appearance: { language: 'klingon', badgeCorner: 'top-left' } });
    const stored = await readSettings();
    expect(stored.problems).toEqual(['The language could not be read and was set back.']);
    expect(stored.badgeCorner).toBe('top-left');
    expect(languageOf(stored)).toBe('es');
  });
});
