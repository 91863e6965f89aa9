import { expect, type Page } from '@playwright/test';
import { hints, test } from './fixture';
import { LAB_PAGES } from './lab';
import type { Rect } from './measured';

/** Where the badge stands: where the writer put it, and out of the way of the site and of the words. */

const PRAISE =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.';

const corner = async (page: Page) => {
  const badge = await hints(page).badge.boundingBox();
  const editor = await page.getByRole('textbox').first().boundingBox();
  const row = badge!.y < editor!.y + editor!.height / 2 - 8 ? 'top' : 'bottom';
  return `${row}-${badge!.x < editor!.x + editor!.width / 2 ? 'left' : 'right'}`;
};
const open = async (page: Page) => {
  await page.goto(LAB_PAGES.mastodon.url);
  const field = page.getByRole('textbox', { name: 'What is on your mind?' });
  await field.evaluate((element) => Object.assign(element.style, { height: '200px', width: '400px' }));
  await field.fill(PRAISE);
  await expect(hints(page).badge).toBeVisible();
};

test('moves by an arrow key, and stays there on the next page', async ({ page }) => {
  await open(page);
  expect(await corner(page)).toBe('bottom-right');
  await hints(page).badge.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => corner(page)).toBe('top-right');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => corner(page)).toBe('top-left');
  await open(page);
  await expect.poll(() => corner(page)).toBe('top-left');
});

test('moves by dragging, which opens nothing', async ({ page }) => {
  await open(page);
  const { x, y } = (await hints(page).badge.boundingBox())!;
  await page.mouse.move(x + 12, y + 12);
  await page.mouse.down();
  await page.mouse.move(x - 100, y - 60);
  await page.mouse.move(x - 330, y - 150);
  await page.mouse.up();
  await expect.poll(() => corner(page)).toBe('top-left');
  await expect(hints(page).panel).toHaveCount(0);
});

const apart = (one: Rect, other: Rect) =>
  one.x + one.width <= other.x ||
  one.x >= other.x + other.width ||
  one.y + one.height <= other.y ||
  one.y >= other.y + other.height;

for (const where of ['of the site', 'in a shadow root of the site'])
  test(`covers no button ${where}`, async ({ page }) => {
    await page.goto(LAB_PAGES.mastodon.url);
    const field = page.getByRole('textbox', { name: 'What is on your mind?' });
    await field.evaluate((element, deep) => {
      const { right, bottom } = element.getBoundingClientRect();
      const button = document.createElement('button');
      button.textContent = 'Emoji';
      const bar = document.createElement('div');
      Object.assign(bar.style, { position: 'fixed', left: `${right - 60}px`, top: `${bottom - 32}px` });
      (deep ? bar.attachShadow({ mode: 'open' }) : bar).append(button);
      document.body.append(bar);
    }, where.includes('shadow'));
    await field.fill('I bought the Lumo lamp.');
    await expect(hints(page).badge).toBeVisible();
    const badge = (await hints(page).badge.boundingBox())!;
    expect(apart(badge, (await page.getByRole('button', { name: 'Emoji' }).boundingBox())!)).toBe(true);
  });

test('stands clear of the words: in its corner when that is free, beside a box that is full', async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'What is on your mind?' });
  const box = (await field.boundingBox())!;
  const badge = async () => (await hints(page).badge.boundingBox())!;
  expect(apart(await badge(), box)).toBe(false);
  await field.fill('m'.repeat(1500));
  await field.evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(async () => apart(await badge(), box)).toBe(true);
  // Short lines leave the corner free.
  await field.fill('I bought the Lumo lamp.\nIt is bright.');
  await expect.poll(async () => apart(await badge(), box)).toBe(false);
  expect(await corner(page)).toBe('bottom-right');
});
