import english from 'sentiment/languages/en';
import { CRITICISM_WORDS } from './criticism-words';
import { MOOD_WORDS } from './mood-words';
import { PRAISE_WORDS } from './praise-words';

/** Strength (as an object key) to words or expressions. */
export type WordTable = Readonly<Record<string, string>>;

/** `opinion`: judges what it is said of; `mood`: a feeling or event; `base`: known to AFINN-165 only. */
export type WordKind = 'opinion' | 'mood' | 'base';

export interface WordValue {
  /** -4 to 4. */
  value: number;
  kind: WordKind;
}

const WORDS = new Map<string, WordValue>();

function add(table: WordTable, sign: 1 | -1, kind: WordKind): void {
  for (const [strength, words] of Object.entries(table)) {
    for (const word of words.trim().split(/\s+/)) {
      if (!WORDS.has(word)) WORDS.set(word, { value: Number(strength) * sign, kind });
    }
  }
}
add(PRAISE_WORDS, 1, 'opinion');
add(CRITICISM_WORDS, -1, 'opinion');
add(MOOD_WORDS, 1, 'mood');

/** AFINN runs from -5 to 5; our strengths follow how people rate single words, which rarely passes 3.5. */
const AFINN_SCALE = 0.75;
/** AFINN rows that mislead in posts: too neutral, too ambiguous, or used as intensifiers. */
const AFINN_DROPPED = new Set(
  `no matter like big huge natural feeling want god fed up block interest demand stop clear pray trust pay shared share
  reach chance chances certain united number top yes expand exclusive fit fire cover hard cut cutting restore resolve
  his has later latest number numbers player players kinds straight hey hi supreme justice rights prospect active ability focused numb ha natural
  intense mature engage prepared desire applicable adequate commit committed capable`.split(/\s+/),
);
for (const [word, value] of Object.entries(english.labels)) {
  if (!WORDS.has(word) && !AFINN_DROPPED.has(word)) WORDS.set(word, { value: value * AFINN_SCALE, kind: 'base' });
}

/** How much of a word's strength an inflected form keeps. */
const SUFFIXES: readonly [RegExp, readonly string[], number][] = [
  [/ies$/, ['y'], 1],
  [/ied$/, ['y'], 1],
  [/iest$/, ['y'], 1.15],
  [/ier$/, ['y'], 0.95],
  [/ily$/, ['y'], 0.9],
  [/iness$/, ['y'], 0.9],
  [/ably$/, ['able'], 0.9],
  [/ibly$/, ['ible'], 0.9],
  [/ally$/, ['al', 'ic'], 0.9],
  [/ly$/, ['', 'le', 'e'], 0.9],
  [/ness$/, [''], 0.9],
  [/est$/, ['', 'e'], 1.15],
  [/ers?$/, ['', 'e'], 0.95],
  [/ing$/, ['', 'e'], 0.95],
  [/in'$/, ['', 'e', 'g'], 0.95],
  [/ed$/, ['', 'e'], 1],
  [/'?s$/, [''], 1],
  [/es$/, [''], 1],
  [/ment$/, ['', 'e'], 1],
];

const inflected = new Map<string, WordValue | null>();

/** Value of a folded word, or null when it has none. Finds inflected and drawn-out forms ("loooved"). */
export function wordValue(word: string): WordValue | null {
  const exact = WORDS.get(word);
  if (exact) return exact;
  const known = inflected.get(word);
  if (known !== undefined) return known;
  const found = derive(word);
  if (inflected.size > 20_000) inflected.clear();
  inflected.set(word, found);
  return found;
}

/** Words that only look like an inflected form of a word in the lists. */
const UNRELATED = new Set(
  `has his news later latest player players customer customers waiter waiters waitress leaves number numbers numbered
  generally kinds waiting goods presented presenting presentation harder hardly 
  shortly lately nearly likely poster worker workers  dealer dealers master masters partner
  owner owners rather letter letters former water winter summer lovers careers career
   hardness wellness business witness fitness harness mission
  easter eastern lighter minister register`.split(/\s+/),
);

function derive(word: string): WordValue | null {
  if (/(\p{L})\1\1/u.test(word)) {
    for (const keep of ['$1$1', '$1']) {
      const squeezed = word.replace(/(\p{L})\1{2,}/gu, keep);
      const found = WORDS.get(squeezed) ?? derive(squeezed);
      if (found) return { ...found, value: found.value * 1.15 };
    }
  }
  if (UNRELATED.has(word)) return null;
  if (word.length < 5) return word.endsWith('s') ? stemmed(word, word.slice(0, -1), 1) : null;
  for (const [suffix, endings, keep] of SUFFIXES) {
    if (!suffix.test(word)) continue;
    const stem = word.replace(suffix, '');
    if (stem.length < 3) continue;
    for (const ending of endings) {
      const found = stemmed(word, stem + ending, keep);
      if (found) return found;
    }
    const single = /([bdgklmnprt])\1$/.test(stem) ? stemmed(word, stem.slice(0, -1), keep) : null;
    if (single) return single;
  }
  return null;
}

function stemmed(word: string, base: string, keep: number): WordValue | null {
  const found = WORDS.get(base);
  return found && base !== word ? { ...found, value: found.value * keep } : null;
}
