import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { hints, reviewedLength, test } from './fixture';
import { LAB_PAGES, routeLab } from './lab';
import { BUILT } from './profile';
import { writeAnew } from './writer';

/** The promises of the design, section 6, as far as a browser can show them broken. */

declare const chrome: typeof Browser;

const WORD = 'zanzibarquince';
const DRAFT = `I bought the ${WORD} lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every evening.`;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

async function compose(page: Page, text: string): Promise<void> {
  await page.goto(LAB_PAGES.bluesky.url);
  await writeAnew(page.getByRole('textbox', { name: 'Rich-Text Editor' }), text);
  await expect(hints(page).badge).toBeVisible();
}

test('1. no network: pages and worker of the extension cannot reach one', async ({ own, page, context, worker }) => {
  const asked: string[] = [];
  context.on('request', (request) => !request.url().startsWith('chrome-extension:') && asked.push(request.url()));
  for (const name of ['popup.html', 'options.html', 'journal.html', 'playground.html']) await page.goto(own(name));
  expect(asked).toEqual([]);
  const reach = () =>
    fetch('https://bsky.app/').then(
      () => 'reached',
      () => 'refused',
    );
  expect(await page.evaluate(reach)).toBe('refused');
  expect(await worker.evaluate(reach)).toBe('refused');
});

