import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Language } from '../lib/vocabulary';
import { readCatalogues } from '../scripts/catalogues';

Object.assign(globalThis, { chrome: fakeBrowser });

const TEXTS = readCatalogues();

/** What the menu's item is called; null while there is none. */
let title: string | null;

/** The background as it starts: its memory is empty, the browser's menu is as it was. */
async function awaken() {
  vi.resetModules();
  const { setTexts } = await import('../lib/texts');
  setTexts('en', TEXTS.en, TEXTS.en);
  const { nameReviewOfSelection, offerReviewOfSelection } = await import('../lib/selected-text');
  offerReviewOfSelection();
  return {
    speaks(language: Language) {
      setTexts(language, TEXTS[language], TEXTS.en);
      nameReviewOfSelection();
    },
  };
}

const installed = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
const update = vi.fn(async (_id: string, changed: { title: string }) => {
  if (title === null) throw new Error('Cannot find menu item with id review-selection');
  title = changed.title;
});

beforeEach(() => {
  fakeBrowser.reset();
  update.mockClear();
  title = null;
  Object.assign(fakeBrowser.contextMenus, {
    create: (item: { title: string }) => {
      title = item.title;
    },
    removeAll: (then: () => void) => {
      title = null;
      then();
    },
    update,
    onClicked: { addListener: () => {} },
  });
});

describe('the item of the context menu', () => {
  it('is made in the language that is known by then', async () => {
    const { speaks } = await awaken();
    speaks('de');
    await installed();
    expect(title).toBe('Mit Candor prüfen');
  });

  it('follows when the language becomes known, or another is chosen', async () => {
    const { speaks } = await awaken();
    await installed();
    expect(title).toBe('Review with Candor');
    speaks('fr');
    expect(title).toBe('Relire avec Candor');
    speaks('es');
    expect(title).toBe('Revisar con Candor');
  });

  it('is renamed by a background that slept through the change, and then left in peace', async () => {
    title = 'Mit Candor prüfen';
    const { speaks } = await awaken();
    speaks('en');
    speaks('en');
    expect(title).toBe('Review with Candor');
    expect(update).toHaveBeenCalledTimes(1);
  });
});
