import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { startHarness } from './isolated';
import { LAB_PAGES, routeLab } from './lab';

test.use({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } });
test.beforeEach(({ context }) => routeLab(context));

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
