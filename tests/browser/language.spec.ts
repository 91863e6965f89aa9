import { expect, type Locator, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { phrase, setTexts, t } from '../../lib/texts';
import { LANGUAGES, type Language } from '../../lib/vocabulary';
import { readCatalogues } from '../../scripts/catalogues';
import { highlighted, hints, test } from './fixture';
import { plant, row } from './journal-rows';
import { LAB_PAGES } from './lab';
import { consoleErrors, expectAccessible, expectFitsNarrow, store } from './own-pages';
import { writeAnew } from './writer';

/** The worker's and the own pages' global. */
declare const chrome: typeof Browser;

const CATALOGUES = readCatalogues();
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const PRAISE =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.';
const OVERPRAISED = 'the best lamp ever';

/** From now on `t` says what the interface should say in this language. */
const expectIn = (language: Language) => setTexts(language, CATALOGUES[language], {});
const choose = (worker: Worker, language: string) => store(worker, { appearance: { language } });

/** All a person comes across in a page, attributes that are read out among it, except what is marked as English. */
function told(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [document.title];
    const walk = (node: Node) => {
      if (node instanceof Text) all.push(node.data.trim());
      if (node instanceof Element) {
        if (node.matches('[lang="en"], style, script')) return;
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'])
          all.push(node.getAttribute(name) ?? '');
        for (const within of node.shadowRoot?.childNodes ?? []) walk(within);
      }
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return all.filter((text) => text !== '');
  });
}

const KEY =
  /\b(hints|popup|options|settings|general|welcome|playground|journal|plan|background|rules|checks)\.[a-z]+[A-Za-z.]*\b/;
const UNFILLED = /\{\w+\}/;
/** Words that stand in nearly every English sentence and in none of the others. */
const ENGLISH = /\b(the|and|with|your|you|this|which|from|is|it|to)\b/i;
/** Words of the draft, as sentences quote them. */
const QUOTED = /[„«“][^“»”]*[“»”]/g;

async function expectTranslated(page: Page): Promise<void> {
  const all = await told(page);
  for (const wrong of [KEY, UNFILLED, ENGLISH])
    expect(all.filter((text) => wrong.test(text.replace(QUOTED, '')))).toEqual([]);
}

/** Nothing is wider than a window of 640 px at 200 %. */
async function expectFitsZoomed(page: Page, worker: Worker): Promise<void> {
  const zoom = (factor: number) =>
    worker.evaluate(async (to) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.setZoom(tab!.id!, to);
    }, factor);
  await page.setViewportSize({ width: 640, height: 640 });
  await page.bringToFront();
  await zoom(2);
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  await zoom(1);
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
}

/** In a wide window, where the sections stand beside their list, no heading runs into what is next to it. */
async function expectHeadingsFit(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1100, height: 800 });
  const over = await page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, nav a')]
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && !each.closest('.unseen') && each.clientWidth > 0)
      .map((each) => each.textContent),
  );
  expect(over).toEqual([]);
}

const languageChoice = (page: Page) => page.locator('#language');

test('chosen by keyboard, the page changes at once, says so, keeps the focus and stays in it', async ({
  page,
  own,
}) => {
  const errors = consoleErrors(page);
  await page.goto(own('options.html'));
  expectIn('en');
  await expect(page.getByRole('combobox', { name: t('options.appearance.language') })).toHaveValue('auto');
  await languageChoice(page).focus();
  // As in any closed list: the first letter of what is wanted.
  await page.keyboard.press('d');
  expectIn('de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candor-Einstellungen');
  await expect(page.getByRole('status').filter({ hasText: 'Candor spricht jetzt Deutsch.' })).toBeVisible();
  await expect(languageChoice(page)).toBeFocused();
  await expect(page.getByRole('combobox', { name: t('options.appearance.language') })).toHaveValue('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page).toHaveTitle('Candor-Einstellungen');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candor-Einstellungen');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(languageChoice(page)).toHaveValue('de');
  expect(errors).toEqual([]);
});

