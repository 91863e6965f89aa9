import { type BrowserContext, test as base, type Locator, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { DraftReport } from '../../lib/messages';
import { routeLab } from './lab';
import { openInstalled } from './profile';

interface Extension {
  /** A fresh profile with the built extension; the sites' addresses are answered by the lab, nothing else is. */
  context: BrowserContext;
  worker: Worker;
  /** Address of one of the extension's own pages: `own('options.html')`. */
  own: (page: string) => string;
  page: Page;
}

/** Playwright's test with Chromium and the built extension in it. */
export const test = base.extend<Extension>({
  context: async ({ colorScheme }, use) => {
    const context = await openInstalled({ colorScheme });
    await routeLab(context);
    await use(context);
    await context.close();
  },
  worker: async ({ context }, use) => {
    await use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')));
  },
  own: async ({ worker }, use) => {
    await use((page) => new URL(page, worker.url()).href);
  },
  page: async ({ context, worker }, use) => {
    // The worker must be up before a page loads, or Chromium does not inject the content script.
    await worker.evaluate(() => true);
    await use(await context.newPage());
  },
});

/** The worker's own global. */
declare const chrome: typeof Browser;

/** What the popup would be told of the draft in the active tab. */
function reported(worker: Worker): Promise<DraftReport> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const answer = await chrome.tabs.sendMessage(tab!.id!, { candor: 'reportDraft', data: null });
    return answer.value;
  });
}

/** Length of the draft that the active tab has a review of; null until then. */
export async function reviewedLength(worker: Worker): Promise<number | null> {
  const report = await reported(worker);
  return report.state === 'draft' && report.reply ? report.length : null;
}

/** `off`, `empty`, `draft`, ... */
export async function draftState(worker: Worker): Promise<DraftReport['state']> {
  return (await reported(worker)).state;
}

/** Our interface in a page. Playwright looks through open shadow roots. */
export function hints(page: Page): {
  badge: Locator;
  card: Locator;
  panel: Locator;
  marks: Locator;
  announcer: Locator;
} {
  const host = page.locator('candor-hints');
  return {
    badge: host.locator('.badge'),
    card: host.locator('.card:not(.panel)'),
    panel: host.locator('.panel'),
    marks: host.locator('.mark'),
    announcer: host.locator('.announcer'),
  };
}

/** The words the browser paints as findings, by category; form fields have boxes (`hints().marks`) instead. */
export function highlighted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('candor-'))
        .map(([name, ranges]) => [
          name.replace('candor-', ''),
          [...ranges].map((range) => (range as Range).toString()),
        ]),
    ),
  );
}
