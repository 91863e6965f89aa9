import { type BrowserContext, expect, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { test } from './fixture';
import { LAB_PAGES, type LabPageName } from './lab';
import { consoleErrors, expectAccessible, expectFitsNarrow, tabTo } from './own-pages';
import { writeAnew } from './writer';

declare const chrome: typeof browser;

const PRAISE = 'I bought the Lumo lamp in May. It is the best lamp ever made. I read with it every single evening.';
const GERMAN =
  'Ich habe die neue Lampe seit drei Wochen auf dem Schreibtisch stehen und bin sehr zufrieden mit dem warmen Licht.';

interface Tab {
  id: number;
  url: string;
}

/** The popup as it opens over a tab; `answers` stand in for what only a broken page would say. */
async function openPopup(context: BrowserContext, address: string, tab?: Tab, answers: object = {}): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 384, height: 600 });
  // Opened as a page, the popup would see itself as the active tab.
  await popup.addInitScript(
    ([active, replies]) => {
      if (active) Object.assign(chrome.tabs, { query: async () => [active] });
      for (const [area, reply] of Object.entries(replies)) {
        Object.assign(Reflect.get(chrome, area), { sendMessage: async () => structuredClone(reply) });
      }
    },
    [tab, answers] as const,
  );
  await popup.goto(address);
  return popup;
}

async function tabOf(worker: Worker, page: Page): Promise<Tab> {
  await page.bringToFront();
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  return { id: tab!.id!, url: page.url() };
}

async function visit(page: Page, worker: Worker, name: LabPageName): Promise<Tab> {
  await page.goto(LAB_PAGES[name].url);
  return tabOf(worker, page);
}

