/**
 * How long the journal takes to open with 10,000 entries, in a real browser with a real IndexedDB; `--write` puts the table
 * into docs/performance.md. Needs a build (`npm run build`).
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from '../tests/browser/chromium';
import { plant, row } from '../tests/browser/journal-rows';
import { table, writeSection } from './generated-section';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = `${ROOT}.output/chrome-mv3`;
const RUNS = 7;
/** Openings before there are digests. */
const FIRST = 3;
/** What the issue asks of 10,000 entries, ms. */
const BUDGET = 1_000;

const many = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    row(`bench-${at}`, at / 5, {
      kind: at % 3 === 0 ? 'reply' : 'post',
      topics: at % 4 === 0 ? [] : ['Home espresso'],
      valence: ((at % 21) - 10) / 10,
      figures: { followers: 12_000 + at, reactions: at % 700, comments: at % 13, shares: at % 5 },
    }),
  );

/** Ms of processor time that the page's main thread has spent so far: what other work on the machine cannot inflate much. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/**
 * In a page: notes when the frame with the list of posts, the last of the pictures, has been painted. A second frame is not
 * waited for: without a screen Chromium draws a page at rest once a second only.
 */
function noteOpened(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.entries')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        document.documentElement.dataset.opened = String(performance.now());
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Ms from the start of the navigation until the list of posts is on the screen, and of the processor, in a new tab. */
async function openTime(context: BrowserContext, url: string): Promise<{ wall: number; processor: number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  const root = page.locator('html[data-opened]');
  await root.waitFor({ state: 'attached' });
  const wall = Number(await root.getAttribute('data-opened'));
  const processor = await processorTime(session);
  await page.close();
  return { wall, processor };
}

/** Waits until the page has written the digests of the past months, where it writes any. */
async function tidied(page: Page, count: number): Promise<void> {
  if (count < 1_000) return;
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('candor-journal');
        opening.onsuccess = () => {
          const digests = opening.result.transaction('digests').objectStore('digests').count();
          digests.onsuccess = () => {
            opening.result.close();
            resolve(digests.result > 0);
          };
        };
      }),
    undefined,
    { polling: 500 },
  );
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function main(): Promise<void> {
  if (!existsSync(BUILT)) {
    console.log('No build here: run `npm run build` first for the journal.');
    return;
  }
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: false,
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await context.addInitScript(noteOpened);
  const url = new URL('journal.html', worker.url()).href;
  const page = await context.newPage();
  await page.goto(url);
  const rows: string[][] = [];
  for (const count of [100, 1_000, 10_000]) {
    const first: number[] = [];
    for (let run = 0; run < FIRST; run++) {
      await plant(page, many(count));
      // Nothing of this page's own reading, tidying or closing goes on meanwhile.
      await page.goto('about:blank');
      first.push((await openTime(context, url)).wall);
      await page.goto(url);
    }
    await tidied(page, count);
    await page.goto('about:blank');
    const opened: { wall: number; processor: number }[] = [];
    for (let run = 0; run < RUNS; run++) opened.push(await openTime(context, url));
    const walls = opened.map(({ wall }) => wall);
    const figures = [
      median(walls),
      Math.min(...walls),
      median(opened.map(({ processor }) => processor)),
      median(first),
    ];
    rows.push([count.toLocaleString('en'), ...figures.map((ms) => ms.toFixed(0))]);
    await page.goto(url);
  }
  await context.close();
  const report = `${RUNS} openings each in a new tab, from navigation to paint; the aim is under ${BUDGET.toLocaleString('en')} ms for 10,000. Past months are read from digests, which the page makes two seconds after it was first open; the last column is ${FIRST} openings before that.\n\n${table(['entries in the journal', 'median ms', 'fastest ms', 'processor ms, main thread', 'median ms without digests'], rows)}`;
  console.log(report);
  if (process.argv.includes('--write')) writeSection(`${ROOT}docs/performance.md`, 'journal', report);
}

await main();
