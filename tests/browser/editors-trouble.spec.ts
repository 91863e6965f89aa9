import { PLACES_SITE } from './lab-places';
import { expect, test } from './lab-tab';
import { askField, openCardIn, ourPart, ourText, pressOurs, textIn, type View, writeInto } from './seen';

/** What a page can do to an apply: nothing is written twice, nothing is lost, the card says what happened. */
test.use({ withCandor: true });

const DRAFT =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.';
const OVERPRAISED = 'the best lamp ever';

interface Trouble {
  title: string;
  /** Runs in the page once the card is open; `field` is the editor. */
  page: string;
  /** What stands in the editor afterwards. */
  holds: string;
  /** What the card says; null where it goes with the editor. */
  says: string | null;
  inFirefox?: { holds: string; says: string };
  /** Only for one of the two fields. */
  only?: 'Plain' | 'Rich';
}

const TROUBLES: Trouble[] = [
  {
    title: 'a site that takes every change back',
    page: `{
      const was = field.value ?? field.innerHTML;
      field.addEventListener('input', () => 'value' in field ? (field.value = was) : (field.innerHTML = was));
    }`,
    holds: DRAFT,
    says: 'did not take the change',
  },
  {
    title: 'a site that writes every change twice',
    page: `field.addEventListener('input', ({ data }) => {
      'value' in field ? (field.value += data ?? '') : field.append(data ?? '');
    })`,
    holds: 'twice',
    says: 'did not take the change',
  },
  {
    title: 'words that change as they are selected',
    page: `document.addEventListener('selectionchange', () => {
      const text = document.createTreeWalker(field, NodeFilter.SHOW_TEXT).nextNode();
      if (text.data.includes('best')) text.data = text.data.replace('best lamp', 'blue lamp');
    })`,
    holds: DRAFT.replace('best lamp', 'blue lamp'),
    says: 'Nothing was written',
    only: 'Rich',
  },
  {
    title: 'an editor that vanishes as its words are selected',
    page: `document.addEventListener('selectionchange', () => field.remove())`,
    holds: 'gone',
    says: null,
  },
  {
    title: 'a page that refuses paste and input events',
    page: `for (const type of ['paste', 'beforeinput', 'textInput'])
      addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)`,
    holds: 'mended',
    says: null,
    // There a command called by an extension asks the page first; the page's no is final.
    inFirefox: { holds: DRAFT, says: 'did not take the change' },
  },
];

for (const trouble of TROUBLES) {
  const { title, page } = trouble;
  for (const name of ['Plain', 'Rich'].filter((one) => !trouble.only || one === trouble.only)) {
    test(`${title}, ${name === 'Plain' ? 'a text area' : 'a rich editor'}`, async ({ tab }) => {
      const view: View = { tab };
      const { holds, says } = (tab.browser === 'firefox' && trouble.inFirefox) || trouble;
      await tab.goto(`${PLACES_SITE}light`);
      await writeInto(view, name, DRAFT);
      await openCardIn(view, name, OVERPRAISED);
      const suggested = await ourText(view, '.card .suggestion');
      await askField(view, name, `void (() => { ${page} })()`);
      await pressOurs(view, '.card .suggestion');

      if (says) {
        await expect.poll(() => ourText(view, '.card [role="alert"]')).toContain(says);
        expect(await ourText(view, '.card [role="alert"] button')).toBe('Copy');
        await pressOurs(view, '.card [role="alert"] button');
        await expect.poll(() => ourText(view, '.announcer')).toContain('Copied');
        // It still says what it was about, though the words may be gone.
        expect(await ourText(view, '.card .why')).not.toBe('');
      } else {
        await expect.poll(() => ourPart(view, '.card')).toBeNull();
      }
      if (holds === 'gone') {
        expect(await askField<boolean>(view, name, 'field === null')).toBe(true);
      } else if (holds === 'mended') {
        expect(await textIn(view, name)).not.toContain(OVERPRAISED);
      } else if (holds === 'twice') {
        // Whatever the site made of it, nothing of the draft around the words is lost, and nothing was tried again.
        const text = await textIn(view, name);
        expect(text.startsWith(DRAFT.slice(0, DRAFT.indexOf(OVERPRAISED)))).toBe(true);
        expect(text).toContain(DRAFT.slice(DRAFT.indexOf(OVERPRAISED) + OVERPRAISED.length));
        expect(text.split(suggested.split('…')[0]!.trim()).length - 1).toBe(2);
      } else {
        expect(await textIn(view, name)).toBe(holds);
      }
      expect(tab.broken.filter((error) => !/null/.test(error))).toEqual([]);
    });
  }
}

test('a page that forbids the clipboard: Copy says so', async ({ tab }) => {
  test.skip(tab.browser === 'firefox', 'Firefox has no such permission to withhold.');
  const view: View = { tab };
  await tab.goto(`${PLACES_SITE}noClipboard`);
  await writeInto(view, 'Plain', DRAFT);
  await openCardIn(view, 'Plain', OVERPRAISED);
  await askField(view, 'Plain', `void field.addEventListener('input', () => (field.value = ${JSON.stringify(DRAFT)}))`);
  await pressOurs(view, '.card .suggestion');
  await expect.poll(() => ourText(view, '.card [role="alert"]')).toContain('did not take the change');
  await pressOurs(view, '.card [role="alert"] button');
  await expect.poll(() => ourText(view, '.announcer')).toContain('does not let Candor copy');
  expect(await textIn(view, 'Plain')).toBe(DRAFT);
});
