import { expect } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { test } from './fixture';
import { addElsewhere, monday, plan, posts, rhythm } from './journal-page';
import { expectFitsNarrow, store } from './own-pages';

declare const chrome: typeof Browser;

const today = new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(new Date());
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

test('a rhythm, a rest and a goal are planned, and the week shows them', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  await expect(page.getByRole('region', { name: 'This week' })).toContainText('Nothing is planned.');
  await page.getByRole('button', { name: 'Set a weekly rhythm' }).click();
  const week = page.getByRole('region', { name: 'This week' });
  await expect(week).toContainText('0 of 2');
  const card = page.getByRole('group', { name: 'Rhythm for any site' });
  await card.getByLabel('plan').selectOption('days');
  await card.getByLabel('Day of slot 1').selectOption(String(WEEKDAYS.indexOf(today)));
  await card.getByLabel('at').fill('23:45');
  await expect(week.getByRole('list', { name: 'Slots of this week' })).toHaveText('Today, 23:45open');
  await addElsewhere(page, 'Newsletter');
  await expect(week.getByRole('list', { name: 'Slots of this week' })).toHaveText('Today, 23:45posted');
  await expect(week).toContainText('1week in a row');

  const rest = page.getByRole('form', { name: 'Plan a rest' });
  await rest.getByRole('button').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Say from which day' })).toBeVisible();
  await rest.getByLabel('First day').fill('2031-12-24');
  await rest.getByLabel('Last day').fill('2031-12-20');
  await rest.getByRole('button').click();
  await expect(page.getByRole('alert').filter({ hasText: 'before the first' })).toBeVisible();
  await rest.getByLabel('Last day').fill('2032-01-02');
  await rest.getByRole('button').click();
  await expect(page.getByText('24 Dec 2031 to 2 Jan 2032')).toBeVisible();

  const goal = page.getByLabel('Replies to others, a week');
  await goal.fill('-2');
  await goal.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'below zero' })).toBeVisible();
  await goal.fill('5');
  await goal.press('Enter');
  await expect(week).toContainText('0 of 5');
  await page.reload();
  await expect(week).toContainText('0 of 5');
  await expect(page.locator('.entry')).not.toContainText('not counted');
  await expect(page.getByText('24 Dec 2031 to 2 Jan 2032')).toBeVisible();

  await page.goto(own('popup.html'));
  const next = page.getByRole('region', { name: 'Journal' });
  await expect(next).toContainText(`Next: ${today}`);
  await expect(next.getByRole('link', { name: 'Journal' })).toHaveAttribute('href', '/journal.html');
});

test('an empty post is in the journal, but not in the goal', async ({ page, own, worker }) => {
  await store(worker, plan({ planned: [{ from: monday(), rhythms: [rhythm()] }] }));
  await page.goto(own('journal.html'));
  const record = (id: string, text: string) =>
    page.evaluate((data) => chrome.runtime.sendMessage({ candor: 'recordPost', data }), {
      draft: { text, site: 'bluesky', kind: 'post' },
      id,
      when: Date.now(),
      offset: 0 - new Date().getTimezoneOffset(),
    });
  const week = page.getByRole('region', { name: 'This week' });
  await record('an-empty-post', 'gm');
  await expect(posts(page)).toHaveText([/not counted towards the goal/]);
  await expect(week).toContainText('0 of 2');
  await expect(week).toContainText('1 post of this week is in the journal but not in the goal');
  await record('a-real-post', 'I fixed the gear hub of my old bike with a spoon. What would you have used?');
  await expect(week).toContainText('1 of 2');
});

for (const language of ['de', 'es', 'fr']) {
  test(`a plan fits 320 px in other languages, too: ${language}`, async ({ page, own, worker }) => {
    const slots = [
      { day: 2, time: '09:30' },
      { day: 5, time: null },
    ];
    const planned = [{ from: monday(), rhythms: [rhythm({ slots }), rhythm({ site: 'bluesky' })] }];
    await store(worker, {
      ...plan({ planned, rest: [{ from: '2031-12-24', to: '2032-01-02' }] }),
      appearance: { language },
    });
    await page.goto(own('journal.html'));
    await expect(page.locator('.rhythm')).toHaveCount(2);
    for (const details of await page.locator('main details').all())
      await details.evaluate((each) => each.setAttribute('open', ''));
    await expectFitsNarrow(page);
    // Nothing is cut within a choice either: a number stays a number.
    const count = page.locator('.rhythm > .inline select');
    expect(await count.evaluate((select) => select.clientWidth)).toBeGreaterThan(50);
  });
}
