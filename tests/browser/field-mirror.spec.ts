import { expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { startHarness } from './isolated';
import { LAB_PAGES, routeLab } from './lab';
import { paintedRects, within1px } from './measured';

test.use({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } });

const DRAFT =
  'Some first words here, then a long middle part with\ttabs and 🎉 emoji.\n\nThe last paragraph ends here.';
const WORDS = ['first', 'middle', '🎉', 'emoji', 'paragraph'];

/** Looks of a text area: each decides where its words stand. */
const LOOKS: [title: string, style: string][] = [
  ['as the browser has it', 'width: 300px; height: 120px'],
  ['padding and thick borders', 'width: 300px; height: 160px; padding: 3px 21px 9px 13px; border: 7px solid'],
  ['content box', 'width: 260px; height: 140px; padding: 10px; box-sizing: content-box'],
  ['fractional width', 'width: 271.4px; height: 150px; font: 15.3px/1.37 sans-serif'],
  ['spaced letters and words', 'width: 320px; height: 180px; letter-spacing: 1.5px; word-spacing: 6px'],
  ['centred', 'width: 300px; height: 140px; text-align: center'],
  ['from the right', 'width: 300px; height: 140px; direction: rtl'],
  ['indented, wide tabs', 'width: 300px; height: 140px; text-indent: 30px; tab-size: 3'],
  ['capitals', 'width: 340px; height: 140px; text-transform: uppercase; font-weight: 700'],
  ['a narrow face', 'width: 300px; height: 140px; font: italic 700 18px/normal monospace'],
  ['a scroll bar', 'width: 220px; height: 260px; font: 16px/1.5 sans-serif; overflow-y: scroll'],
  ['broken anywhere', 'width: 120px; height: 300px; word-break: break-all'],
  ['no wrapping', 'width: 700px; height: 120px; white-space: pre; overflow-x: auto'],
  ['drawn smaller', 'width: 300px; height: 140px; transform: scale(0.8); transform-origin: 0 0'],
];

for (const zoom of [1, 1.25, 1.5]) {
  test.describe(`at ${zoom * 100} %`, () => {
    test.use({ deviceScaleFactor: zoom });
    test('marks in text areas stand where the browser paints the words', ({ page }) => compareLooks(page));
  });
}

async function compareLooks(page: Page): Promise<void> {
  await routeLab(page.context());
  await page.goto(LAB_PAGES.fields.url);
  const candor = await startHarness(page);
  for (const [title, style] of LOOKS) {
    await page.evaluate((style) => {
      document.body.innerHTML = `<textarea id="here" style="${style}"></textarea>`;
    }, style);
    const field = page.locator('#here');
    await field.fill(DRAFT);
    await field.evaluate((area) => area.scrollTo(0, 0));
    const painted = await paintedRects(field, WORDS);
    const spans = WORDS.map((word) => ({ start: DRAFT.indexOf(word), end: DRAFT.indexOf(word) + word.length }));
    const expected = painted.map((rects) => rects.map(within1px));
    expect.soft(await candor.rects(...spans), title).toEqual(expected);
  }
}

test('a single line is marked where it stands, also when it scrolled sideways', async ({ page }) => {
  await routeLab(page.context());
  await page.goto(LAB_PAGES.fields.url);
  const candor = await startHarness(page);
  const field = page.getByRole('textbox', { name: 'Title' });
  const draft = 'A title that is far too long for the little field it stands in';
  await field.click();
  await page.keyboard.insertText(draft);
  expect(await candor.read()).toBe(draft);
  const start = draft.indexOf('stands');
  const [behind, inView] = await candor.rects({ start: 0, end: 7 }, { start, end: start + 6 });
  const [painted] = await paintedRects(field, ['stands']);
  expect(inView).toEqual(painted!.map(within1px));
  expect(behind).toEqual([]);
});
