import { expect, type Locator, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { draftState, highlighted, hints, reviewedLength, test } from './fixture';
import { LAB_PAGES, type LabPageName } from './lab';
import { letTimePass, write, writeAnew } from './writer';

const PRAISE =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.';
const OVERPRAISED = 'the best lamp ever';

const COMPOSERS: [site: string, page: LabPageName, name: string][] = [
  ['Mastodon, a textarea', 'mastodon', 'What is on your mind?'],
  ['Instagram, a textarea', 'instagram', 'Add a comment…'],
  ['X, Draft.js under a strict content policy', 'x', 'Post text'],
  ['TikTok, Draft.js', 'tiktok', 'Post text'],
  ['Facebook, Lexical', 'facebook', 'What is on your mind?'],
  ['Threads, Lexical', 'threads', 'Empty text field. Type to compose a new post.'],
  ['Reddit, Lexical in shadow roots', 'reddit', 'Join the conversation'],
  ['Bluesky, TipTap', 'bluesky', 'Rich-Text Editor'],
  ['LinkedIn, Quill in a shadow root', 'linkedin', 'Post'],
  ['YouTube, a plain contenteditable', 'youtube', 'Add a comment...'],
];

async function compose(page: Page, name: LabPageName, field: string, text: string): Promise<Locator> {
  await page.goto(LAB_PAGES[name].url);
  const editor = page.getByRole('textbox', { name: field, exact: true });
  await writeAnew(editor, text);
  return editor;
}

/** The words marked as flattery, painted by the browser or drawn as boxes. */
async function marked(page: Page): Promise<string[]> {
  const boxes = hints(page).marks.and(page.locator('[data-category="flattery"]'));
  const drawn = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLElement).dataset.excerpt ?? ''));
  return [...new Set(drawn), ...((await highlighted(page)).flattery ?? [])];
}

/** Where the marked words stand, px. */
async function placeOf(page: Page): Promise<{ x: number; y: number }> {
  const place = await page.evaluate(() => {
    const host = document.querySelector('candor-hints');
    const box = host?.shadowRoot?.querySelector('.mark[data-category="flattery"]');
    const range = [...(CSS.highlights.get('candor-flattery') ?? [])][0] as Range | undefined;
    const rect = (box ?? range)?.getBoundingClientRect();
    return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  });
  if (!place) throw new Error('Nothing is marked.');
  return place;
}

async function openCard(page: Page): Promise<Locator> {
  await expect.poll(() => marked(page)).toEqual([OVERPRAISED]);
  const { x, y } = await placeOf(page);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const { card } = hints(page);
  await expect(card).toBeVisible();
  return card;
}

/** The worker's own global. */
declare const chrome: typeof Browser;

/** What the browser does when one of Candor's keys is pressed; keys of the browser itself cannot be pressed by tests. */
async function press(worker: Worker, command: string): Promise<void> {
  await worker.evaluate(async (data) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.sendMessage(tab!.id!, { candor: 'runCommand', data }).catch(() => {});
  }, command);
}