test.describe('review of the draft in the active tab', () => {
  test('balance, checklist and tips of a draft on Mastodon', async ({ context, worker, page, own }) => {
    const tab = await visit(page, worker, 'mastodon');
    await writeAnew(page.getByRole('textbox', { name: 'What is on your mind?' }), PRAISE);
    const popup = await openPopup(context, own('popup.html'), tab);
    await expect(popup.getByRole('heading', { name: 'Your draft on Mastodon' })).toBeVisible();
    await expect(popup.getByText(`Post, ${PRAISE.length} of 500 characters.`)).toBeVisible();
    await expect(popup.getByRole('figure')).toContainText('Praise only');
    const measured = popup.getByRole('listitem').filter({ hasText: 'Measured words' }).first();
    await expect(measured).toContainText('Improve');
    for (const group of ['Honest', 'Engaging', 'On topic', 'Disclosed', 'Fits the site']) {
      await expect(popup.getByRole('heading', { name: group, exact: true })).toBeVisible();
    }
    const tips = popup.getByRole('region', { name: 'Tips for this draft' });
    await expect(tips.getByRole('link').first()).toHaveAttribute('href', /^https:/);
    await expectAccessible(popup);
    await expectFitsNarrow(popup);
  });

  test('a site is switched off and on again by keyboard', async ({ context, worker, page, own }) => {
    const tab = await visit(page, worker, 'mastodon');
    await page.getByRole('textbox', { name: 'What is on your mind?' }).click();
    const popup = await openPopup(context, own('popup.html'), tab);
    await expect(popup.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
    await tabTo(popup, 'switch', 'Review drafts on Mastodon');
    await popup.keyboard.press('Space');
    await expect(popup.getByRole('heading', { name: 'Candor is off on Mastodon' })).toBeVisible();
    await popup.reload();
    const toggle = popup.getByRole('switch', { name: 'Review drafts on Mastodon' });
    await expect(toggle).not.toBeChecked();
    await expectAccessible(popup);
    await toggle.focus();
    await popup.keyboard.press('Space');
    await expect(popup.getByRole('heading', { name: 'Nothing written yet' })).toBeVisible();
  });
});

const X = { id: 1, url: 'https://x.com/home' };
const reported = (report: object) => ({ tabs: { value: { siteId: 'x', ...report } } });
const foreign = {
  state: 'draft',
  kind: 'post',
  length: GERMAN.length,
  reply: {
    state: 'reviewed',
    notes: {},
    length: null,
    fold: null,
    starters: [],
    review: { language: 'de', findings: [], checklist: [] },
  },
};
const STATES: [tab: Tab, answers: object, title: string, text: string][] = [
  [{ id: 1, url: 'https://example.org/' }, {}, 'Candor does not read this page', 'Review drafts on example.org'],
  [{ id: 1, url: 'http://example.org/' }, {}, 'Candor does not read this page', 'Any text can be reviewed below'],
  [
    X,
    reported({ state: 'unreadable', diagnosis: '<div role="textbox">' }),
    'This post box cannot be read',
    'Copy your draft',
  ],
  [X, reported({ state: 'off' }), 'Candor is off on X', 'not reviewed'],
  [X, reported(foreign), 'Your draft on X', 'This reads as German'],
];

test.describe('where there is nothing to review', () => {
  test('no composer is open, or the page was open before Candor was', async ({ context, worker, page, own }) => {
    const tab = await visit(page, worker, 'mastodon');
    const popup = await openPopup(context, own('popup.html'), tab);
    await expect(popup.getByRole('heading', { name: 'No draft open on Mastodon' })).toBeVisible();
    await expect(popup.getByText('Click into a post box and write')).toBeVisible();

    await page.goto('about:blank');
    const { id } = await tabOf(worker, page);
    const early = await openPopup(context, own('popup.html'), { id, url: X.url });
    await expect(early.getByRole('heading', { name: 'X does not answer yet' })).toBeVisible();
    await expect(early.getByText('Reload the page')).toBeVisible();
  });

  test('each state says what to do', async ({ context, own }) => {
    for (const [tab, answers, title, text] of STATES) {
      await test.step(title, async () => {
        const popup = await openPopup(context, own('popup.html'), tab, answers);
        await expect(popup.getByRole('heading', { level: 2, name: title })).toBeVisible();
        await expect(popup.getByRole('main')).toContainText(text);
        await expectAccessible(popup);
        await expectFitsNarrow(popup);
        await popup.close();
      });
    }
  });
});

test.describe('review of any text', () => {
  test('by keyboard, while it is typed', async ({ context, own }) => {
    const popup = await openPopup(context, own('popup.html'));
    const errors = consoleErrors(popup);
    await tabTo(popup, 'textbox', 'Review any text');
    await popup.keyboard.insertText(PRAISE);
    await expect(popup.getByRole('status').filter({ hasText: 'open point' })).toBeVisible();
    await expect(popup.getByRole('figure')).toContainText('Praise only');
    await popup.getByRole('textbox').fill('');
    await expect(popup.getByRole('figure')).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test('a long text says how far it was reviewed; markup stays text', async ({ context, own }) => {
    const popup = await openPopup(context, own('popup.html'));
    const long = `<img src=x onerror=alert(1)> It is the best lamp ever made. ${'I read with it every evening. '.repeat(800)}`;
    await popup.getByRole('textbox').fill(long);
    await expect(popup.getByText('the first 20,000 of')).toBeVisible({ timeout: 20_000 });
    await expect(popup.getByRole('main').locator('img')).toHaveCount(0);
  });

  test('says when nobody answers', async ({ context, own }) => {
    const popup = await openPopup(context, own('popup.html'), undefined, { runtime: null });
    await popup.getByRole('textbox').fill(PRAISE);
    await expect(popup.getByText('Candor did not answer')).toBeVisible();
    await expectAccessible(popup);
  });

  test('is accessible in light and dark', async ({ context, own }) => {
    const popup = await openPopup(context, own('popup.html'));
    await popup.getByRole('textbox').fill(PRAISE);
    await expect(popup.getByRole('figure')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulateMedia({ colorScheme });
      await expectAccessible(popup);
    }
    await expectFitsNarrow(popup);
  });
});
