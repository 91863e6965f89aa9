/**
 * How long the journal takes to open with 10,000 entries, in a real browser with a real IndexedDB; `--write` puts the table
 * into docs/performance.md. Needs a build (`npm run build`).
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CDPSession, chromium, type Page } from '@playwright/test';
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

/** Ms from the start of the navigation until the list of posts, the last of the pictures, is on the screen. */
async function openTime(page: Page): Promise<number> {
  await page.reload();
  const handle = await page.waitForFunction(() => {
    if (!document.querySelector('.entries')) return null;
    return new Promise<number>((resolve) =>
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now()))),
    );
  });
  return (await handle.jsonValue()) ?? Number.NaN;
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
  const page = await context.newPage();
  await page.goto(new URL('journal.html', worker.url()).href);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const rows: string[][] = [];
  for (const count of [100, 1_000, 10_000]) {
    const first: number[] = [];
    for (let run = 0; run < FIRST; run++) {
      await plant(page, many(count));
      first.push(await openTime(page));
    }
    await tidied(page, count);
    const times: number[] = [];
    const processor: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      times.push(await openTime(page));
      processor.push(await processorTime(session));
    }
    rows.push([
      count.toLocaleString('en'),
      ...[median(times), Math.min(...times), median(processor), median(first)].map((ms) => ms.toFixed(0)),
    ]);
  }
  await context.close();
  const report = `${RUNS} openings each, from navigation to paint; the aim is under ${BUDGET.toLocaleString('en')} ms for 10,000. Past months are read from digests, which the page makes two seconds after it was first open; the last column is ${FIRST} openings before that.\n\n${table(['entries in the journal', 'median ms', 'fastest ms', 'processor ms, main thread', 'median ms without digests'], rows)}`;
  console.log(report);
  if (process.argv.includes('--write')) writeSection(`${ROOT}docs/performance.md`, 'journal', report);
}

await main();
