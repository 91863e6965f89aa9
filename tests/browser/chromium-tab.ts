import { type CDPSession, chromium } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { startHarness } from './isolated';
import { LAB_PAGES, routeLab } from './lab';
import type { LabBrowser, LabTab } from './lab-tab';
import { paintedRects } from './measured';
import type { RemoteHarness } from './remote-harness';

/** Chromium with the lab's pages, driven by Playwright. The harness runs in an isolated world of its own. */
export async function startChromium(): Promise<LabBrowser> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  return {
    close: () => browser.close(),
    async newTab() {
      const context = await browser.newContext();
      await routeLab(context);
      const page = await context.newPage();
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      let candor: RemoteHarness | null = null;
      let session: CDPSession | null = null;
      const cdp = async () => {
        session ??= await context.newCDPSession(page);
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
        async open(name, hash = '') {
          // The same address with another hash would be no new page.
          await page.goto('about:blank');
          await page.goto(LAB_PAGES[name].url + hash);
          candor = await startHarness(page);
        },
        evaluate: (ask, given) => page.evaluate(ask as never, given as never),
        async click(expression) {
          const element = (await page.evaluateHandle<Element>(expression)).asElement();
          if (!element) throw new Error(`Nothing to click: ${expression}`);
          await element.click();
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
        close: () => context.close(),
      };
      return tab;
    },
  };
}
