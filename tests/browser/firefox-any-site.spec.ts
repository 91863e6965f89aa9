import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { firefoxPath } from './firefox';
import { answerFromLab } from './firefox-tab';
import { firefoxWindow } from './firefox-window';
import { LAB_PAGES } from './lab';

/** A site the writer adds, in Firefox: what the browser's own question would do is done through the browser's window. */

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const HOST = new URL(LAB_PAGES.fields.url).hostname;
const PRAISE = 'It is the best lamp ever made. I read with it every single evening and I love everything about it.';

const permission = (verb: 'add' | 'remove') => `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('candor@candor.invalid');
  const asked = { permissions: [], origins: ['https://${HOST}/*'] };
  return ExtensionPermissions.${verb}(extension.id, asked, extension);`;

const badges = () => document.querySelector('candor-hints')?.shadowRoot?.querySelectorAll('.badge').length ?? 0;

test('a site is reviewed once the writer has added it, and no more when it is taken off', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    args: ['--remote-allow-system-access'],
  });
  try {
    await browser.installExtension(BUILT);
    const window = firefoxWindow(browser);
    const page = await browser.newPage();
    await answerFromLab(page);
    await page.goto(LAB_PAGES.fields.url);
    await page.bringToFront();
    await page.click('textarea');
    await page.keyboard.type(PRAISE);
    expect(await page.evaluate(badges)).toBe(0);

    await window.run(permission('add'));
    // On the page that is open already, as soon as its box is used again.
    await expect
      .poll(async () => {
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        await page.click('textarea');
        return page.evaluate(badges);
      })
      .toBe(1);

    await window.run(permission('remove'));
    await page.keyboard.type(' Truly.');
    await expect.poll(() => page.evaluate(badges)).toBe(0);
    await page.reload();
    await page.click('textarea');
    await page.keyboard.type(PRAISE);
    expect(await page.evaluate(badges)).toBe(0);
  } finally {
    await browser.close();
  }
});
