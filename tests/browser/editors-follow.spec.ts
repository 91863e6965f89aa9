import { PLACES_SITE } from './lab-places';
import { expect, test } from './lab-tab';
import { askField, openCardIn, underline, type View, wordsSeen, writeInto } from './seen';

/** The built extension: marks stay under their words whatever moves these. */
test.use({ withCandor: true });

const DRAFT = 'It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it.';
const OVERPRAISED = 'the best lamp ever';

for (const name of ['Plain', 'Rich']) {
  test(`marks follow the words: ${name === 'Plain' ? 'a text area' : 'a rich editor'}`, async ({ tab }) => {
    test.setTimeout(90_000);
    const view: View = { tab };
    await tab.goto(`${PLACES_SITE}tall`);
    await writeInto(view, name, DRAFT);
    await openCardIn(view, name, OVERPRAISED);
    await tab.keyboard.press('Escape');
    await tab.move(5, 5);

    await tab.keyboard.press('Control+Home');
    for (const key of 'News, ') {
      await tab.keyboard.type(key);
      await expectUnder(view, name, `after “${key}”`);
    }
    await tab.keyboard.press('Enter');
    await expectUnder(view, name, 'on the next line');
    for (let lines = 0; lines < 6; lines++) await tab.keyboard.press('Enter');
    // The lower edge of the caret's line, with our line in it, may lie just out of sight until it is scrolled to.
    await askField(view, name, 'void field.scrollBy(0, 9)');
    await expectUnder(view, name, 'scrolled by typing and inside');
    await askField(view, name, 'void scrollBy(0, 23)');
    await expectUnder(view, name, 'page scrolled');
    await tab.resize(900, 600);
    await expectUnder(view, name, 'window made smaller');
    await askField(view, name, `void (field.style.width = '300px')`);
    await expectUnder(view, name, 'field made narrower');
    await askField(view, name, `void field.parentElement.prepend(document.createElement('hr'))`);
    await expectUnder(view, name, 'moved down by the page');
  });
}

/** The line is where the words are, to within a pixel and its blur. */
async function expectUnder(view: View, name: string, when: string): Promise<void> {
  const off = async () => {
    const words = await wordsSeen(view, name, OVERPRAISED);
    const line = await underline(view.tab, words);
    if (!line) return Number.POSITIVE_INFINITY;
    return Math.max(Math.abs(line.left - words.x), Math.abs(line.right - words.x - words.width));
  };
  await expect.poll(off, `px off, ${when}`).toBeLessThanOrEqual(1.5);
}