test('another open page of Candor’s follows, with what was typed in it', async ({ context, page, own }) => {
  const other = await context.newPage();
  await other.goto(own('welcome.html'));
  await other.locator('input[type="text"]').first().fill('home espresso');
  await page.goto(own('options.html'));
  await languageChoice(page).selectOption('fr');
  expectIn('fr');
  await expect(other).toHaveTitle(t('welcome.title'));
  await expect(other.locator('input[type="text"]').first()).toHaveValue('home espresso');
  await languageChoice(page).selectOption('es');
  await languageChoice(page).selectOption('de');
  expectIn('de');
  await expect(other).toHaveTitle(t('welcome.title'));
  await expect(page.getByText(t('options.appearance.speaks'))).toBeVisible();
});

for (const language of OTHERS) {
  test.describe(`in ${language}`, () => {
    test.beforeEach(async ({ worker }) => {
      test.slow();
      expectIn(language);
      await choose(worker, language);
    });

    const shown = async (page: Page, worker: Worker, title: string, sentence: Locator) => {
      await expect(sentence.first()).toBeVisible();
      await expect(page).toHaveTitle(title);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expectTranslated(page);
      await expectAccessible(page);
      await expectHeadingsFit(page);
      await expectFitsZoomed(page, worker);
      await expectFitsNarrow(page);
    };

    test('the popup with a review', async ({ page, own, worker }) => {
      await page.goto(own('popup.html'));
      await page.getByRole('textbox', { name: t('popup.anyText.label') }).fill(PRAISE);
      await expect(page.getByRole('figure')).toContainText(t('hints.balance.praise-only.title'), {
        timeout: 20_000,
      });
      await shown(page, worker, t('popup.title'), page.getByText(t('popup.promise')));
    });

    test('the welcome page', async ({ page, own, worker }) => {
      await page.goto(own('welcome.html'));
      await shown(page, worker, t('welcome.title'), page.getByText(t('welcome.promise')));
    });

    test('the playground', async ({ page, own, worker }) => {
      await page.goto(own('playground.html'));
      await shown(page, worker, t('playground.title'), page.getByText(t('playground.lead')));
    });

    test('the journal', async ({ page, own, worker }) => {
      await page.goto(own('journal.html'));
      await plant(page, [row('a', 1), row('b', 3, { stance: 'praise-only' }), row('c', 40)]);
      await shown(page, worker, t('journal.title'), page.getByText(t('journal.answers.none')));
    });

    test('the options, and the search in them', async ({ page, own, worker }) => {
      await page.goto(own('options.html'));
      const rule = page.getByRole('switch', { name: phrase('rules.superlatives.title', '') });
      await expect(rule).toBeVisible({ timeout: 20_000 });
      await shown(page, worker, t('options.title'), page.getByText(t('options.ties.about')));
      const search = page.getByRole('searchbox', { name: t('options.search.label') });
      const section = (id: 'topics' | 'appearance') => page.locator(`#${id} h2`);
      // As it is typed in a hurry: without accents and capitals.
      await search.fill(t('options.appearance.calm').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
      await expect(section('appearance')).toBeVisible();
      await expect(section('topics')).toBeHidden();
      await expect(rule).toBeHidden();
      await search.fill('xyzzy');
      await expect(page.getByText(t('options.search.none'))).toBeVisible();
    });
  });
}

async function marked(page: Page): Promise<number> {
  return (await hints(page).marks.count()) + ((await highlighted(page)).flattery ?? []).length;
}

/** What the browser does when the key for the next hint is pressed. */
function nextHint(worker: Worker): Promise<void> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.sendMessage(tab!.id!, { candor: 'runCommand', data: 'next-hint' });
  });
}

const suggested = (card: Locator) => card.locator('.suggestion > [lang="en"]').allTextContents();