test('1. no network: built scripts call none of the browser’s ways to reach one', () => {
  const scripts = filesBelow(BUILT).filter((file) => file.endsWith('.js') && !file.includes('playground'));
  const calls = scripts.filter((file) =>
    /XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(/.test(readFileSync(file, 'utf8')),
  );
  expect(calls).toEqual([]);
});

test('2. the draft is in no storage, no log and no file of the profile', async ({ colorScheme }, info) => {
  const profile = info.outputPath('profile');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    colorScheme,
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`],
  });
  await routeLab(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const logged: string[] = [];
  worker.on('console', (message) => logged.push(message.text()));
  const page = await context.newPage();
  page.on('console', (message) => logged.push(message.text()));
  await compose(page, DRAFT);
  await hints(page).badge.click();
  await hints(page).panel.getByRole('button', { name: 'Turn off this check' }).first().click();
  await expect(hints(page).panel).toHaveCount(0);

  const stored = await worker.evaluate(async () => {
    const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
    const contents = await Promise.all(areas.map((area) => area.get(null)));
    return JSON.stringify([contents, await indexedDB.databases()]);
  });
  expect(stored).toContain('rule');
  expect(stored).not.toContain(WORD);
  expect(logged.join('\n')).not.toContain(WORD);
  await context.close();

  const found = filesBelow(profile).filter((file) => {
    const bytes = readFileSync(file);
    return bytes.includes(WORD) || bytes.includes(Buffer.from(WORD, 'utf16le'));
  });
  expect(found).toEqual([]);
});

test('3. never presses Post, never blocks it, never changes a word unasked', async ({ page }) => {
  await page.goto(LAB_PAGES.bluesky.url);
  await page.evaluate(() => {
    document.documentElement.dataset.pressed = '0';
    addEventListener('click', ({ target }) => {
      if ((target as Element).closest('[data-testid="composerPublishBtn"]'))
        document.documentElement.dataset.pressed = String(Number(document.documentElement.dataset.pressed) + 1);
    });
  });
  const editor = page.getByRole('textbox', { name: 'Rich-Text Editor' });
  await writeAnew(editor, DRAFT);
  await expect(hints(page).badge).toBeVisible();
  expect((await editor.textContent())?.trim()).toBe(DRAFT);
  await expect(page.locator('html')).toHaveAttribute('data-pressed', '0');
  await page.locator('[data-testid="composerPublishBtn"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-pressed', '1');
});

test('4. the focus and the caret stay in the editor while hints come', async ({ page }) => {
  await compose(page, DRAFT);
  await expect(page.getByRole('textbox', { name: 'Rich-Text Editor' })).toBeFocused();
  await expect(hints(page).announcer).toContainText(/Candor: .*hint/);
  await page.keyboard.type(' And more.');
  await expect(page.getByRole('textbox', { name: 'Rich-Text Editor' })).toContainText(`${DRAFT} And more.`);
});

test('5. a site that reverts the change: nothing is written twice, the card says so and offers Copy', async ({
  page,
}) => {
  await page.goto(LAB_PAGES.mastodon.url);
  const field = page.getByRole('textbox', { name: 'What is on your mind?' });
  await writeAnew(field, DRAFT);
  await expect(hints(page).badge).toBeVisible();
  await field.evaluate((element: HTMLTextAreaElement) => {
    const kept = element.value;
    element.addEventListener('input', () => {
      element.value = kept;
    });
  });
  await hints(page).badge.click();
  await hints(page).panel.locator('.suggestion').first().click();
  await expect(hints(page).panel.getByRole('alert')).toContainText('did not take the change');
  await expect(hints(page).panel.getByRole('button', { name: 'Copy' })).toBeVisible();
  await expect(field).toHaveValue(DRAFT);
});

test('6. least permission: the named sites, storage, the tab that was clicked, and any other only when asked for', () => {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'));
  expect(manifest.permissions).toEqual([
    'storage',
    'activeTab',
    'scripting',
    'contextMenus',
    'alarms',
    'unlimitedStorage',
  ]);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  const everywhere = manifest.content_scripts[0].matches.filter(
    (match: string) => !/^https:\/\/[\w.-]+\/\*$/.test(match),
  );
  expect(everywhere).toEqual([]);
  expect(manifest.content_security_policy.extension_pages).toBe("default-src 'self'; connect-src 'none'");
});

test.describe('no page is broken by', () => {
  test('a worker that dies', async ({ page, context, own }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await compose(page, 'A quiet day.'.concat(` ${DRAFT}`));
    const control = await context.newPage();
    await control.goto(own('options.html'));
    const session = await context.newCDPSession(control);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.bringToFront();
    await writeAnew(page.getByRole('textbox', { name: 'Rich-Text Editor' }), DRAFT);
    await expect(hints(page).badge).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('an extension that was updated', async ({ page, worker }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await compose(page, DRAFT);
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    const editor = page.getByRole('textbox', { name: 'Rich-Text Editor' });
    await editor.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Still here.');
    await expect(editor).toContainText('Still here.');
    expect(errors).toEqual([]);
  });
});

test.describe('bad input', () => {
  const TEXTS: [what: string, text: string][] = [
    ['one word', 'amazing'],
    ['only emoji', '😀😀😀🔥🔥'],
    ['right to left', 'זה המוצר הכי טוב שיש, כולם צריכים אותו'],
    ['no English', 'Das ist wirklich die beste Lampe, die ich je gesehen habe, und alle brauchen sie.'],
    ['an unpaired surrogate', 'the best \uD83D lamp ever \uDE00'],
    ['names of object members', '__proto__ constructor toString hasOwnProperty is the best ever'],
    [
      'markup',
      '<img src=x onerror="document.title=1"> It is <b>the best lamp ever</b> <script>document.title=1</script>',
    ],
    ['100,000 characters', 'It is the best lamp ever. '.repeat(4000)],
  ];
  for (const [what, text] of TEXTS) {
    test(what, async ({ page, worker }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(LAB_PAGES.mastodon.url);
      const title = await page.title();
      await page.getByRole('textbox', { name: 'What is on your mind?' }).fill(text);
      // What the popup is told: a review of this very draft.
      await expect.poll(() => reviewedLength(worker), { timeout: 20_000 }).toBe(text.length);
      await expect(page.locator('candor-hints img, candor-hints b, candor-hints script')).toHaveCount(0);
      expect(await page.title()).toBe(title);
      expect(errors).toEqual([]);
    });
  }

  test('a draft over the limit is reviewed up to it, and the hint says so', async ({ page }) => {
    await page.goto(LAB_PAGES.mastodon.url);
    await page.getByRole('textbox', { name: 'What is on your mind?' }).fill(`${DRAFT}\n`.repeat(600));
    await expect(hints(page).badge).toBeVisible({ timeout: 20_000 });
    await hints(page).badge.click();
    await expect(hints(page).panel).toContainText('Reviewed up to character 20,000');
  });
});
