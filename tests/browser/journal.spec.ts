import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { launch, withPermissions } from './altered';
import { hints, test } from './fixture';
import { plant, planted, row } from './journal-rows';
import { consoleErrors, expectAccessible, expectFitsNarrow, store, tabTo } from './own-pages';

declare const chrome: typeof Browser;

const saved = (page: Page) => page.locator('.saved');
const posts = (page: Page) => page.getByRole('list', { name: 'Posts, newest first' }).locator(':scope > li');
const today = new Intl.DateTimeFormat('en-GB', { weekday: 'long' }).format(new Date());
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** The Monday of this week and so many weeks before. */
function monday(weeksAgo = 0): string {
  const now = new Date();
  const day = (now.getDay() + 6) % 7;
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - day - 7 * weeksAgo))
    .toISOString()
    .slice(0, 10);
}
const rhythm = (change: object = {}) => ({ site: null, slots: [], perWeek: 2, ...change });
const plan = (change: object = {}) => ({
  plan: { plan: { planned: [{ from: monday(8), rhythms: [rhythm()] }], ...change } },
});

async function addElsewhere(page: Page, place: string): Promise<void> {
  await page.getByText('I posted elsewhere').click();
  await page.getByLabel('Its name, if you like').fill(place);
  await page.getByRole('button', { name: 'Add to the journal' }).click();
  await expect(saved(page)).toHaveText('Added to the journal.');
}

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

/** A composer like X’s: pressing Post calls the site, then the composer closes. */
const COMPOSER = `<!doctype html><title>Lab</title><div role="dialog" id="composer">
  <div class="public-DraftEditor-content" contenteditable="true" role="textbox" data-testid="tweetTextarea_0"></div>
  <button type="button" data-testid="tweetButton">Post</button></div>`;

async function postOnX(context: BrowserContext, text: string): Promise<void> {
  const page = await context.newPage();
  await page.route('https://x.com/**', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ body: COMPOSER, contentType: 'text/html' })
      : route.fulfill({ body: '{}', contentType: 'application/json' }),
  );
  await page.goto('https://x.com/compose/post');
  await page.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', async () => {
      await fetch('/i/api/graphql/abc/CreateTweet', { method: 'POST' });
      document.querySelector('#composer')?.remove();
    });
  });
  await page.getByRole('textbox').click();
  await page.keyboard.type(text);
  await expect(hints(page).badge).toBeVisible();
  await page.getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.close();
}

test('post in a composer, see it in the journal, restart, still there; none of its words is in the profile', async ({
  browserName: _,
}, info) => {
  test.slow();
  const open = async () => {
    const { context, own } = await launch(info);
    const journal = await context.newPage();
    await journal.goto(own('journal.html'));
    return { context, journal };
  };
  const first = await open();
  await postOnX(
    first.context,
    'The xylograph plumcot kettle is the best thing ever. Which kettle do you use at breakfast?',
  );
  await expect(posts(first.journal)).toHaveText([/X.*asks readers/]);
  const [entry] = await planted(first.journal);
  expect(entry).toMatchObject({ site: 'x', kind: 'post', origin: 'seen', question: 'genuine', length: 'short' });
  await first.context.close();

  const second = await open();
  await expect(posts(second.journal)).toHaveText([/X.*asks readers/]);
  await second.context.close();

  const below = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? below(path) : [path];
    });
  const words = ['xylograph', 'plumcot'].flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  const found = below(info.outputPath('profile')).filter((path) => {
    const bytes = readFileSync(path);
    return words.some((word) => bytes.includes(word));
  });
  expect(found).toEqual([]);
});

test('two pages at once lose nothing, and each shows what the other did', async ({ context, page, own }) => {
  const other = await context.newPage();
  await page.goto(own('journal.html'));
  await other.goto(own('journal.html'));
  await Promise.all([addElsewhere(page, 'First'), addElsewhere(other, 'Second')]);
  for (const each of [page, other]) await expect(posts(each)).toHaveCount(2);
});

test('export, delete, import: the same journal again', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  await plant(page, [
    row('one', 3, { figures: { followers: 100, comments: 2 } }),
    row('two', 40, { topics: ['Ünïcode ☕', 'a "quoted", one'] }),
    row('three', 400, { kind: 'reply', valence: null, origin: 'by-hand' }),
  ]);
  await expect(posts(page)).toHaveCount(2);
  const before = await planted(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export (JSON)' }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  const downloadingTable = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export for a spreadsheet (CSV)' }).click();
  expect(readFileSync(await (await downloadingTable).path(), 'utf8').split('\r\n')).toHaveLength(5);

  await page.getByRole('button', { name: 'Delete the journal…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete the whole journal?' });
  await expect(dialog).toContainText('3 entries go for good');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Delete the journal…' }).click();
  await dialog.getByRole('button', { name: 'Delete the journal' }).click();
  await expect(saved(page)).toHaveText('The journal is empty.');
  expect(await planted(page)).toEqual([]);

  const importing = () =>
    page
      .getByLabel('Import a journal (JSON)')
      .setInputFiles({ name: 'j.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await importing();
  await expect(page.getByRole('region', { name: 'Import j.json?' })).toContainText('3 posts to add');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add to my journal' }).click();
  await expect(saved(page)).toHaveText('3 posts added to the journal.');
  expect(await planted(page)).toEqual(before);
  await importing();
  await expect(page.getByRole('region', { name: 'Import j.json?' })).toContainText('3 posts already here');
  await expect(page.getByRole('button', { name: 'Add to my journal' })).toBeDisabled();
});