test('hints speak the writer’s language, suggestions stay English, an open page changes with its next review', async ({
  page,
  worker,
}) => {
  await page.goto(LAB_PAGES.mastodon.url);
  const editor = page.getByRole('textbox', { name: 'What is on your mind?' });
  await writeAnew(editor, PRAISE);
  await expect.poll(() => marked(page)).toBeGreaterThan(0);
  await nextHint(worker);
  const { card, announcer } = hints(page);
  await expect(card.getByRole('heading')).toHaveText('Unsupported superlatives');
  const english = await suggested(card);
  expect(english.length).toBeGreaterThan(0);

  for (const [language, open] of [
    ['de', /offene? Punkt/],
    ['fr', /points? ouvert/],
  ] as const) {
    await choose(worker, language);
    expectIn(language);
    await editor.press('End');
    await page.keyboard.type(' So.');
    const title = phrase('rules.superlatives.title', '');
    await expect(hints(page).badge).toHaveAttribute('aria-label', open);
    await nextHint(worker);
    await expect(card.getByRole('heading')).toHaveText(title);
    await expect(card.locator('..')).toHaveAttribute('lang', language);
    await expect(card.locator('.message')).toContainText(OVERPRAISED);
    await expect(card.locator('.why')).toContainText(phrase('rules.superlatives.why', ''));
    await expect(card).toHaveAccessibleName(t('hints.card.label', { title }));
    const [message] = await card.locator('.message').allTextContents();
    expect(message!.replace(QUOTED, '')).not.toMatch(ENGLISH);
    await expect(announcer).toContainText(message!);
    expect(await suggested(card)).toEqual(english);
    await page.keyboard.press('Escape');
  }
});

test('where the texts of a language do not come, the review is shown in English', async ({ page, worker }) => {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === 'Candor') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  await page.goto(LAB_PAGES.mastodon.url);
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const refuse = () => {
    const { runtime } = chrome;
    const answered = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = ((message: { candor?: string }) =>
      message.candor === 'hintTexts' ? Promise.reject(new Error('gone')) : answered(message)) as typeof answered;
  };
  await session.send('Runtime.evaluate', { contextId: worlds.at(-1)!, expression: `(${refuse})()` });
  await choose(worker, 'de');
  await writeAnew(page.getByRole('textbox', { name: 'What is on your mind?' }), PRAISE);
  await expect(hints(page).badge).toHaveAttribute('aria-label', /open points?/);
  await expect.poll(() => marked(page)).toBeGreaterThan(0);
});

test('without a choice the browser decides', async ({ page, own, worker }) => {
  // Chromium itself speaks another language only where its language packs are installed.
  const browserIn = (tag: string) => Object.assign(chrome.i18n, { getUILanguage: () => tag });
  await page.addInitScript(browserIn, 'de-AT');
  await worker.evaluate(browserIn, 'de-AT');
  await page.goto(own('options.html'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candor-Einstellungen');
  await expect(languageChoice(page)).toHaveValue('auto');
  expectIn('de');
  await expect(page.getByRole('option', { name: t('options.appearance.asBrowser') })).toBeAttached();
  await page.goto(own('popup.html'));
  await page.getByRole('textbox', { name: t('popup.anyText.label') }).fill(PRAISE);
  await expect(page.getByText(phrase('checks.measured-words.title', '')).first()).toBeVisible();
});

test('a stored language that is none is named, and English stands in', async ({ page, own, worker }) => {
  await choose(worker, 'klingon');
  await page.goto(own('options.html'));
  expectIn('en');
  const problems = page.getByRole('region', { name: t('options.storage.heading') });
  await expect(problems.getByRole('listitem')).toHaveText(['The language could not be read and was set back.']);
  await expect(languageChoice(page)).toHaveValue('auto');
  await languageChoice(page).selectOption('de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Candor-Einstellungen');
  await expect(problems).toHaveCount(0);
});