const textOf = (editor: Locator) =>
  editor.evaluate((element) =>
    (element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')).trim(),
  );

test.describe('a draft in the composer of', () => {
  for (const [site, name, field] of COMPOSERS) {
    test(`${site}: marked, explained, mended, undone`, async ({ page }) => {
      const editor = await compose(page, name, field, PRAISE);
      const before = await editor.evaluate((element) => element.outerHTML);
      const card = await openCard(page);

      await expect(card).toContainText(OVERPRAISED);
      await expect(card.getByRole('link')).toHaveAttribute('href', /^https:/);
      expect(await editor.evaluate((element) => element.outerHTML)).toBe(before);

      const suggestion = card.locator('.suggestion').first();
      await suggestion.click();
      await expect.poll(() => textOf(editor)).not.toContain(OVERPRAISED);
      const mended = await textOf(editor);
      expect(mended.startsWith('I bought the Lumo lamp in May.')).toBe(true);
      expect(mended.endsWith('I read with it every single evening.')).toBe(true);

      await page.keyboard.press('Control+z');
      await expect.poll(() => textOf(editor)).toBe(PRAISE);
    });
  }
});

test('what is missing shows as one badge; its starter is added with the gap selected', async ({ page }) => {
  const editor = await compose(page, 'bluesky', 'Rich-Text Editor', PRAISE);
  const { badge, panel } = hints(page);
  await expect(badge).toBeVisible();
  await badge.click();
  await expect(panel).toBeVisible();
  const starter = panel.locator('.suggestion').filter({ hasText: '[' }).first();
  const added = ((await starter.textContent()) ?? '').replace(/^Add “|”$/g, '');
  await letTimePass(page);
  await starter.click();
  await expect.poll(() => textOf(editor)).toBe(`${PRAISE} ${added}`);
  // Written first, then selected: a person sees the gap before they write into it.
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toMatch(/^\[.+\]$/);
  await write(page, 'the plug');
  await expect.poll(() => textOf(editor)).toBe(`${PRAISE} ${added.replace(/\[[^\]]+\]/, 'the plug')}`);
});

test('nothing of ours exists before a composer has the focus, nor in html, body or editor afterwards', async ({
  page,
}) => {
  await page.goto(LAB_PAGES.bluesky.url);
  const attributes = () =>
    page.evaluate(() =>
      [document.documentElement, document.body].map((element) => element.getAttributeNames().join(' ')),
    );
  const before = await attributes();
  await expect(page.locator('candor-hints')).toHaveCount(0);
  await writeAnew(page.getByRole('textbox', { name: 'Rich-Text Editor' }), PRAISE);
  await expect.poll(() => marked(page)).toEqual([OVERPRAISED]);
  expect(await attributes()).toEqual(before);
  await expect(page.locator('body candor-hints')).toHaveCount(0);
  await expect(page.locator('candor-hints')).toHaveCount(1);
});

test('marks move with the words while typing goes on, and vanish when the words change', async ({ page }) => {
  await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
  await expect.poll(() => marked(page)).toEqual([OVERPRAISED]);
  const before = await placeOf(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('News: ');
  await expect.poll(async () => (await placeOf(page)).x).not.toBe(before.x);
  expect(await marked(page)).toEqual([OVERPRAISED]);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Rain again.');
  await expect.poll(() => marked(page)).toEqual([]);
});

test.describe('by keyboard alone', () => {
  test('a key shows the next hint, another applies it, the caret stays in the draft', async ({ page, worker }) => {
    const editor = await compose(page, 'bluesky', 'Rich-Text Editor', PRAISE);
    await expect.poll(() => marked(page)).toEqual([OVERPRAISED]);
    await press(worker, 'next-hint');
    const { card, announcer } = hints(page);
    await expect(card).toBeVisible();
    await expect(announcer).toContainText(`“${OVERPRAISED}”`);
    await expect(editor).toBeFocused();
    await press(worker, 'apply-suggestion');
    await expect.poll(() => textOf(editor)).not.toContain(OVERPRAISED);
    await expect(editor).toBeFocused();
    await expect(announcer).toContainText(/Applied|Candor/);
  });

  test('keys for the previous hint, ignoring, the panel and closing', async ({ page, worker }) => {
    await compose(page, 'mastodon', 'What is on your mind?', `${PRAISE} Everyone needs one.`);
    const { card, panel, announcer } = hints(page);
    await expect.poll(async () => (await marked(page)).length).toBe(2);
    await press(worker, 'previous-hint');
    await expect(announcer).toContainText('Hint 2 of 2');
    await press(worker, 'previous-hint');
    await expect(announcer).toContainText('Hint 1 of 2');
    await press(worker, 'ignore-hint');
    await expect(announcer).toContainText('Ignored in this draft');
    await expect(card).toHaveCount(0);
    await press(worker, 'open-panel');
    await expect(panel).toBeVisible();
    await press(worker, 'open-panel');
    await expect(panel).toHaveCount(0);
    await press(worker, 'next-hint');
    await expect(card).toBeVisible();
    await press(worker, 'close-hints');
    await expect(card).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'What is on your mind?' })).toBeFocused();
  });

  test('Escape closes the card and nothing of the site’s', async ({ page, worker }) => {
    await compose(page, 'facebook', 'What is on your mind?', PRAISE);
    await expect.poll(() => marked(page)).toEqual([OVERPRAISED]);
    await page.evaluate(() =>
      addEventListener('keydown', ({ key }) => key === 'Escape' && document.body.replaceChildren()),
    );
    await press(worker, 'next-hint');
    await expect(hints(page).card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(hints(page).card).toHaveCount(0);
    await expect(page.getByRole('textbox').first()).toBeVisible();
  });

  test('a key moves into the hints, Tab walks them, Escape leads back to the caret', async ({ page, worker }) => {
    const editor = await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
    await expect(hints(page).badge).toBeVisible();
    await press(worker, 'focus-hints');
    const { panel } = hints(page);
    await expect(panel.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Tab');
    await expect(panel.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(editor).toBeFocused();
  });

  test('a change the site takes back: the focus goes to Copy, and the card stays as it was', async ({
    page,
    worker,
  }) => {
    const editor = await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
    await expect.poll(() => marked(page)).toEqual([OVERPRAISED]);
    await editor.evaluate((field: HTMLTextAreaElement) =>
      field.addEventListener('input', () => {
        field.value = 'Gone.';
      }),
    );
    await press(worker, 'next-hint');
    const { card } = hints(page);
    const why = await card.locator('.why').textContent();
    await press(worker, 'focus-hints');
    await expect(card.locator('.suggestion').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button', { name: 'Copy' })).toBeFocused();
    await expect.poll(() => marked(page)).toEqual([]);
    await expect(card.locator('.why')).toHaveText(why!);
    await expect(card.getByRole('alert')).toContainText('did not take the change');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(editor).toBeFocused();
  });
});

test.describe('set aside', () => {
  const moreOf = async (page: Page) => {
    const card = await openCard(page);
    await card.getByText('More').click();
    return card;
  };

  test('in a low window, too, all that “More” folds out is in sight', async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 340 });
    await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
    const card = await moreOf(page);
    for (const name of ['See this rule and its examples', /^Always allow/])
      await expect(card.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    const { y, height } = (await card.boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(340);
  });

  test('“here” silences one finding', async ({ page, worker }) => {
    await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
    await (await openCard(page)).getByRole('button', { name: 'Ignore here' }).click();
    await expect.poll(() => marked(page)).toEqual([]);
    await expect(page.getByRole('textbox', { name: 'What is on your mind?' })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' Truly.');
    await expect.poll(() => reviewedLength(worker)).toBe(`${PRAISE} Truly.`.length);
    expect(await marked(page)).toEqual([]);
  });

  for (const [scope, button] of [
    ['a wording', /^Always allow/],
    ['a rule', /^Turn off “/],
    ['a site', /^Turn Candor off on/],
  ] as const) {
    test(`${scope} stays silent after a reload`, async ({ page, worker }) => {
      await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
      await (await moreOf(page)).getByRole('button', { name: button }).click();
      await expect.poll(() => marked(page)).toEqual([]);
      await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
      if (scope === 'a site') await expect.poll(() => draftState(worker)).toBe('off');
      else await expect.poll(() => reviewedLength(worker)).toBe(PRAISE.length);
      expect(await marked(page)).toEqual([]);
    });
  }
});

test('a click on marked words places the caret and opens nothing', async ({ page }) => {
  const editor = await compose(page, 'mastodon', 'What is on your mind?', PRAISE);
  await expect.poll(() => marked(page)).toEqual([OVERPRAISED]);
  const { x, y } = await placeOf(page);
  await page.mouse.click(x, y);
  const caret = await editor.evaluate((field) => (field as HTMLTextAreaElement).selectionStart);
  const start = PRAISE.indexOf(OVERPRAISED);
  expect(caret).toBeGreaterThan(start);
  expect(caret).toBeLessThan(start + OVERPRAISED.length);
});

test('when the site removes its composer, nothing of ours stays behind', async ({ page }) => {
  await compose(page, 'facebook', 'What is on your mind?', PRAISE);
  await expect(hints(page).badge).toBeVisible();
  await page.evaluate(() => document.body.replaceChildren());
  await expect(hints(page).badge).toHaveCount(0);
  await expect.poll(() => highlighted(page)).toEqual({});
});

test('in forced colours the words are underlined, as a painted mark would look like a selection', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await compose(page, 'bluesky', 'Rich-Text Editor', PRAISE);
  const line = hints(page).marks.and(page.locator('[data-category="flattery"]'));
  await expect(line).toHaveCSS('border-bottom-style', 'solid');
  expect(await highlighted(page)).toEqual({});
  const { x, y } = await placeOf(page);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await expect(hints(page).card).toBeVisible();
});
