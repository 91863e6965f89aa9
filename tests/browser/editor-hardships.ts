import { check, type LabEditor, pasteByKeys, plain, spanOf } from './lab-editors';
import { expect, type LabTab, test } from './lab-tab';
import { type Rect, within1px } from './measured';
import { letTimePass, typeWith } from './writer';

const LONG = Array.from(
  { length: 105 },
  (_, i) => `Paragraph ${i + 1}. ${'Words upon words of a long draft. '.repeat(8)}`,
);

/** What happens around an editor while Candor is at work. Called once per editor. */
export function editorHardships(editor: LabEditor): void {
  test.describe(editor.title, () => {
    check(editor, 'is not written to while an input method composes', async ({ tab, candor, anew, model }) => {
      await anew('An epic day ');
      await tab.compose('にほ');
      await expect.poll(candor.read).toBe('An epic day にほ');
      await candor.replace({ start: 3, end: 7 }, 'busy');
      expect(await candor.read()).toBe('An epic day にほ');
      await tab.commit('日本');
      await expect.poll(candor.read).toBe('An epic day 日本');
      await candor.replace({ start: 3, end: 7 }, 'busy');
      await expect.poll(candor.read).toBe('An busy day 日本');
      expect(plain(await model())).toBe('An busy day 日本');
    });

    if (editor.bold)
      check(editor, 'takes words that lie in several nodes', async ({ tab, candor, model, anew }) => {
        const bold = () =>
          editor.bold === 'key' ? tab.keyboard.press('Control+b') : tab.evaluate(`document.execCommand('bold')`);
        await anew('');
        await typeWith(tab.keyboard, 'We did am');
        await bold();
        await typeWith(tab.keyboard, 'azi');
        await bold();
        await typeWith(tab.keyboard, 'ng work here.');
        await letTimePass(tab);
        const draft = 'We did amazing work here.';
        expect(await candor.read()).toBe(draft);
        expect((await candor.ranges(spanOf(draft, 'amazing')))?.length).toBeGreaterThan(1);
        expect((await candor.rects(spanOf(draft, 'amazing')))[0]).toHaveLength(1);
        await candor.replace(spanOf(draft, 'amazing'), 'useful');
        expect(await candor.read()).toBe('We did useful work here.');
        expect(plain(await model())).toBe('We did useful work here.');
        await tab.keyboard.press('Control+z');
        await expect.poll(candor.read).toBe(draft);
      });

    check(editor, 'loses no key typed while it is written to', async ({ tab, candor, model, anew }) => {
      const draft = 'An epic day with the team.';
      await anew(draft);
      const typing = tab.keyboard.type(' Truly so');
      await candor.replace(spanOf(draft, 'epic'), 'busy');
      await typing;
      await letTimePass(tab);
      const after = await candor.read();
      expect(plain(await model())).toBe(after);
      // Where the keys land depends on the moment; that each is there, and each word of before, does not.
      const lettersOf = (text: string) => [...text.replace(/busy|epic/, '').replace(/\s/g, '')].sort().join('');
      expect(lettersOf(after)).toBe(lettersOf(`${draft} Truly so`));
    });

    check(editor, 'keeps the site’s own undo stack whole', async ({ tab, candor, model, anew }) => {
      await anew('An epic day.');
      await tab.keyboard.type(' We met.');
      await letTimePass(tab);
      await candor.replace({ start: 3, end: 7 }, 'busy');
      await letTimePass(tab);
      await tab.keyboard.press('Control+End');
      await tab.keyboard.type(' Again.');
      const seen = [await candor.read()];
      // Some join all typing that nothing interrupts into one step, whatever time passes.
      const first = ['An epic day.', ''];
      for (let steps = 0; steps < 40 && !first.includes(seen.at(-1)!); steps++) {
        await tab.keyboard.press('Control+z');
        await drawn(tab);
        seen.push(await candor.read());
      }
      expect(seen[0]).toBe('An busy day. We met. Again.');
      expect(seen).toContain('An busy day. We met.');
      expect(seen).toContain('An epic day. We met.');
      expect(first).toContain(seen.at(-1));
      expect(plain(await model())).toBe(seen.at(-1));
    });

    check(editor, 'is found again when the site mounts it anew', async ({ tab, candor, model, anew }) => {
      await anew('An epic day.');
      await tab.evaluate(`remount(${JSON.stringify(editor.model)})`);
      await candor.replace({ start: 3, end: 7 }, 'busy');
      await tab.click(`fieldNamed(${JSON.stringify(editor.name)})`);
      await expect.poll(candor.read).toBe('');
      await tab.keyboard.insertText('Another epic day.');
      await letTimePass(tab);
      await candor.replace({ start: 8, end: 12 }, 'busy');
      expect(await candor.read()).toBe('Another busy day.');
      expect(plain(await model())).toBe('Another busy day.');
    });

    check(editor, 'is not mixed up with a second one', async ({ tab, model }) => {
      await tab.open(editor.page, '#twice');
      const { candor } = tab;
      const names = [editor.name, 'Second'];
      for (const name of names) {
        await tab.click(`fieldNamed(${JSON.stringify(name)})`);
        await tab.keyboard.insertText(`An epic ${name}.`);
      }
      await letTimePass(tab);
      for (const name of names) {
        await tab.click(`fieldNamed(${JSON.stringify(name)})`);
        expect(await candor.read()).toBe(`An epic ${name}.`);
        await candor.replace({ start: 3, end: 7 }, 'busy');
      }
      expect(plain(await model())).toBe(`An busy ${editor.name}.`);
      expect(plain(await tab.evaluate<string>(`model('second')`))).toBe('An busy Second.');
    });

    check(editor, 'takes a paste of 30,000 characters', async ({ tab, candor, model, anew }) => {
      await anew('');
      await pasteByKeys(tab, editor, LONG.join('\n'));
      await expect.poll(async () => (await candor.read()).length).toBeGreaterThan(30_000);
      const draft = await candor.read();
      expect(plain(await model())).toBe(draft);
      await letTimePass(tab);
      const span = spanOf(draft, 'Paragraph 50.');
      await candor.replace(span, 'Half way.');
      const expected = draft.replace('Paragraph 50.', 'Half way.');
      expect(await candor.read()).toBe(expected);
      expect(plain(await model())).toBe(expected);
    });

    check(editor, 'shows where words stand when it scrolls or the window changes', async ({ tab, candor, anew }) => {
      const draft = `Topmost words.\n${LONG[0]}\n${'Line.\n'.repeat(8)}Lowest words.`;
      await anew(draft);
      const sought = ['Topmost', 'Paragraph', 'Lowest'];
      const spans = sought.map((word) => spanOf(draft, word));
      const settings: [width: number, scrolled: number][] = [
        [1280, 1000],
        [1280, 0],
        [1280, 13],
        [420, 0],
        [420, 31],
      ];
      for (const [width, scrolled] of settings) {
        await tab.resize(width, 720);
        await tab.evaluate(`void (scrollerOf(fieldNamed(${JSON.stringify(editor.name)})).scrollTop = ${scrolled})`);
        const painted = await tab.painted(editor.name, sought);
        const rects = await candor.rects(...spans);
        const box = await tab.evaluate<Rect>(`boxOf(fieldNamed(${JSON.stringify(editor.name)}))`);
        const inView = (all: Rect[][]) => all.map((one) => one.flatMap((rect) => clipped(rect, box)));
        const expected = inView(painted).map((one) => one.map(within1px));
        expect(inView(rects), `${width} px wide, scrolled ${scrolled} px`).toEqual(expected);
      }
    });
  });
}

/** What of a rectangle lies in a box; slivers of less than five pixels are left to rounding. */
function clipped(rect: Rect, box: Rect): Rect[] {
  const x = Math.max(rect.x, box.x);
  const y = Math.max(rect.y, box.y);
  const width = Math.min(rect.x + rect.width, box.x + box.width) - x;
  const height = Math.min(rect.y + rect.height, box.y + box.height) - y;
  return width > 5 && height > 5 ? [{ x, y, width, height }] : [];
}

/** Editors draw what a key did within two frames. */
function drawn(tab: LabTab): Promise<void> {
  return tab.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
