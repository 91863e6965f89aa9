import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { firefoxPath } from './firefox';

/** The journal in Firefox: its own IndexedDB, alarms and messages. Its looks and rules are tested in Chromium. */

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
/** Firefox gives an add-on an address by chance unless it knows one already. */
const ADDRESS = '11111111-2222-4333-8444-555555555555';

declare const browser: {
  alarms: { getAll(): Promise<{ name: string }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

const text = (page: Page, selector: string) =>
  page.evaluate((asked) => document.querySelector(asked)?.textContent ?? '', selector);
const press = (page: Page, name: string) =>
  page.evaluate((asked) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === asked);
    button?.click();
  }, name);

test('a post by hand, a recorded one and a plan are kept over a reload', async () => {
  test.slow();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'candor@candor.invalid': ADDRESS }) },
  });
  try {
    await firefox.installExtension(BUILT);
    const page = await firefox.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(String(error)));
    // Navigating to an add-on's page is never told to be over.
    void page.goto(`moz-extension://${ADDRESS}/journal.html`).catch(() => {});
    await page.waitForSelector('#posts details', { timeout: 30_000 });
    await page.evaluate(() => document.querySelector('#posts details')?.setAttribute('open', ''));
    await press(page, 'Add to the journal');
    await expect.poll(() => text(page, '.entries')).toContain('entered by hand');
    await press(page, 'Set a weekly rhythm');
    await expect.poll(() => text(page, '#week')).toContain('1 of 2');
    const answer = await page.evaluate((when) => {
      const draft = { text: 'I fixed the gear hub with a spoon. What would you have used?', site: 'bluesky' };
      return browser.runtime.sendMessage({ candor: 'recordPost', data: { draft, id: 'in-firefox', when, offset: 0 } });
    }, Date.now());
    expect(answer).not.toHaveProperty('error');
    await expect.poll(() => text(page, '.entries')).toContain('Bluesky');
    await page.evaluate(() => {
      document.title = 'before';
      location.reload();
    });
    await expect.poll(() => text(page, 'title').catch(() => '')).toBe('Candor journal');
    await expect.poll(() => text(page, '.entries')).toMatch(/Bluesky.*entered by hand/);
    await expect.poll(() => text(page, '#week')).toContain('2 of 2');
    const alarms = await page.evaluate(() => browser.alarms.getAll());
    expect(alarms.map(({ name }) => name)).toEqual(['candor-journal']);
    expect(broken).toEqual([]);
  } finally {
    await firefox.close();
  }
});
