import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { hints, test } from './fixture';
import { LAB_PAGES, routeLab } from './lab';
import { BUILT } from './profile';

declare const chrome: typeof Browser;

const PRAISE = 'It is the best lamp ever made. I read with it every single evening and I love everything about it.';
const HOST = new URL(LAB_PAGES.fields.url).hostname;

test('a site that nobody named: nothing runs there, and the popup offers to ask for that one host', async ({
  context,
  page,
  own,
}) => {
  await page.goto(LAB_PAGES.fields.url);
  await page.getByRole('textbox').first().fill(PRAISE);
  const popup = await context.newPage();
  await popup.addInitScript((url) => {
    Object.assign(chrome.tabs, { query: async () => [{ id: 1, url }] });
    // The browser's question cannot be answered by a test in Chromium; what is asked can be seen.
    Object.assign(chrome.permissions, {
      request: async (asked: object) => {
        document.documentElement.dataset.asked = JSON.stringify(asked);
        return false;
      },
    });
  }, LAB_PAGES.fields.url);
  await popup.goto(own('popup.html'));
  await popup.getByRole('button', { name: `Review drafts on ${HOST}` }).click();
  await expect(popup.getByText('Nothing was changed.')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('data-asked', `{"origins":["https://${HOST}/*"]}`);
  await expect(page.locator('candor-hints')).toHaveCount(0);
});

test('a site the writer added: drafts are reviewed, options list it, the popup gives it back', async ({
  colorScheme,
}, info) => {
  // As if the writer had said yes: Chromium lets no test answer its question, but grants what a manifest names.
  const granted = info.outputPath('extension');
  cpSync(BUILT, granted, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(granted, 'manifest.json'), 'utf8'));
  writeFileSync(
    join(granted, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: [`https://${HOST}/*`] }),
  );
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: false,
    colorScheme,
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${granted}`, `--load-extension=${granted}`],
  });
  await routeLab(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await expect.poll(() => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toHaveLength(1);

  const page = await context.newPage();
  await page.goto(LAB_PAGES.fields.url);
  await page.getByRole('textbox').first().click();
  await page.keyboard.type(PRAISE);
  await expect(hints(page).badge).toBeVisible();

  const [tab] = await worker.evaluate((url) => chrome.tabs.query({ url }), LAB_PAGES.fields.url);
  const popup = await context.newPage();
  await popup.addInitScript((active) => Object.assign(chrome.tabs, { query: async () => [active] }), {
    id: tab!.id,
    url: LAB_PAGES.fields.url,
  });
  await popup.goto(new URL('popup.html', worker.url()).href);
  await expect(popup.getByRole('heading', { name: `Your draft on ${HOST}` })).toBeVisible();
  await expect(popup.getByRole('button', { name: `Stop reviewing on ${HOST}` })).toBeVisible();

  const options = await context.newPage();
  await options.goto(new URL('options.html#sites', worker.url()).href);
  await expect(options.getByRole('button', { name: `Remove ${HOST}` })).toBeVisible();
  await context.close();
});
