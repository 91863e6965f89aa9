import { expect } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { launch, withPermissions } from './altered';
import { test } from './fixture';
import { posts } from './journal-page';
import { plant, planted, row } from './journal-rows';
import { expectAccessible } from './own-pages';

declare const chrome: typeof Browser;

test('figures: refused where they are typed, kept, and read as a rate with its denominator named', async ({
  page,
  own,
}) => {
  await page.goto(own('journal.html'));
  await plant(page, [row('one', 3)]);
  await page.getByRole('button', { name: /^Figures of/ }).click();
  const form = page.getByRole('form', { name: 'Figures of this post' });
  await expect(form.getByLabel('Followers at the time')).toBeFocused();
  for (const [typed, reason] of [
    ['-5', 'below zero'],
    ['lots', 'whole number'],
    ['99999999999999', 'more than there are readers'],
  ] as const) {
    await form.getByLabel('Comments').fill(typed);
    await form.getByRole('button', { name: 'Save figures' }).click();
    await expect(form.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    await expect(form.getByLabel('Comments')).toBeFocused();
  }
  await expectAccessible(page);
  await form.getByLabel('Followers at the time').fill('12k');
  await form.getByLabel('Reactions').fill('800');
  await form.getByLabel('Comments').fill('40');
  await form.getByRole('button', { name: 'Save figures' }).click();
  await expect(posts(page)).toHaveText([/40 comments · 7\s% per followers/]);
  const readers = page.getByRole('region', { name: 'Readers' });
  await expect(readers.getByRole('row').filter({ hasText: 'Bluesky' })).toContainText(
    '7 % (840 of 12,000)within its band of 5 to 10 %',
  );
  await expect(readers).toContainText('So far: 1 post.');

  await readers.getByText('What a rate is divided by, and its bands').click();
  const band = readers.getByRole('form', { name: 'Add or change a band' });
  await band.getByLabel('Site').selectOption('bluesky');
  await band.getByLabel('From followers').fill('1000');
  await band.getByLabel('Low, %').fill('9');
  await band.getByLabel('High, %').fill('3');
  await band.getByRole('button').click();
  await expect(readers.getByRole('alert').filter({ hasText: 'the lower one first' })).toBeVisible();
  await band.getByLabel('Low, %').fill('1');
  await band.getByRole('button').click();
  await expect(readers.getByRole('row').filter({ hasText: 'Bluesky' })).toContainText('above its band of 1 to 3 %');
  await readers.getByLabel('Impressions').check();
  await expect(readers).toContainText('÷ impressions');
  await expectAccessible(page);
});

test('figures are read off a post’s page on a click, shown, and kept on another', async ({ browserName: _ }, info) => {
  // A real click on the toolbar button lets the popup read the page; a test has no toolbar, so this copy may read x.com.
  const allowed = withPermissions(info, (permissions) => permissions, ['https://x.com/*']);
  const { context, worker, own } = await launch(info, allowed);
  const page = await context.newPage();
  await page.route('https://x.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Lab</title><main><article>A post<button aria-label="3 Replies. Reply">3</button>
        <button aria-label="1,240 Likes. Like">1.2K</button><a href="/a" aria-label="15.3K views. View post analytics">15.3K</a>
        </article><article><button aria-label="99 Replies. Reply">99</button></article></main>`,
    }),
  );
  await page.goto('https://x.com/someone/status/1');
  await page.bringToFront();
  const tab = await worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return { id: active!.id, url: 'https://x.com/someone/status/1' };
  });
  const popup = await context.newPage();
  await popup.goto(own('journal.html'));
  await plant(popup, [row('mine', 2, { site: 'x' }), row('other', 1, { site: 'bluesky' })]);
  await popup.addInitScript((active) => Object.assign(chrome.tabs, { query: async () => [active] }), tab);
  await popup.goto(own('popup.html'));
  await popup.getByText('Read a post’s figures here').click();
  await popup.getByRole('button', { name: 'Read the figures' }).click();
  await expect(popup.getByRole('listitem')).toHaveText([
    'Comments: 3',
    'Reactions (likes): 1,240',
    'Impressions (views): 15,300',
  ]);
  await expectAccessible(popup);
  expect((await planted(popup)).every(({ figures }) => figures === undefined)).toBe(true);
  await popup.getByRole('button', { name: 'Keep these' }).click();
  await expect(popup.getByText('Kept in the journal.')).toBeVisible();
  const kept = (await planted(popup)).map(({ id, figures }) => [id, figures]);
  expect(kept).toEqual([
    ['planted-mine', { comments: 3, reactions: 1_240, impressions: 15_300 }],
    ['planted-other', undefined],
  ]);
  await page.evaluate(() => document.querySelector('main')?.remove());
  await popup.getByRole('button', { name: 'Read the figures' }).click();
  await expect(popup.getByText('No figures were found here.')).toBeVisible();
  await context.close();
});

test('what works for you speaks from twenty posts on, with counts and a range', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  const some = Array.from({ length: 24 }, (_, at) =>
    row(`w${at}`, at + 1, {
      question: at % 2 ? 'genuine' : 'none',
      figures: { comments: at % 2 ? 9 + (at % 4) : 2 + (at % 3) },
    }),
  );
  await plant(page, some.slice(0, 19));
  const readers = page.getByRole('region', { name: 'Readers' });
  await expect(readers).toContainText('So far: 19 posts.');
  await plant(page, some);
  await expect(readers.getByRole('row').filter({ hasText: 'Asks readers something' })).toContainText(
    /\(12 posts\).*\(12 posts\)More comments: about \d\.\d times as many, likely between/,
  );
});
