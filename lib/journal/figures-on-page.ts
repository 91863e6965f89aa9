/**
 * The figures a page shows of a post, read when the writer asks for it and shown before they are kept. Read from the words
 * that sites write for screen readers ("12 likes"), which change less than their looks; in the languages Candor speaks.
 */
import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from '../vocabulary';
import { parseFigure } from './engagement';
import type { Figure, Figures } from './entry';

const WORDS: Record<Language, Record<Figure, string>> = {
  en: {
    followers: 'followers?',
    impressions: 'views?|impressions?',
    reactions: 'likes?|reactions?|favou?rites?',
    comments: 'comments?|replies|reply|responses?',
    shares: 'reposts?|shares?|boosts?|retweets?|reblogs?',
  },
  de: {
    followers: 'follower(?:innen)?|abonnent(?:en|innen)',
    impressions: 'aufrufe?|impressionen|impressions|ansichten|mal (?:angesehen|angezeigt)',
    reactions: '[„"]?gefällt[- ]mir["“]?(?:[- ]angaben?)?|likes?|reaktion(?:en)?|favoriten',
    comments: 'kommentare?|antwort(?:en)?',
    shares: 'reposts?|mal geteilt|teilungen|boosts?|retweets?',
  },
  es: {
    followers: 'seguidor(?:es|as?)?',
    impressions: 'visualizaci(?:ón|ones)|impresi(?:ón|ones)|vistas?|reproducci(?:ón|ones)',
    reactions: 'me gusta|reacci(?:ón|ones)|favoritos?|likes?',
    comments: 'comentarios?|respuestas?',
    shares: 'reposts?|republicaci(?:ón|ones)|veces compartid[oa]|compartid[oa]s?|retweets?',
  },
  fr: {
    followers: 'abonnée?s?|followers?',
    impressions: 'vues?|impressions?|affichages?',
    reactions: "(?:mentions? )?j['’]aime|réactions?|favoris?|likes?",
    comments: 'commentaires?|réponses?',
    shares: 'reposts?|republications?|partages?|boosts?|retweets?',
  },
};
const NUMBERS = {
  '.': String.raw`(\d[\d,]*(?:\.\d+)?\s?[km]?)`,
  ',': String.raw`(\d{1,3}(?:[.\s]\d{3})+|\d+(?:,\d+)?\s?(?:k|m|tsd\.?|mio\.?|mil)?)`,
};

/** "12 likes", "Like (12)", "Comments: 3"; a number must not run on into another word. */
function patternsOf(language: Language): [Figure, RegExp[]][] {
  const number = NUMBERS[language === 'en' ? '.' : ','];
  return Object.entries(WORDS[language]).map(([figure, words]) => [
    figure as Figure,
    [
      new RegExp(String.raw`(?<![\p{L}\d_.,:])${number}\s+(?:${words})(?![\p{L}\d_])`, 'iu'),
      new RegExp(String.raw`(?<![\p{L}\d_])(?:${words})\s*[:(]\s*${number}(?![\p{L}\d_.,])`, 'iu'),
    ],
  ]);
}

/** The figures named in labels of a page in this language; of each figure the first. What cannot be read for certain is left out. */
export function figuresIn(labels: readonly string[], language: Language = 'en'): Figures {
  const found: Figures = {};
  const wanted = patternsOf(language);
  for (const label of labels) {
    for (const [figure, patterns] of wanted) {
      if (found[figure] !== undefined) continue;
      for (const pattern of patterns) {
        const number = pattern.exec(label)?.[1];
        const read = number === undefined ? null : parseFigure(number, language === 'en' ? '.' : ',');
        if (read && 'value' in read && read.value !== undefined) found[figure] ??= read.value;
      }
    }
  }
  return found;
}

/** The language of a page by its `lang`; one that Candor does not speak is tried as English. */
export function languageOfPage(lang: string): Language {
  const [tag] = lang.toLowerCase().split('-');
  return LANGUAGES.find((known) => known === tag) ?? 'en';
}

/** Runs in the page: its language and the labels of the first post there. Self-contained, as the browser carries it over as text. */
export function labelsOnPage(): { lang: string; labels: string[] } {
  const { lang } = document.documentElement;
  const post = document.querySelector('main article, [role="main"] article, article') ?? document.querySelector('main');
  if (!post) return { lang, labels: [] };
  const labelled = [...post.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label') ?? '');
  const written = [...post.querySelectorAll('button, a, [role="button"], span')]
    .map((each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= 40 && /\d/.test(text));
  return { lang, labels: [...labelled, ...written].filter((label) => label.length <= 120).slice(0, 400) };
}

/** The figures on the page in the active tab. Empty when none were found or the page may not be read. */
export async function readFigures(): Promise<Figures> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return {};
    // Allowed by `activeTab`: the writer has just opened the popup on this very page.
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: labelsOnPage });
    const { lang, labels } = (answer?.result as ReturnType<typeof labelsOnPage> | undefined) ?? {
      lang: '',
      labels: [],
    };
    return figuresIn(labels, languageOfPage(lang));
  } catch {
    return {};
  }
}
