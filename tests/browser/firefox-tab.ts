import { fileURLToPath } from 'node:url';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { firefoxPath } from './firefox';
import { firefoxWindow, openInputMethod } from './firefox-window';
import { ADDON, answerOf, LAB_PAGES } from './lab';
import type { LabBrowser, LabTab } from './lab-tab';
import { paintedInFirefox } from './measured-firefox';
import type { RemoteHarness } from './remote-harness';
import type { Keys } from './writer';

/** The built extension. */
const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Firefox with the lab's pages, driven by WebDriver BiDi; with Candor, or with the harness as an add-on's content script. */
export async function startFirefox(withCandor: boolean): Promise<LabBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    // The input method of the browser itself is out of a page's reach.
    args: ['--remote-allow-system-access'],
  });
  await browser.installExtension(withCandor ? BUILT : ADDON);
  return {
    close: () => browser.close(),
    async newTab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 720 });
      await answerFromLab(page);
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      const candor = remoteHarness(page);
      const window = firefoxWindow(browser);
      const inputMethod = openInputMethod(window);
      const tab: LabTab = {
        browser: 'firefox',
        keyboard: keysOf(page),
        broken,
        candor,
        async goto(address) {
          await page.goto(address);
          // The extension opens a tab of its own when it is new.
          await page.bringToFront();
        },
        async open(name, hash = '') {
          // The same address with another hash would be no new page.
          await page.goto('about:blank');
          await page.goto(LAB_PAGES[name].url + hash);
        },
        async evaluate(ask, given, part) {
          const frame = part ? page.frames().find((one) => one.url().includes(part)) : page.mainFrame();
          if (!frame) throw new Error(`No frame of the address ${part}.`);
          return frame.evaluate(ask as never, given as never);
        },
        async click(expression) {
          const { x, y } = await placeOf(page, expression);
          await page.mouse.click(x, y);
        },
        clickAt: (x, y) => page.mouse.click(x, y),
        screenshot: () => page.screenshot(),
        zoom: (factor) => window.run(`ZoomManager.setZoomForBrowser(gBrowser.selectedBrowser, ${factor});`),
        move: (x, y) => page.mouse.move(x, y),
        resize: (width, height) => page.setViewport({ width, height }),
        painted: (field, words) => paintedInFirefox(page, field, words),
        compose: (text) => inputMethod.compose(text),
        commit: (text) => inputMethod.commit(text),
        close: () => page.close(),
      };
      return tab;
    },
  };
}

export async function answerFromLab(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('http')) return void request.continue();
    const answer = answerOf(url, request.isNavigationRequest());
    // A request may be gone with its page by now.
    void (answer ? request.respond({ status: 200, ...answer }) : request.abort()).catch(() => {});
  });
}

function keysOf({ keyboard }: Page): Keys {
  return {
    async press(combination) {
      const keys = combination.split('+').map((key) => (key.length === 1 ? key : (key as KeyInput)) as KeyInput);
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.reverse()) await keyboard.up(key);
    },
    type: (text) => keyboard.type(text),
    insertText: (text) => keyboard.type(text),
  };
}

/** The middle of an element once it is there and in view, CSS pixels of the viewport. */
async function placeOf(page: Page, expression: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction(expression);
  return page.evaluate(`(() => {
    const element = ${expression};
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  })()`) as Promise<{ x: number; y: number }>;
}

function remoteHarness(page: Page): RemoteHarness {
  let calls = 0;
  return new Proxy({} as RemoteHarness, {
    get: (_, name) =>
      name === 'then'
        ? undefined
        : async (...given: unknown[]) => {
            const call = JSON.stringify({ id: ++calls, name, given });
            const answer = JSON.parse(await page.evaluate(callHarness, call));
            if (answer.error) throw new Error(answer.error);
            return answer.value;
          },
  });
}

/** In the page: hands a call to the content script and waits for its answer. */
function callHarness(call: string): Promise<string> {
  return new Promise((resolve) => {
    const { id } = JSON.parse(call);
    // An object, as tools that keep the names of functions add a helper to each that the page does not have.
    const listener = {
      handleEvent(event: Event) {
        const { detail } = event as CustomEvent<string>;
        if (JSON.parse(detail).id !== id) return;
        removeEventListener('candor-lab-answer', listener);
        resolve(detail);
      },
    };
    addEventListener('candor-lab-answer', listener);
    dispatchEvent(new CustomEvent('candor-lab-call', { detail: call }));
  });
}
