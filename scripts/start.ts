/**
 * The main job, shown: builds Candor, opens a Chromium with it on the playground. Where there is no display it does the
 * same unseen: types a draft into a composer, prints its review as a person would read it, and leaves screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { ReviewReply } from '../lib/messages';
import { CHECK_GROUPS, type CheckStatus } from '../lib/vocabulary';
import { findChromium } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = `${ROOT}.output/chrome-mv3`;
const PICTURES = `${ROOT}.output/screenshots`;
const DRAFT = `I have used the Lumo desk lamp for three weeks. It is the best lamp ever, everyone needs one, and the absolutely incredible light has changed how I read at night. The arm moves easily and the switch feels solid. Use my code LUMO10 at the checkout.`;

/** The pages' own global. */
declare const chrome: typeof Browser;

function build(): void {
  console.log('Building Candor ...');
  const { status, stdout, stderr } = spawnSync(`${ROOT}node_modules/.bin/wxt`, ['build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}\nThe build failed; the lines above say where.`);
  process.exit(1);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function launch(headless: boolean): Promise<BrowserContext> {
  // What is printed and looked for is English; a person at a display sees their own language.
  const unseen = headless ? ['--headless=new', '--disable-gpu', '--lang=en'] : [];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launchPersistentContext('', {
    executablePath: findChromium() ?? undefined,
    headless: false,
    viewport: headless ? { width: 1000, height: 760 } : null,
    args: [
      ...unseen,
      ...asRoot,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
    ],
  });
}

const MARKS: Record<CheckStatus, string> = { pass: '+', improve: '~', problem: '!', 'not-applicable': '-' };

function printReview(draft: string, reply: ReviewReply): void {
  if (reply.state === 'off') return;
  const { review, notes } = reply;
  const { balance, findings, checklist } = review;
  console.log(`\nThe draft\n  ${draft}\n`);
  console.log(
    `Balance: ${balance.stance.replace('-', ' ')} (praise ${balance.praise.toFixed(1)}, criticism ${balance.criticism.toFixed(1)})\n`,
  );
  console.log('Checklist   + pass   ~ improve   ! problem   - does not apply');
  for (const group of CHECK_GROUPS)
    for (const { status, title, reason } of checklist.filter((item) => item.group === group))
      console.log(`  ${MARKS[status]} ${title}: ${reason}`);
  console.log('\nHints');
  for (const { ruleId, excerpt, message, suggestions } of findings) {
    console.log(`  ${excerpt ? `“${excerpt}”` : notes[ruleId]?.title}: ${message}`);
    console.log(`    why: ${notes[ruleId]?.why} (${notes[ruleId]?.source.label})`);
    for (const suggestion of suggestions.slice(0, 2))
      console.log(`    try: ${suggestion.kind === 'remove' ? 'leave these words out' : suggestion.text.trim()}`);
  }
}

async function picture(page: Page, name: string): Promise<void> {
  const path = `${PICTURES}/${name}.png`;
  await page.screenshot({ path });
  console.log(`  ${relative(process.cwd(), path)}`);
}

async function demonstrate(context: BrowserContext, own: (page: string) => string): Promise<void> {
  const page = await context.newPage();
  await page.goto(own('playground.html'));
  const composer = page.getByRole('textbox', { name: /TipTap/ });
  await composer.click();
  await page.keyboard.type(DRAFT);
  const hints = page.locator('candor-hints');
  await hints.locator('.badge').waitFor();
  const reply = await page.evaluate(
    (text) => chrome.runtime.sendMessage({ candor: 'reviewDraft', data: { text } }) as Promise<{ value: ReviewReply }>,
    DRAFT,
  );
  printReview(DRAFT, reply.value);

  console.log('\nScreenshots');
  mkdirSync(PICTURES, { recursive: true });
  await picture(page, 'hints');
  const place = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('candor-flattery') ?? [])] as Range[];
    const rect = range?.getBoundingClientRect();
    return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  });
  if (place) {
    await page.mouse.move(place.x - 2, place.y);
    await page.mouse.move(place.x, place.y);
    await hints.locator('.card').waitFor();
    await picture(page, 'card');
  }
  await page.keyboard.press('Escape');
  await hints.locator('.badge').click();
  await hints.locator('.panel').waitFor();
  await picture(page, 'panel');

  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 760 });
  await popup.goto(own('popup.html'));
  await popup.getByRole('textbox').fill(DRAFT);
  await popup.getByText('Honest', { exact: true }).first().waitFor();
  await picture(popup, 'popup');

  const options = await context.newPage();
  await options.goto(own('options.html'));
  await options.getByRole('heading').first().waitFor();
  await picture(options, 'options');
}

build();
const headless = !hasDisplay();
const context = await launch(headless);
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const own = (page: string) => new URL(page, worker.url()).href;
if (headless) {
  await demonstrate(context, own);
  await context.close();
} else {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(own('playground.html'));
  console.log('Chromium is open on the playground. Write a draft there; close the window to end.');
  await context.waitForEvent('close', { timeout: 0 });
}
