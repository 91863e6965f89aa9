/**
 * Renders every surface into docs/screenshots: `npm run screenshots`. The composers are lab pages under the sites' real
 * addresses; the journal holds posts that were never written. The pictures are for looking at, one by one.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { phrase, setTexts, t } from '../lib/texts';
import type { Language } from '../lib/vocabulary';
import { CHROMIUM_ARGS, chromiumPath } from '../tests/browser/chromium';
import { plant, row } from '../tests/browser/journal-rows';
import { buildLab, LAB_PAGES, routeLab } from '../tests/browser/lab';
import { store } from '../tests/browser/own-pages';
import { readCatalogues } from './catalogues';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = `${ROOT}.output/chrome-mv3`;
const CATALOGUES = readCatalogues();
const PICTURES = `${ROOT}docs/screenshots`;
const DRAFT =
  'Three weeks with the Lumo desk lamp. It is the best lamp ever and everyone needs one. The arm moves easily and the switch feels solid. Use my code LUMO10 at the checkout.';

interface Look {
  colorScheme: 'light' | 'dark';
  width: number;
  forcedColors?: 'active';
  language?: Language;
}
const LOOKS: Record<string, Look> = {
  light: { colorScheme: 'light', width: 1000 },
  dark: { colorScheme: 'dark', width: 1000 },
  narrow: { colorScheme: 'light', width: 320 },
  german: { colorScheme: 'light', width: 1000, language: 'de' },
  'german-narrow': { colorScheme: 'light', width: 320, language: 'de' },
  'forced-colours': { colorScheme: 'dark', width: 1000, forcedColors: 'active' },
};

/** The lab's pages are white; what stands in a dark site must be seen on dark ground. */
const DARK_PAGE = 'body, [role="dialog"] { background: #15202b !important; color: #e7e9ea !important; }';
/** The lab's dialog has one width; a site's fits the window. */
const NARROW_PAGE = '[role="dialog"] { left: 8px !important; right: 8px; width: auto !important; }';
const RTL_PAGE = 'html { direction: rtl; }';

type Shot = (name: string, page: Page) => Promise<void>;

async function composer(context: BrowserContext, shot: Shot, look: Look, style = ''): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize({ width: look.width, height: 640 });
  await page.goto(LAB_PAGES.bluesky.url);
  await page.addStyleTag({
    content: `${look.colorScheme === 'dark' ? DARK_PAGE : ''} ${look.width < 500 ? NARROW_PAGE : ''} ${style}`,
  });
  await page.getByRole('textbox', { name: 'Rich-Text Editor' }).click();
  await page.keyboard.type(DRAFT);
  const hints = page.locator('candor-hints');
  await hints.locator('.badge', { hasText: /\d/ }).waitFor();
  await shot('hints', page);
  await hints.locator('.badge').click();
  await hints.locator('.panel').waitFor();
  await shot('panel', page);
  await hints.locator('.place').first().click();
  await hints.locator('.card:not(.panel)').waitFor();
  await shot('card', page);
  await hints.getByText(t('hints.card.more'), { exact: true }).click();
  await shot('card-more', page);
  await hints.getByRole('button', { name: t('hints.card.ignore') }).click();
  await hints.locator('.toast').waitFor();
  await shot('toast', page);
  await page.close();
}

async function ownPages(context: BrowserContext, own: (page: string) => string, shot: Shot, look: Look) {
  const open = async (name: string, width: number, height: number) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: Math.min(width, look.width), height });
    await page.goto(own(name));
    return page;
  };
  const popup = await open('popup.html', 400, 760);
  await shot('popup-empty', popup);
  await popup.getByRole('textbox').fill(DRAFT);
  await popup.getByText(t('popup.review.tips')).waitFor();
  await shot('popup', popup);
  await popup.getByText(t('popup.review.tips')).evaluate((title) => title.scrollIntoView());
  await shot('popup-tips', popup);
  const welcome = await open('welcome.html', 1000, 900);
  await welcome.getByRole('button', { name: t('welcome.questions.save') }).waitFor();
  await shot('welcome', welcome);
  const options = await open('options.html', 1000, 900);
  await options.getByRole('switch', { name: phrase('rules.superlatives.title', 'Unsupported superlatives') }).waitFor();
  await shot('options', options);
  await options.getByRole('searchbox').fill(phrase('rules.unclear-disclosure.title', 'disclosure').split(' ').at(-1)!);
  await shot('options-search', options);
  const journal = await open('journal.html', 1000, 900);
  await journal.getByRole('heading').first().waitFor();
  await shot('journal-empty', journal);
  await plant(journal, posts());
  await journal.getByRole('figure').first().waitFor();
  await shot('journal', journal);
  const playground = await open('playground.html', 1000, 900);
  await playground.locator('.ql-editor').waitFor();
  await shot('playground', playground);
  for (const page of [popup, welcome, options, journal, playground]) await page.close();
}

/** Forty posts over four months, some better than others. */
function posts() {
  return Array.from({ length: 40 }, (_, at) =>
    row(`shown-${at}`, at * 3 + (at % 3), {
      site: at % 4 === 0 ? 'linkedin' : 'bluesky',
      stance: at % 5 === 0 ? 'praise-only' : 'balanced',
      question: at % 2 === 0 ? 'genuine' : 'none',
      topics: at % 6 === 0 ? [] : ['Home espresso'],
      checks: {
        'measured-words': at % 4 === 1 ? 'improve' : 'pass',
        'asks-readers': at % 2 === 0 ? 'pass' : 'improve',
      },
      figures: { followers: 2400, reactions: 30 + ((at * 7) % 40), comments: at % 2 === 0 ? 9 : 3 },
    }),
  );
}

async function launch(look: Look): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath(),
    headless: false,
    colorScheme: look.colorScheme,
    forcedColors: look.forcedColors ?? null,
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`],
  });
  await routeLab(context);
  // tsx names functions through a helper that pages do not have (privatenumber/tsx#113).
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}

rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
await buildLab();
for (const [name, look] of Object.entries(LOOKS)) {
  const context = await launch(look);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { language = 'en' } = look;
  setTexts(language, CATALOGUES[language], CATALOGUES.en);
  await store(worker, { appearance: { language } });
  const own = (page: string) => new URL(page, worker.url()).href;
  const shot: Shot = async (surface, page) => {
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    await page.screenshot({ path: `${PICTURES}/${surface}-${name}.png` });
  };
  await composer(context, shot, look);
  if (name === 'light') {
    const mirrored: Shot = (surface, page) => shot(`${surface}-right-to-left`, page);
    await composer(context, mirrored, look, RTL_PAGE);
  }
  await ownPages(context, own, shot, look);
  await context.close();
  console.log(`${name}: done`);
}
