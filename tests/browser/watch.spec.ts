import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { startHarness } from './isolated';
import { LAB_PAGES, routeLab } from './lab';

test.use({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } });
test.beforeEach(({ context }) => routeLab(context));

/** Accessible names on the page of fields. */
const FIELDS: [name: string, opened: boolean][] = [
  ['Plain', true],
  ['Title', true],
  ['Other line', false],
  ['Search', false],
  ['Password', false],
  ['Read-only', false],
  ['Combobox', false],
  ['Refuses', false],
  ['Refuses around', false],
  ['Code', false],
  ['Private message', false],
];

test('fields that are no drafts are left alone', async ({ page }) => {
  await page.goto(LAB_PAGES.fields.url);
  const candor = await startHarness(page);
  for (const [name] of FIELDS) await page.getByLabel(name, { exact: true }).focus();
  expect(await candor.opened()).toEqual(FIELDS.filter(([, opened]) => opened).map(([name]) => name));
});

test('an editor that has the focus already is opened, also deep in shadow roots', async ({ page }) => {
  await page.goto(LAB_PAGES.reddit.url);
  await page.getByRole('textbox', { name: 'Join the conversation' }).click();
  const candor = await startHarness(page);
  expect(await candor.opened()).toEqual(['Join the conversation']);
});

test('a move of the focus inside one shadow root is noticed', async ({ page }) => {
  await page.goto(LAB_PAGES.linkedin.url);
  const candor = await startHarness(page);
  await page.getByRole('button', { name: 'Close' }).focus();
  expect(await candor.opened()).toEqual([]);
  await page.getByRole('textbox', { name: 'Post' }).focus();
  expect(await candor.opened()).toEqual(['Post']);
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.getByRole('textbox', { name: 'Post' }).focus();
  expect(await candor.opened()).toEqual(['Post', 'Post']);
});

test('nothing is opened after the end', async ({ page }) => {
  await page.goto(LAB_PAGES.linkedin.url);
  const candor = await startHarness(page);
  await page.getByRole('textbox', { name: 'Post' }).focus();
  await candor.end();
  await page.getByRole('textbox', { name: 'Text editor for creating comment' }).focus();
  await page.getByRole('textbox', { name: 'Post' }).focus();
  expect(await candor.opened()).toEqual(['Post']);
});

for (const [title, name, field] of [
  ['a text area', 'mastodon', 'What is on your mind?'],
  ['Draft.js', 'x', 'Post text'],
  ['Lexical', 'facebook', 'What is on your mind?'],
] as const) {
  test(`while an input method composes in ${title}, nothing is written`, async ({ page }) => {
    await page.goto(LAB_PAGES[name].url);
    const candor = await startHarness(page);
    await page.getByRole('textbox', { name: field }).click();
    await page.keyboard.insertText('An epic day ');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await candor.replace({ start: 3, end: 7 }, 'busy');
    expect(await candor.read()).toBe('An epic day にほ');
    await session.send('Input.insertText', { text: '日本' });
    await expect.poll(candor.read).toBe('An epic day 日本');
    await candor.replace({ start: 3, end: 7 }, 'busy');
    await expect.poll(candor.read).toBe('An busy day 日本');
  });
}
