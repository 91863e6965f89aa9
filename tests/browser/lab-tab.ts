import { test as base } from '@playwright/test';
import { startChromium } from './chromium-tab';
import { startFirefox } from './firefox-tab';
import type { LabPageName } from './lab';
import type { Rect } from './measured';
import type { RemoteHarness } from './remote-harness';
import type { Keys } from './writer';

/** One tab on the lab's pages, alike in both browsers: what a check does is written once. */
export interface LabTab {
  readonly browser: 'chromium' | 'firefox';
  readonly keyboard: Keys;
  /** Errors that the page threw. */
  readonly broken: string[];
  /** The harness in the isolated world of the page opened last. */
  readonly candor: RemoteHarness;
  open(page: LabPageName, hash?: string): Promise<void>;
  /** Opens any address the lab answers. The harness is there only where Candor is not. */
  goto(address: string): Promise<void>;
  /**
   * Runs in the page's own world, or in that of the frame whose address has this part. Functions must stand alone; values
   * travel as JSON.
   */
  evaluate<T, A = void>(ask: ((given: A) => T | Promise<T>) | string, given?: A, frame?: string): Promise<T>;
  /** Clicks into the middle of an element that `evaluate` can name with this expression. */
  click(expression: string): Promise<void>;
  clickAt(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** What is seen, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Zooms the tab as the browser's own menu does. */
  zoom(factor: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Where the browser itself paints words that stand once in the field of this accessible name, a line at a time. */
  painted(field: string, words: string[]): Promise<Rect[][]>;
  /** Has an input method compose a text at the caret. */
  compose(text: string): Promise<void>;
  /** Ends the composition with this text. */
  commit(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface LabBrowser {
  newTab(): Promise<LabTab>;
  close(): Promise<void>;
}

/** Playwright's test with one tab of the browser that the project is named after; one browser a worker. */
export const test = base.extend<{ tab: LabTab }, { withCandor: boolean; labBrowser: LabBrowser }>({
  /** Whether the built extension is in the browser, rather than the harness. */
  withCandor: [false, { option: true, scope: 'worker' }],
  labBrowser: [
    async ({ withCandor }, use, { project }) => {
      const browser = await (project.name === 'firefox' ? startFirefox(withCandor) : startChromium(withCandor));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ labBrowser }, use) => {
    const tab = await labBrowser.newTab();
    await use(tab);
    await tab.close();
  },
});
export { expect } from '@playwright/test';
