import { PLACES, PLACES_SITE } from './lab-places';
import { expect, test } from './lab-tab';
import { openCardIn, pressOurs, textIn, underline, type View, wordsSeen, writeInto } from './seen';
import { letTimePass } from './writer';

/** The built extension in every place an editor can stand: what is seen on the screen, in both browsers. */
test.use({ withCandor: true });

const DRAFT =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.';
const OVERPRAISED = 'the best lamp ever';

for (const [id, { title, frame, zoom }] of Object.entries(PLACES)) {
  test(`in ${title}: marked, explained, mended, undone`, async ({ tab }) => {
    await tab.goto(`${PLACES_SITE}${id}`);
    if (zoom) await tab.zoom(zoom);
    const view: View = { tab, frame };
    for (const name of ['Plain', 'Rich']) await test.step(name, () => useField(view, name));
    if (zoom) await tab.zoom(1);
  });
}

async function useField(view: View, name: string): Promise<void> {
  const { tab } = view;
  await writeInto(view, name, DRAFT);
  await expect.poll(() => amiss(view, name), `${name}: ends of the mark, px`).toBeLessThanOrEqual(1.5);
  await openCardIn(view, name, OVERPRAISED);
  await letTimePass(tab);
  await pressOurs(view, '.card .suggestion');
  await expect.poll(() => textIn(view, name), `${name}: mended`).not.toContain(OVERPRAISED);
  const mended = await textIn(view, name);
  expect(mended.startsWith('I bought the Lumo lamp in May. It is ')).toBe(true);
  expect(
    mended.endsWith(
      '. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.',
    ),
  ).toBe(true);
  await tab.keyboard.press('Control+z');
  await expect.poll(() => textIn(view, name), `${name}: undone`).toBe(DRAFT);
}

/** How far the line under the words begins or ends from where they do, CSS px; blurred edges of pixels count half. */
async function amiss(view: View, name: string): Promise<number> {
  const words = await wordsSeen(view, name, OVERPRAISED);
  const line = await underline(view.tab, words);
  const { x, width } = words;
  return line ? Math.max(Math.abs(line.left - x), Math.abs(line.right - x - width)) : Infinity;
}