test('a file that is broken, foreign or newer is refused; a partly duplicate one is previewed and merged', async ({
  page,
  own,
}) => {
  await page.goto(own('journal.html'));
  const here = row('here', 3);
  await plant(page, [here]);
  const choose = (text: string) =>
    page
      .getByLabel('Import a journal (JSON)')
      .setInputFiles({ name: 'j.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  for (const [text, reason] of [
    ['{"candor":"journal"', 'is broken'],
    ['{"posts":[]}', 'does not hold a Candor journal'],
    ['{"candor":"settings","version":1}', 'Import it in the options'],
    ['{"candor":"journal","version":99,"entries":[]}', 'newer version'],
  ] as const) {
    await choose(text);
    await expect(page.getByRole('alert').filter({ hasText: reason })).toContainText('Nothing was changed.');
  }
  const entries = [here, { ...here, topics: ['Other'] }, row('new', 5), { ...row('bad', 1), when: -1 }, 7];
  await choose(JSON.stringify({ candor: 'journal', version: 1, entries }));
  const preview = page.getByRole('region', { name: 'Import j.json?' });
  await expect(preview.getByRole('listitem')).toHaveText([
    /^1 post to add/,
    '1 post already here, left as they are',
    '1 post in the file more than once, taken once',
    '2 entries of the file cannot be read, left out',
  ]);
  await preview.getByRole('button', { name: 'Add to my journal' }).click();
  await expect(posts(page)).toHaveCount(2);
  expect((await planted(page)).find(({ id }) => id === here.id)).toEqual(here);
});

test('rows that cannot be read are set aside, counted and shown', async ({ page, own }) => {
  await page.goto(own('journal.html'));
  await plant(page, [row('good', 1), { ...row('newer', 2), v: 7 }, { id: 'junk', when: 'x' }]);
  await expect(posts(page)).toHaveCount(1);
  const notice = page.getByText('2 entries could not be read and were set aside.');
  await expect(notice).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Remove them' }).click();
  await expect(notice).toHaveCount(0);
  await expect(posts(page)).toHaveCount(1);
});

test('a full disk is said, and older posts stay', async ({ browserName: _ }, info) => {
  test.slow();
  // With its permission Candor may fill the disk, which no test should: this copy has a quota.
  const limited = withPermissions(info, (permissions) => permissions.filter((each) => each !== 'unlimitedStorage'));
  const { context, worker, own } = await launch(info, limited);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await page.goto(own('journal.html'));
  await plant(page, [row('older', 3)]);
  await expect(posts(page)).toHaveCount(1);
  const topics = Array.from({ length: 20 }, (_, at) => `${at} ${'x'.repeat(70)}`);
  const entries = Array.from({ length: 5_000 }, (_, at) => row(`big-${at}`, 4, { topics }));
  await page.getByLabel('Import a journal (JSON)').setInputFiles({
    name: 'j.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ candor: 'journal', version: 1, entries })),
  });
  await page.getByRole('button', { name: 'Add to my journal' }).click();
  await expect(saved(page)).toContainText('is full, so this was not written down. Everything older is still here.', {
    timeout: 30_000,
  });
  await page.reload();
  await expect(posts(page)).toHaveCount(1);

  // A post that is made meanwhile waits, is shown to wait, and is written once there is room.
  const post = (id: string) =>
    page.evaluate((data) => chrome.runtime.sendMessage({ candor: 'recordPost', data }) as Promise<object>, {
      draft: { text: 'What would you repair first?', site: 'bluesky' },
      id,
      when: Date.now(),
      offset: 0,
    });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const notice = page.getByText(/wait.? to be written into the journal. The disk or/);
  await expect
    .poll(
      async () => {
        await post(`made-meanwhile-${Date.now()}`);
        return notice.count();
      },
      { timeout: 60_000, intervals: [2_000] },
    )
    .toBe(1);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(async () => {
    const retry = page.getByRole('button', { name: 'Try now' });
    if (await retry.isVisible()) await retry.click();
    await expect(notice).toHaveCount(0, { timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  await context.close();
});

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
