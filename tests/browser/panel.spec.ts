import { expect, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { draftState, highlighted, hints, reviewedLength, test } from './fixture';
import { LAB_PAGES } from './lab';
import { expectAccessible } from './own-pages';
import { writeAnew } from './writer';

/** The panel beside the composer, the badge that opens it, and what can be taken back. */

declare const chrome: typeof Browser;

const PRAISE =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.';
const OVERPRAISED = 'the best lamp ever';
/** A code of one's own without a word about it: a problem, not just advice. */
const UNDISCLOSED = 'The lamp I read by every night, and the switch hums a little. Use my code RUTH15 for 15% off.';

async function compose(page: Page, text: string): Promise<void> {
  await page.goto(LAB_PAGES.bluesky.url);
  await writeAnew(page.getByRole('textbox', { name: 'Rich-Text Editor' }), text);
  await expect(hints(page).badge).toBeVisible();
}

async function openPanel(page: Page): Promise<void> {
  await hints(page).badge.click();
  await expect(hints(page).panel).toBeVisible();
}

const flattery = async (page: Page) => (await highlighted(page)).flattery ?? [];
const stored = (worker: Worker, key: string) =>
  worker.evaluate(async (name) => (await chrome.storage.sync.get(name))[name] as object | undefined, key);

test('the panel shows balance and checklist; a row leads to its words without taking the caret', async ({ page }) => {
  await compose(page, PRAISE);
  await openPanel(page);
  const { panel, card } = hints(page);
  await expect(panel.getByRole('figure')).toContainText('Praise only');
  for (const title of ['Measured words', 'Shows both sides', 'Asks readers something'])
    await expect(panel.getByRole('listitem').filter({ hasText: title }).first()).toContainText('Improve');
  await panel.getByText(/checks passed/).click();
  await expect(panel.getByText('Within the limit')).toBeVisible();
  await expect(panel.getByText(`${PRAISE.length} of 300 characters`)).toBeVisible();
  await panel.getByRole('button', { name: OVERPRAISED }).click();
  await expect(card).toContainText(OVERPRAISED);
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Rich-Text Editor' })).toBeFocused();
});

test('at 320 px the panel and the card stay inside the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await compose(page, PRAISE);
  await openPanel(page);
  const inside = async (part: 'panel' | 'card') => {
    const box = (await hints(page)[part].boundingBox())!;
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 600;
  };
  await expect.poll(() => inside('panel')).toBe(true);
  await hints(page).panel.getByRole('button', { name: OVERPRAISED }).click();
  await expect.poll(() => inside('card')).toBe(true);
});

test('a reply offers ways in, fitted to what it answers, with the gap selected', async ({ page }) => {
  const url = 'https://mastodon.social/@ann/1';
  const html = `<form class="compose-form"><div class="reply-indicator"><div class="reply-indicator__content">Which lens did you use for the heron?</div></div><textarea aria-label="Reply"></textarea></form>`;
  await page.route(url, (route) =>
    route.fulfill({ body: `<!doctype html><title>Lab</title><body>${html}</body>`, contentType: 'text/html' }),
  );
  await page.goto(url);
  const field = page.getByRole('textbox', { name: 'Reply' });
  await field.click();
  await page.keyboard.type('Hello Ann!');
  await expect(hints(page).badge).toBeVisible();
  await openPanel(page);
  const starters = hints(page).panel.getByRole('region', { name: 'Ways into this reply' }).getByRole('button');
  await expect(starters).toHaveCount(3);
  await expect(starters.first()).toContainText(/lens/);
  const added = ((await starters.first().textContent()) ?? '').replace(/^Add “|”$/g, '');
  await starters.first().click();
  await expect(field).toHaveValue(`Hello Ann! ${added}`);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('panel, card and toast are accessible', async ({ page }) => {
      await compose(page, PRAISE);
      await openPanel(page);
      await expectAccessible(page, 'candor-hints');
      await hints(page).panel.getByRole('button', { name: OVERPRAISED }).click();
      await expect(hints(page).card).toBeVisible();
      await expectAccessible(page, 'candor-hints');
      await hints(page).card.getByRole('button', { name: 'Ignore here' }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
      await expectAccessible(page, 'candor-hints');
    });
  });
}

