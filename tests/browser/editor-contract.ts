import { check, type LabEditor, plain, spanOf } from './lab-editors';
import { expect, test } from './lab-tab';
import { within1px } from './measured';
import { typeWith } from './writer';

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
  ['over a line break', 'One great day.\nAnother great day.', 'day.\nAnother', 'week, another'],
  ['over a line break, by nothing', 'One day.\nAmazing.', '\nAmazing.', ''],
  ['a whole line, by nothing', 'First.\nAmazing.\nThird.', 'Amazing.', ''],
];

/** What every editor owes its writers. Called once per editor. */
export function editorContract(editor: LabEditor): void {
  test.describe(editor.title, () => {
    check(editor, 'is recognised and read with emoji and line breaks', async ({ tab, candor, model }) => {
      expect(await candor.kind()).toBe(editor.kind);
      expect(await candor.read()).toBe('');
      await typeWith(tab.keyboard, 'Hi 👩‍💻 and all,\n\nthis tool is great.');
      await tab.keyboard.press('Shift+Enter');
      await typeWith(tab.keyboard, 'And it has  two spaces.');
      const expected = 'Hi 👩‍💻 and all,\n\nthis tool is great.\nAnd it has  two spaces.';
      expect(await candor.read()).toBe(expected);
      expect(plain(await model())).toBe(expected);
      await typeWith(tab.keyboard, '\n');
      expect(await candor.read()).toBe(`${expected}\n`);
    });

    check(editor, 'shows where words stand', async ({ tab, candor, anew }) => {
      const words = 'wraps over to the second line at least, if not the third';
      const draft = `Hello 🎉 everyone, here is a draft that ${words}.\n\nAnother paragraph.`;
      await anew(draft);
      const sought = ['Hello', '🎉', 'everyone', 'second', 'third', 'Another', words];
      const painted = await tab.painted(editor.name, sought);
      const rects = await candor.rects(...sought.map((word) => spanOf(draft, word)));
      for (const [i, word] of sought.entries()) expect(rects[i], word).toEqual(painted[i]!.map(within1px));
    });

    check(editor, 'shows only what can be seen when it scrolls', async ({ tab, candor, anew }) => {
      const draft = `Topmost.\n${'Line.\n'.repeat(14)}Lowest.`;
      await anew(draft);
      // The browser scrolls to the caret when it comes to it.
      await expect(async () => {
        const [painted] = await tab.painted(editor.name, ['Lowest']);
        const [topmost, lowest] = await candor.rects(spanOf(draft, 'Topmost'), spanOf(draft, 'Lowest'));
        expect(topmost).toEqual([]);
        expect(lowest).toEqual(painted!.map(within1px));
      }).toPass({ timeout: 10_000 });
    });

    check(editor, 'takes replacements', async ({ tab, candor, model, anew }) => {
      for (const [title, draft, words, by] of REPLACEMENTS) {
        await test.step(title, async () => {
          await anew(draft);
          const span = spanOf(draft, words);
          await candor.replace(span, by);
          const expected = draft.replace(words, by);
          expect(await candor.read(), `${title}: read back`).toBe(expected);
          expect(plain(await model()), `${title}: model`).toBe(expected);
          const caret = span.start + by.length;
          expect(await candor.selection(), `${title}: caret`).toEqual({ start: caret, end: caret });
          await tab.keyboard.press('Control+z');
          await expect.poll(candor.read, `${title}: one undo`).toBe(draft);
          expect(plain(await model()), `${title}: model after undo`).toBe(draft);
        });
      }
    });

    check(editor, 'takes several replacements, and typing goes on', async ({ tab, candor, model, anew }) => {
      const draft = 'An epic day 🎉 with the best team.';
      await anew(draft);
      await candor.replace(spanOf(draft, 'best'), 'whole');
      await candor.replace(spanOf(draft, 'epic'), 'busy');
      await typeWith(tab.keyboard, ' and long');
      const expected = 'An busy and long day 🎉 with the whole team.';
      expect(await candor.read()).toBe(expected);
      expect(plain(await model())).toBe(expected);
    });

    check(editor, 'takes words where there were none', async ({ candor, model }) => {
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

    check(editor, 'selects', async ({ candor, anew }) => {
      const draft = 'First.\n\nSecond [name the price] ends.';
      await anew(draft);
      const span = spanOf(draft, '[name the price]');
      await candor.select(span);
      expect(await candor.selection()).toEqual(span);
      await candor.select({ start: 7, end: 7 });
      expect(await candor.selection()).toEqual({ start: 7, end: 7 });
    });

    check(editor, 'has nothing of ours inside, before, while and after', async ({ tab, candor, anew }) => {
      const draft = 'The best tool.';
      await anew(draft);
      const before = await candor.html();
      await candor.read();
      await candor.rects(spanOf(draft, 'best'));
      expect(await candor.html()).toBe(before);
      expect(
        await tab.evaluate(() => [...document.documentElement.attributes, ...document.body.attributes].length),
      ).toBe(1);
      await candor.end();
      expect(await candor.surfaceIsEmpty()).toBe(true);
    });
  });
}
