import { chromium, expect, test as plain } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { highlighted, hints, test } from './fixture';
import { consoleErrors, expectAccessible, expectFitsNarrow, store } from './own-pages';
import { BUILT, welcomePage } from './profile';

/** The first minutes: the page an installation opens, the review of selected text, and the news after an update. */

declare const chrome: typeof Browser;

plain('an installation opens the welcome page, once', async ({ colorScheme }, info) => {
  const profile = info.outputPath('profile');
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless: false,
      colorScheme,
      args: [...CHROMIUM_ARGS, `--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`],
    });
  const first = await launch();
  await expect((await welcomePage(first)).getByRole('heading', { name: 'Welcome to Candor' })).toBeVisible();
  await first.close();
  const again = await launch();
  const worker = again.serviceWorkers()[0] ?? (await again.waitForEvent('serviceworker'));
  const popup = await again.newPage();
  await popup.goto(new URL('popup.html', worker.url()).href);
  // The background that answers here has long dealt with the start of the browser.
  await popup.getByRole('textbox', { name: 'Review any text' }).fill('It is the best lamp ever made.');
  await expect(popup.getByRole('figure')).toBeVisible();
  expect(again.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual([]);
  await again.close();
});

test('three questions are saved where the options show them', async ({ page, own }) => {
  const errors = consoleErrors(page);
  await page.goto(own('welcome.html'));
  await page.getByLabel('What do your readers follow you for?').fill('home espresso, trail running');
  await page.getByLabel('Whom are you tied to?').fill('Lumo');
  await page.getByLabel('3 times a week').check();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.goto(own('options.html'));
  const names = page.locator('#topics').getByLabel('Name');
  await expect(names.first()).toHaveValue('home espresso');
  await expect(names.nth(1)).toHaveValue('trail running');
  await expect(page.getByLabel('Employer, own brands, sponsors')).toHaveValue('Lumo');
  await page.goto(own('journal.html#plan'));
  await expect(page.getByText('posts a week, on any days')).toBeVisible();
  expect(errors).toEqual([]);
});

test('the demo shows real hints', async ({ page, own }) => {
  await page.goto(own('welcome.html'));
  await page.getByRole('textbox', { name: 'Try it' }).click();
  const { badge, panel } = hints(page);
  await expect(badge).toBeVisible();
  await badge.click();
  await expect(panel).toContainText('Praise only');
  expect(await highlighted(page)).toEqual({});
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the welcome page is accessible and fits 320 px, ${colorScheme}`, async ({ page, own }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(own('welcome.html'));
    await expect(page.getByRole('button', { name: 'Save my answers' })).toBeEnabled();
    await expectAccessible(page);
    await expectFitsNarrow(page);
  });
}

test('selected text is reviewed in a window of its own, and is taken once', async ({ context, worker, own }) => {
  const SELECTED = 'It is the best lamp ever made. I read with it every single evening.';
  const opened = context.waitForEvent('page', (page) => page.url().endsWith('#selection'));
  // What the browser does when the item of the context menu is chosen.
  await worker.evaluate((selectionText) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(info: object): void } };
    onClicked.dispatch({ menuItemId: 'review-selection', selectionText });
  }, SELECTED);
  const window = await opened;
  await expect(window.getByRole('textbox', { name: 'Review any text' })).toHaveValue(SELECTED);
  await expect(window.getByText('Measured words')).toBeVisible();
  await expectAccessible(window);
  const second = await context.newPage();
  await second.goto(own('popup.html#selection'));
  await expect(second.getByText('The selection did not arrive')).toBeVisible();
});

test('after an update the popup tells what changed, once', async ({ context, worker, own }) => {
  await worker.evaluate(() => chrome.storage.local.set({ seenVersion: '0.1.0' }));
  const popup = await context.newPage();
  await popup.goto(own('popup.html'));
  await expect(popup.getByRole('heading', { name: /^New in / })).toBeVisible();
  await expectAccessible(popup);
  await popup.reload();
  await expect(
    popup.getByRole('heading', { name: 'Review any text' }).or(popup.getByLabel('Review any text')),
  ).toBeVisible();
  await expect(popup.getByRole('heading', { name: /^New in / })).toHaveCount(0);
});

test('the options are searched; a card leads to its rule', async ({ context, page, own, worker }) => {
  await store(worker, {});
  await page.goto(own('options.html'));
  const search = page.getByRole('searchbox', { name: 'Search the options' });
  await expect(page.getByRole('switch', { name: 'Unsupported superlatives' })).toBeVisible();
  await search.fill('superlative');
  await expect(page.getByRole('switch', { name: 'Unsupported superlatives' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Topics', exact: true })).toBeHidden();
  await search.fill('mastodon');
  await expect(page.getByRole('switch', { name: 'Mastodon' })).toBeVisible();
  await expect(page.getByRole('switch', { name: 'TikTok' })).toBeHidden();
  await search.fill('xyzzy');
  await expect(page.getByText('Nothing fits')).toBeVisible();
  await search.fill('');
  await expect(page.getByRole('heading', { name: 'Topics', exact: true })).toBeVisible();
  await expectAccessible(page);

  const opened = context.waitForEvent('page', (other) => other.url().includes('#rule-'));
  await page.goto(own('playground.html'));
  await page
    .getByRole('button', { name: /Insert a sample draft/ })
    .first()
    .click();
  await page.locator('textarea').first().click();
  await hints(page).badge.click();
  await hints(page).panel.locator('.place').first().click();
  await hints(page).card.getByText('More').click();
  await hints(page).card.getByRole('button', { name: 'See this rule and its examples' }).click();
  await expect((await opened).locator('details[open]').first()).toBeVisible();
});
