import { expect, type Page } from '@playwright/test';
import { test } from './fixture';
import { plant, row } from './journal-rows';

const onScreen = (page: Page) => page.getByRole('list', { name: 'Posts, newest first' });
const onPaper = (page: Page) => page.locator('.printed');
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => row(`p${at}`, at / 4, { topics: [`No. ${at}`] }));
/** What the browser does around a printout, and what it shows meanwhile. */
const dispatch = (page: Page, event: 'beforeprint' | 'afterprint') =>
  page.evaluate((name) => void dispatchEvent(new Event(name)), event);

test('every post is on paper, none of them on the screen before, meanwhile or after', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  await plant(page, rows(40));
  await expect(onScreen(page).locator(':scope > li')).toHaveCount(15);
  await expect(onPaper(page).locator('li')).toHaveCount(0);

  await dispatch(page, 'beforeprint');
  await expect(onScreen(page)).toBeVisible();
  await expect(onPaper(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(onPaper(page).locator('li')).toHaveCount(40);
  await expect(onPaper(page)).toBeVisible();
  await expect(onPaper(page)).toContainText('No. 39');
  await expect(onPaper(page)).not.toContainText('more');
  await expect(page.locator('.entries').first()).toBeHidden();

  await page.emulateMedia({ media: null });
  await dispatch(page, 'afterprint');
  await expect(onPaper(page).locator('li')).toHaveCount(0);
  await expect(onScreen(page).locator(':scope > li')).toHaveCount(15);
});

test('the browser’s own printing takes the whole list, and what is typed meanwhile stays', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  await plant(page, rows(120));
  await page
    .getByRole('button', { name: /^Figures of/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Comments' }).fill('12');
  // Heard after the journal's own listeners, so it sees what goes on paper.
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.documentElement.dataset.printed = String(document.querySelectorAll('.printed li').length);
    });
  });
  const printed = page.locator('html');
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  await expect(printed).toHaveAttribute('data-printed', '120');
  expect(sheets.length).toBeGreaterThan(4);
  await expect(onPaper(page).locator('li')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Comments' })).toHaveValue('12');

  // Last: the browser's window for printing is then open.
  await printed.evaluate((root) => root.removeAttribute('data-printed'));
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(printed).toHaveAttribute('data-printed', '120');
});

test('of a very long journal the newest thousand are on paper, and how many more there are', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  await plant(page, rows(1_003));
  await expect(onScreen(page).locator(':scope > li')).toHaveCount(15);
  await dispatch(page, 'beforeprint');
  await expect(onPaper(page).locator('li')).toHaveCount(1_000);
  await expect(onPaper(page)).toContainText('… and 3 more');
});
