/**
 * The figures a page shows of a post, read when the writer asks for it and shown before they are kept. Read from the words
 * that sites write for screen readers ("12 likes"), which change less than their looks; English pages only.
 */
import { browser } from 'wxt/browser';
import { parseFigure } from './engagement';
import type { Figure, Figures } from './entry';

const WORDS: Record<Figure, string> = {
  followers: 'followers?',
  impressions: 'views?|impressions?',
  reactions: 'likes?|reactions?|favou?rites?',
  comments: 'comments?|replies|reply|responses?',
  shares: 'reposts?|shares?|boosts?|retweets?|reblogs?',
};
const NUMBER = String.raw`(\d[\d,]*(?:\.\d+)?\s?[km]?)`;

/** "12 likes", "Like (12)", "Comments: 3"; a number must not run on into another word. */
const PATTERNS = Object.entries(WORDS).map(([figure, words]) => ({
  figure: figure as Figure,
  patterns: [
    new RegExp(String.raw`(?<![\w.,])${NUMBER}\s+(?:${words})\b`, 'i'),
    new RegExp(String.raw`\b(?:${words})\s*[:(]\s*${NUMBER}(?![\w.,])`, 'i'),
  ],
}));

/** The figures named in labels; of each figure the first. What cannot be read for certain is left out. */
export function figuresIn(labels: readonly string[]): Figures {
  const found: Figures = {};
  for (const label of labels) {
    for (const { figure, patterns } of PATTERNS) {
      if (found[figure] !== undefined) continue;
      for (const pattern of patterns) {
        const number = pattern.exec(label)?.[1];
        const read = number === undefined ? null : parseFigure(number, '.');
        if (read && 'value' in read && read.value !== undefined) found[figure] ??= read.value;
      }
    }
  }
  return found;
}

/** Runs in the page: the labels of the first post there. Self-contained, as the browser carries it over as text. */
export function labelsOnPage(): string[] {
  const post = document.querySelector('main article, [role="main"] article, article') ?? document.querySelector('main');
  if (!post) return [];
  const labelled = [...post.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '');
  const written = [...post.querySelectorAll('button, a, [role="button"], span')]
    .map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= 40 && /\d/.test(text));
  return [...labelled, ...written].filter((label) => label.length <= 120).slice(0, 400);
}

/** The figures on the page in the active tab. Empty when none were found or the page may not be read. */
export async function readFigures(): Promise<Figures> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return {};
    // Allowed by `activeTab`: the writer has just opened the popup on this very page.
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: labelsOnPage });
    return figuresIn((answer?.result as string[] | undefined) ?? []);
  } catch {
    return {};
  }
}
