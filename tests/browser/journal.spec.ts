import { expect } from '@playwright/test';
import { test } from './fixture';
import { addElsewhere, plan, posts } from './journal-page';
import { plant, planted, row } from './journal-rows';
import { consoleErrors, expectAccessible, expectFitsNarrow, store, tabTo } from './own-pages';

test('a post made elsewhere is entered by keyboard, seen in list and calendar, and removed with a way back', async ({
  page,
  own,
}) => {
  const errors = consoleErrors(page);
  await page.goto(own('journal.html'));
  await page.getByText('I posted elsewhere').focus();
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', 'Its name, if you like');
  await page.keyboard.type('Club newsletter');
  await tabTo(page, 'button', 'Add to the journal');
  await page.keyboard.press('Enter');
  await expect(posts(page)).toHaveText([/Club newsletter.*entered by hand/]);
  await expect(page.getByText('I posted elsewhere')).toBeFocused();
  await expect(page.locator('.day-today')).toContainText('1 post, today');
  await page.getByRole('button', { name: /^Remove .*20\d\d/ }).click();
  await expect(posts(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'All posts' })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(posts(page)).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('a day that is to come, or no day, is refused where it is typed', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  await page.getByText('I posted elsewhere').click();
  for (const [when, reason] of [
    ['2090-01-01T10:00', 'still to come'],
    ['1970-01-01T10:00', 'too long ago'],
    ['', 'Say when you posted'],
  ] as const) {
    await page.getByRole('textbox', { name: 'When' }).fill(when);
    await page.getByRole('button', { name: 'Add to the journal' }).click();
    await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
  }
  expect(await planted(page)).toEqual([]);
});

test('two pages at once lose nothing, and each shows what the other did', async ({ context, page, own }) => {
  const other = await context.newPage();
  await page.goto(own('journal.html'));
  await other.goto(own('journal.html'));
  await Promise.all([addElsewhere(page, 'First'), addElsewhere(other, 'Second')]);
  for (const each of [page, other]) await expect(posts(each)).toHaveCount(2);
});

test('drift is named, and the new topic is adopted with its posts', async ({ page, own, worker }) => {
  await store(worker, { topics: { topics: [{ name: 'Home espresso', keywords: ['espresso'] }] } });
  await page.goto(own('journal.html'));
  await plant(
    page,
    Array.from({ length: 10 }, (_, at) => row(`d${at}`, at + 1, { topics: at < 6 ? [] : ['Home espresso'] })),
  );
  const drift = page.getByText('6 of the last 10 posts were off your topics');
  await expect(drift).toBeVisible();
  await page.locator('summary', { hasText: 'Make it a topic' }).click();
  const topics = page.getByRole('region', { name: 'Topics' });
  await topics.getByRole('button', { name: 'Make it a topic' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Name the topic first' })).toBeVisible();
  await expectAccessible(page);
  await topics.getByRole('textbox', { name: 'Topic' }).fill('Bike repair');
  await topics.getByRole('textbox', { name: /Keywords/ }).fill('bike, gear hub');
  await topics.getByRole('checkbox').first().uncheck();
  await topics.getByRole('button', { name: 'Make it a topic' }).click();
  await expect(drift).toHaveCount(0);
  await expect(topics.getByRole('row', { name: /Bike repair/ })).toContainText('5 (50 %)');
  await page.goto(own('options.html'));
  await expect(page.getByRole('textbox', { name: 'Name' }).nth(1)).toHaveValue('Bike repair');
});

test('is accessible in light, dark and forced colours, fits 320 px, and every chart has its table', async ({
  page,
  own,
  worker,
}) => {
  test.slow();
  await store(worker, {
    ...plan({ replies: 3, rest: [{ from: '2031-01-01', to: '2031-01-03' }] }),
    topics: { topics: [{ name: 'Home espresso', keywords: [] }] },
  });
  await page.goto(own('journal.html'));
  await plant(page, [
    ...Array.from({ length: 30 }, (_, at) =>
      row(`a${at}`, at, {
        question: at % 2 ? 'genuine' : 'none',
        checks: at % 5 ? { 'on-topic': 'pass' } : { 'tie-disclosed': 'problem' },
        figures: { followers: 20_000, comments: at, reactions: 900 },
      }),
    ),
    ...Array.from({ length: 9 }, (_, at) => row(`r${at}`, at * 2, { kind: 'reply' })),
  ]);
  for (const details of await page.locator('main details').all())
    await details.evaluate((each) => each.setAttribute('open', ''));
  await expect(page.locator('.chart table')).toHaveCount(2);
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    await expectAccessible(page);
  }
  await expectFitsNarrow(page);
});
