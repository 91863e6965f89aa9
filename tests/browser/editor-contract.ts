import { expect, type Locator, type Page, test } from '@playwright/test';
import { type RemoteHarness, startHarness } from './isolated';
import { LAB_PAGES, type LabPageName, routeLab } from './lab';
import { paintedRects, within1px } from './measured';
import { letTimePass, write, writeAnew } from './writer';

/** One editor on one lab page. */
export interface LabEditor {
  title: string;
  page: LabPageName;
  kind: string;
  /** Accessible name of the field. */
  name: string;
  /** Name of the model on pages with several editors. */
  model?: string;
}

interface Surroundings {
  page: Page;
  field: Locator;
  candor: RemoteHarness;
  /** What the editor's own model holds. */
  model(): Promise<string>;
}

/** Each: the draft, the words replaced, what with. */
const REPLACEMENTS: [title: string, draft: string, words: string, by: string][] = [
  ['in the middle', 'This is truly amazing work by the team.', 'amazing', 'useful'],
  ['at the start', 'Amazing work by the team.', 'Amazing', 'Good'],
  ['at the end', 'The team did work that is great', 'great', 'solid'],
  ['the whole draft', 'Amazing', 'Amazing', 'Good'],
  ['behind emoji', 'We won 🎉👩‍💻 and it was epic for us.', 'epic', 'good'],
  ['with emoji', 'It was epic for us.', 'epic', 'good 🙂'],
  ['by nothing', 'It was very good for us.', 'very ', ''],
  ['by nothing at the end', 'It was good for us!!!', '!!!', ''],
  ['on the second line', 'First line here.\nThe best tool ever made.', 'best', 'handiest'],
  ['at the start of the third line', 'First.\n\nBest tool ever made.', 'Best', 'Good'],
  ['a hashtag', 'Try the #amazing tool today.', '#amazing', '#new'],
  ['from a word into a hashtag', 'Try the best #amazing tool today.', 'best #amazing', 'new'],
  ['from a word into a hashtag, by nothing', 'Try the best #amazing tool today.', 'best #amazing ', ''],
  ['only a hashtag, by nothing', '#amazing', '#amazing', ''],
];

