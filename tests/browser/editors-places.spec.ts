import { PLACES, PLACES_SITE } from './lab-places';
import { expect, test } from './lab-tab';
import { openCardIn, pressOurs, textIn, type View, writeInto } from './seen';
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
  const { words, line } = await openCardIn(view, name, OVERPRAISED);
  // The line under the words begins and ends where they do; blurred edges of pixels count half.
  expect(Math.abs(line.left - words.x), `${name}: left end of the mark`).toBeLessThanOrEqual(1.5);
  expect(Math.abs(line.right - words.x - words.width), `${name}: right end of the mark`).toBeLessThanOrEqual(1.5);
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
