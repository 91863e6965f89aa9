import { francAll } from 'franc-min';
import { findLinks, findMentions } from './landmarks';
import { FOREIGN_WORDS } from './lexicon/foreign-words';

/** Words that hardly occur in other languages' posts; a post in English has one in every few words. */
const ENGLISH = new Set(
  `the and of to is are was were be been have has had it its it's this that these those with for from you your my our
  we they he she i i'm i've don't can't not but or if when what who how why which there their will would can could
  should just so very more most than then about into out up all any some at by as an get got make do does did only
  know like love new best great good one me us him her them`.split(/\s+/),
);

/** Share of English function words from which a text counts as English without asking the trigram model. */
const ENGLISH_SHARE = 0.25;
/** Below this share the trigram model may name another language. */
const FOREIGN_SHARE = 0.12;
/** franc is unreliable on short texts (its README, "franc supports many languages, but ... short samples"). */
const MIN_LETTERS = 40;

/** ISO 639-3, as franc speaks, to BCP 47; codes that are not listed are valid BCP 47 as they stand. */
const TAGS: Record<string, string> = Object.fromEntries(
  `eng-en deu-de fra-fr spa-es por-pt ita-it nld-nl pol-pl rus-ru ukr-uk tur-tr swe-sv ind-id arb-ar heb-he hin-hi cmn-zh
  jpn-ja kor-ko vie-vi ces-cs ron-ro hun-hu ell-el fas-fa tha-th tgl-tl dan-da fin-fi nob-no ben-bn urd-ur tam-ta tel-te
  sin-si mar-mr guj-gu pan-pa`
    .split(/\s+/)
    .map((pair) => pair.split('-')),
);

/** Share of small words of one other language from which a text is in that language. */
const NAMED_SHARE = 0.25;
/** The other language's words outnumber the English ones by this factor. */
const OUTNUMBERS = 1.5;
/** Fewer different small words than this name no language. */
const FEWEST_NAMED = 2;
const FEWEST_IN_LINE = 3;
/** franc is believed of a text in Latin letters from this length on, or when it has letters that English has not. */
const BELIEVED_LETTERS = 100;
const ACCENTED_SHARE = 0.02;

const LANGUAGES_OF = new Map<string, string[]>();
for (const [tag, list] of Object.entries(FOREIGN_WORDS)) {
  for (const word of new Set(list.split(/\s+/))) {
    if (!ENGLISH.has(word)) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), tag]);
  }
}

/**
 * The language a text is written in, as BCP 47; 'und' when there is too little to tell.
 * English wins ties: holding back on English costs more than one note on a foreign post.
 */
export function detectLanguage(text: string): string {
  const plain = withoutLandmarks(text);
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * 0.5) return nameOf(plain, []) ?? 'und';
  const words = wordsOf(plain);
  const share = words.filter((word) => ENGLISH.has(word)).length / words.length;
  const named = namedBy(words, share);
  if (named) return named;
  if (share >= ENGLISH_SHARE) return 'en';
  if (letters < MIN_LETTERS) return share > 0 ? 'en' : 'und';
  if (share >= FOREIGN_SHARE) return 'en';
  const accented = (plain.match(/[\u00C0-\u024F]/g)?.length ?? 0) / letters;
  if (letters < BELIEVED_LETTERS && accented < ACCENTED_SHARE) return 'und';
  return nameOf(plain, words) ?? 'und';
}

/** A draft's language and what of it is English. */
export interface Reading {
  language: string;
  /** The draft, as long as it was: sentences in other languages are blanked out. Empty when there is no English. */
  english: string;
  /** Some of it is English, some is not. */
  mixed: boolean;
}

/** A sentence or line, with what closes it. */
const PIECE = /[^\n.!?।。！？…]+[.!?।。！？…]*["'”’)\]]*\s*|[\n.!?।。！？…]+\s*/gu;
/** Words that a sentence needs before it counts as one in English among foreign ones. */
const SENTENCE_WORDS = 4;
/** A foreign line of this many letters in an English draft is left out. */
const LINE_LETTERS = 12;

/**
 * Reads a draft by its language. A foreign draft with at least one English sentence is judged on its English sentences;
 * foreign sentences in an English draft are left out.
 */
export function readLanguage(text: string): Reading {
  const language = detectLanguage(text);
  const judged = language === 'en' || language === 'und';
  let english = '';
  let kept = 0;
  let left = 0;
  // Stops inside a link end no sentence.
  for (const match of withoutLandmarks(text).matchAll(PIECE)) {
    const [bare] = match;
    const piece = text.slice(match.index, match.index + bare.length);
    const foreign = judged ? isForeign(bare) : !isEnglishSentence(bare);
    if (!/\p{L}/u.test(bare)) english += judged ? piece : blank(piece);
    else if (foreign) {
      english += blank(piece);
      left++;
    } else {
      english += piece;
      kept++;
    }
  }
  if (kept === 0) return judged ? { language, english: text, mixed: false } : { language, english: '', mixed: false };
  if (left === 0) return { language, english: text, mixed: false };
  return { language: 'en', english, mixed: true };
}

function isEnglishSentence(piece: string): boolean {
  const words = wordsOf(piece);
  const share = words.filter((word) => ENGLISH.has(word)).length / (words.length || 1);
  return words.length >= SENTENCE_WORDS && share >= ENGLISH_SHARE && detectLanguage(piece) === 'en';
}

/** Sure signs only: another script, or another language's small words. */
function isForeign(plain: string): boolean {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  if (letters < LINE_LETTERS) return false;
  const latin = plain.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * 0.5) return !/[\u{1D400}-\u{1D7FF}]/u.test(plain);
  const words = wordsOf(plain);
  return namedBy(words, words.filter((word) => ENGLISH.has(word)).length / words.length, FEWEST_IN_LINE) !== null;
}

const blank = (piece: string): string => piece.replace(/[^\n]/g, ' ');

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}[\p{L}']*/gu) ?? []
  );
}

/** The language whose small words stand out, or null. */
function namedBy(words: readonly string[], english: number, fewest = FEWEST_NAMED): string | null {
  const counts = new Map<string, number>();
  const kinds = new Map<string, Set<string>>();
  for (const word of words) {
    for (const tag of LANGUAGES_OF.get(word) ?? []) {
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      kinds.set(tag, (kinds.get(tag) ?? new Set()).add(word));
    }
  }
  let best: [string, number] = ['', 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  const share = best[1] / words.length;
  return (kinds.get(best[0])?.size ?? 0) >= fewest && share >= NAMED_SHARE && share > english * OUTNUMBERS
    ? best[0]
    : null;
}

/** What franc says, or null when it does not know or English is nearly as likely. */
function nameOf(text: string, words: string[]): string | null {
  const ranked = francAll(text, { minLength: 10 });
  const [code, score] = ranked[0] ?? ['und', 0];
  if (code === 'und') return null;
  const english = ranked.find(([other]) => other === 'eng')?.[1] ?? 0;
  if (words.length > 0 && english >= score * 0.85) return 'en';
  return TAGS[code] ?? code;
}

/** The text, as long as it was, with links, @names and #tags blanked out: they have no language. */
function withoutLandmarks(text: string): string {
  const tags = [...text.matchAll(/[#＃][\p{L}\p{M}\p{N}_]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let plain = '';
  let at = 0;
  for (const { start, end } of [...findLinks(text), ...findMentions(text), ...tags].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    plain += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
  }
  return plain + text.slice(at);
}