test.describe('what is set aside can be taken back on the spot', () => {
  const SCOPES: [scope: string, act: (page: Page) => Promise<void>, said: RegExp][] = [
    ['one finding', (page) => press(page, 'Ignore here'), /Ignored in this draft/],
    ['a wording', (page) => pressMore(page, /^Always allow/), /is allowed everywhere/],
    ['a rule', (page) => pressMore(page, /^Turn off “/), /is off/],
    ['a site', (page) => pressMore(page, /^Turn Candor off/), /off on this site/],
  ];
  const press = async (page: Page, name: string | RegExp) => {
    await openPanel(page);
    await hints(page).panel.getByRole('button', { name: OVERPRAISED }).click();
    await hints(page).card.getByRole('button', { name }).click();
  };
  const pressMore = async (page: Page, name: RegExp) => {
    await openPanel(page);
    await hints(page).panel.getByRole('button', { name: OVERPRAISED }).click();
    await hints(page).card.getByText('More').click();
    await hints(page).card.getByRole('button', { name }).click();
  };
  for (const [scope, act, said] of SCOPES) {
    test(scope, async ({ page }) => {
      await compose(page, PRAISE);
      await expect.poll(() => flattery(page)).toEqual([OVERPRAISED]);
      await act(page);
      await expect(page.locator('candor-hints .toast')).toContainText(said);
      await expect(hints(page).announcer).toContainText(said);
      await expect.poll(() => flattery(page)).toEqual([]);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => flattery(page)).toEqual([OVERPRAISED]);
      await expect(page.locator('candor-hints .toast')).toHaveCount(0);
    });
  }
});

test.describe('Candor is hidden', () => {
  const hide = async (page: Page, name: string) => {
    await openPanel(page);
    await hints(page).panel.getByText('Hide Candor').click();
    await hints(page).panel.getByRole('button', { name, exact: true }).click();
    await expect(hints(page).badge).toHaveCount(0);
    await expect.poll(() => flattery(page)).toEqual([]);
  };

  test('for this draft: back after a reload', async ({ page }) => {
    await compose(page, PRAISE);
    await hide(page, 'For this draft');
    await compose(page, PRAISE);
  });

  test('for today: nowhere until tomorrow, and back by undo', async ({ page, worker }) => {
    await compose(page, PRAISE);
    await hide(page, 'For the rest of today');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(hints(page).badge).toBeVisible();
    await hide(page, 'For the rest of today');
    await page.goto(LAB_PAGES.mastodon.url);
    await page.getByRole('textbox', { name: 'What is on your mind?' }).fill(PRAISE);
    await expect.poll(() => draftState(worker)).toBe('off');
    // Tomorrow.
    await worker.evaluate(() => chrome.storage.sync.set({ pause: { pausedUntil: Date.now() - 1 } }));
    await page.getByRole('textbox', { name: 'What is on your mind?' }).blur();
    await page.getByRole('textbox', { name: 'What is on your mind?' }).focus();
    await expect(hints(page).badge).toBeVisible();
  });

  test('on this site', async ({ page, worker }) => {
    await compose(page, PRAISE);
    await hide(page, 'On Bluesky, until you turn it on again');
    await expect.poll(() => stored(worker, 'sites')).toEqual({ sitesOff: ['bluesky'] });
  });
});

test.describe('the calm moment', () => {
  const counted = (page: Page) => page.locator('html').getAttribute('data-pressed');
  const open = async (page: Page, worker: Worker, on: boolean, text: string) => {
    await worker.evaluate((calmMoment) => chrome.storage.sync.set({ appearance: { calmMoment } }), on);
    await compose(page, text);
    await expect.poll(() => reviewedLength(worker)).toBe(text.length);
    await page.evaluate(() => {
      document.documentElement.dataset.pressed = '0';
      document.querySelector('[data-testid="composerPublishBtn"]')!.addEventListener('click', () => {
        document.documentElement.dataset.pressed = String(Number(document.documentElement.dataset.pressed) + 1);
      });
    });
  };
  const post = (page: Page) => page.locator('[data-testid="composerPublishBtn"]').click();

  test('is off until switched on: Post posts', async ({ page, worker }) => {
    await open(page, worker, false, UNDISCLOSED);
    await post(page);
    expect(await counted(page)).toBe('1');
  });

  test('switched on: problems are shown once beside Post; pressing again posts', async ({ page, worker }) => {
    await open(page, worker, true, UNDISCLOSED);
    await post(page);
    expect(await counted(page)).toBe('0');
    const { panel, announcer } = hints(page);
    await expect(panel).toContainText('Press Post again to post it as it is');
    await expect(announcer).toContainText('Post again');
    await post(page);
    expect(await counted(page)).toBe('1');
  });

  test('switched on, without a problem: Post posts at once', async ({ page, worker }) => {
    await open(page, worker, true, PRAISE);
    await post(page);
    expect(await counted(page)).toBe('1');
  });
});
