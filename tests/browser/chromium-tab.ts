import { type CDPSession, chromium } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { startHarness } from './isolated';
import { LAB_PAGES, routeLab } from './lab';
import type { LabBrowser, LabTab } from './lab-tab';
import { paintedRects } from './measured';
import { openInstalled } from './profile';
import type { RemoteHarness } from './remote-harness';

/** The worker's own global. */
declare const chrome: typeof Browser;

/** Chromium with the lab's pages, driven by Playwright; with Candor, or with the harness in an isolated world of its own. */
export async function startChromium(withCandor: boolean): Promise<LabBrowser> {
  const launched = withCandor
    ? await openInstalled({})
    : await chromium.launchPersistentContext('', {
        executablePath: chromiumPath(),
        headless: false,
        args: CHROMIUM_ARGS,
      });
  await routeLab(launched);
  const worker = withCandor ? (launched.serviceWorkers()[0] ?? (await launched.waitForEvent('serviceworker'))) : null;
  // The worker must be up before a page loads, or Chromium does not inject the content script.
  await worker?.evaluate(() => true);
  return {
    close: () => launched.close(),
    async newTab() {
      const page = await launched.newPage();
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      let candor: RemoteHarness | null = null;
      let session: CDPSession | null = null;
      const cdp = async () => {
        session ??= await launched.newCDPSession(page);
        return session;
      };
      const tab: LabTab = {
        browser: 'chromium',
        keyboard: page.keyboard,
        broken,
        get candor() {
          if (!candor) throw new Error('No page is open.');
          return candor;
        },
        async goto(address) {
          await page.goto(address);
          // The extension opens a tab of its own when it is new.
          await page.bringToFront();
        },
        async open(name, hash = '') {
          // The same address with another hash would be no new page.
          await page.goto('about:blank');
          await page.goto(LAB_PAGES[name].url + hash);
          candor = await startHarness(page);
        },
        async evaluate(ask, given, part) {
          const frame = part ? page.frames().find((one) => one.url().includes(part)) : page.mainFrame();
          if (!frame) throw new Error(`No frame of the address ${part}.`);
          return frame.evaluate(ask as never, given as never);
        },
        async click(expression) {
          const element = (await page.evaluateHandle<Element>(expression)).asElement();
          if (!element) throw new Error(`Nothing to click: ${expression}`);
          await element.click();
        },
        clickAt: (x, y) => page.mouse.click(x, y),
        screenshot: () => page.screenshot(),
        async zoom(factor) {
          await worker?.evaluate(async (zoom) => {
            const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
            await chrome.tabs.setZoom(tab!.id!, zoom);
          }, factor);
        },
        move: (x, y) => page.mouse.move(x, y),
        resize: (width, height) => page.setViewportSize({ width, height }),
        painted: (field, words) => paintedRects(page.getByRole('textbox', { name: field, exact: true }), words),
        async compose(text) {
          await (await cdp()).send('Input.imeSetComposition', {
            text,
            selectionStart: text.length,
            selectionEnd: text.length,
          });
        },
        async commit(text) {
          await (await cdp()).send('Input.insertText', { text });
        },
        close: () => page.close(),
      };
      return tab;
    },
  };
}
