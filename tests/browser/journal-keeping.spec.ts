import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { launch, withPermissions } from './altered';
import { hints, test } from './fixture';
import { posts, saved } from './journal-page';
import { plant, planted, row } from './journal-rows';
import { expectAccessible } from './own-pages';

declare const chrome: typeof Browser;

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