/** What every editor owes its writers. Called once per editor. */
export function editorContract(editor: LabEditor): void {
  test.describe(editor.title, () => {
    test('is recognised and read with emoji and line breaks', async ({ page }) => {
      const { field, candor, model } = await open(page, editor);
      expect(await candor.kind()).toBe(editor.kind);
      expect(await candor.read()).toBe('');
      await field.click();
      await write(page, 'Hi 👩‍💻 and all,\n\nthis tool is great.');
      await page.keyboard.press('Shift+Enter');
      await write(page, 'And it has  two spaces.');
      const expected = 'Hi 👩‍💻 and all,\n\nthis tool is great.\nAnd it has  two spaces.';
      expect(await candor.read()).toBe(expected);
      expect(plain(await model())).toBe(expected);
      await write(page, '\n');
      expect(await candor.read()).toBe(`${expected}\n`);
    });

    test('shows where words stand', async ({ page }) => {
      const { field, candor } = await open(page, editor);
      const words = 'wraps over to the second line at least, if not the third';
      const draft = `Hello 🎉 everyone, here is a draft that ${words}.\n\nAnother paragraph.`;
      await writeAnew(field, draft);
      const sought = ['Hello', '🎉', 'everyone', 'second', 'third', 'Another', words];
      const painted = await paintedRects(field, sought);
      const rects = await candor.rects(...sought.map((word) => spanOf(draft, word)));
      for (const [i, word] of sought.entries()) expect(rects[i], word).toEqual(painted[i]!.map(within1px));
    });

    test('shows only what can be seen when it scrolls', async ({ page }) => {
      const { field, candor } = await open(page, editor);
      const draft = `Topmost.\n${'Line.\n'.repeat(14)}Lowest.`;
      await writeAnew(field, draft);
      const [painted] = await paintedRects(field, ['Lowest']);
      const [topmost, lowest] = await candor.rects(spanOf(draft, 'Topmost'), spanOf(draft, 'Lowest'));
      expect(topmost).toEqual([]);
      expect(lowest).toEqual(painted!.map(within1px));
    });

    test('takes replacements', async ({ page }) => {
      const { field, candor, model } = await open(page, editor);
      for (const [title, draft, words, by] of REPLACEMENTS) {
        await test.step(title, async () => {
          await writeAnew(field, draft);
          const span = spanOf(draft, words);
          await candor.replace(span, by);
          const expected = draft.replace(words, by);
          expect(await candor.read(), `${title}: read back`).toBe(expected);
          expect(plain(await model()), `${title}: model`).toBe(expected);
          const caret = span.start + by.length;
          expect(await candor.selection(), `${title}: caret`).toEqual({ start: caret, end: caret });
          await page.keyboard.press('Control+z');
          await expect.poll(candor.read, `${title}: one undo`).toBe(draft);
          expect(plain(await model()), `${title}: model after undo`).toBe(draft);
        });
      }
    });

    test('takes several replacements, and typing goes on', async ({ page }) => {
      const { field, candor, model } = await open(page, editor);
      const draft = 'An epic day 🎉 with the best team.';
      await writeAnew(field, draft);
      await candor.replace(spanOf(draft, 'best'), 'whole');
      await candor.replace(spanOf(draft, 'epic'), 'busy');
      await write(page, ' and long');
      const expected = 'An busy and long day 🎉 with the whole team.';
      expect(await candor.read()).toBe(expected);
      expect(plain(await model())).toBe(expected);
    });

    test('takes words where there were none', async ({ page }) => {
      const { candor, model } = await open(page, editor);
      const additions: [at: number, words: string][] = [
        [0, 'We tried it.'],
        [12, ' Have you #tried it'],
        [31, '?'],
        [0, 'Ad: '],
      ];
      let draft = '';
      for (const [at, words] of additions) {
        await candor.replace({ start: at, end: at }, words);
        draft = draft.slice(0, at) + words + draft.slice(at);
        expect(await candor.read()).toBe(draft);
        expect(plain(await model())).toBe(draft);
        const caret = at + words.length;
        expect(await candor.selection()).toEqual({ start: caret, end: caret });
      }
      await candor.replace({ start: 0, end: draft.length }, '');
      expect(await candor.read()).toBe('');
      expect(plain(await model())).toBe('');
    });

    test('selects', async ({ page }) => {
      const { field, candor } = await open(page, editor);
      const draft = 'First.\n\nSecond [name the price] ends.';
      await writeAnew(field, draft);
      const span = spanOf(draft, '[name the price]');
      await candor.select(span);
      expect(await candor.selection()).toEqual(span);
      await candor.select({ start: 7, end: 7 });
      expect(await candor.selection()).toEqual({ start: 7, end: 7 });
    });

    test('has nothing of ours inside, before, while and after', async ({ page }) => {
      const { field, candor } = await open(page, editor);
      const draft = 'The best tool.';
      await writeAnew(field, draft);
      const before = await candor.html();
      await candor.read();
      await candor.rects(spanOf(draft, 'best'));
      expect(await candor.html()).toBe(before);
      expect(
        await page.evaluate(() => [...document.documentElement.attributes, ...document.body.attributes].length),
      ).toBe(1);
      await candor.end();
      expect(await candor.surfaceIsEmpty()).toBe(true);
    });
  });
}

async function open(page: Page, editor: LabEditor): Promise<Surroundings> {
  await routeLab(page.context());
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  await page.goto(LAB_PAGES[editor.page].url);
  const candor = await startHarness(page);
  const field = page.getByRole('textbox', { name: editor.name });
  await field.click();
  await letTimePass(page);
  const model = async () => {
    expect(broken, 'errors of the page').toEqual([]);
    return page.evaluate((name) => (window as unknown as { model(name?: string): string }).model(name), editor.model);
  };
  return { page, field, candor, model };
}

function spanOf(draft: string, words: string): { start: number; end: number } {
  const start = draft.indexOf(words);
  return { start, end: start + words.length };
}

/** Editors keep no-break spaces for plain ones here and there; a reader sees no difference. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\uFEFF', '');
}
