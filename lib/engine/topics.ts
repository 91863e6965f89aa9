import type { Topic } from '../vocabulary';
import { type Document, inside } from './document';
import { formsOf } from './word-forms';

/** Scripts written without spaces between words: a keyword in one of them is looked for inside the text. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A word, with the marks that belong to a name: c++, c#, rock'n'roll. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{N}]+)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;
const HASHTAG = /(?<![\p{L}\p{N}&])[#＃]([\p{L}\p{M}\p{N}_]+)/gu;
/** Shortest run of letters looked for inside a hashtag written without capitals: "art" must not be found in #startup. */
const MIN_INSIDE_TAG = 4;

/** A keyword, ready to be looked for. */
interface Needle {
  /** The forms that each of its words may take. */
  words: ReadonlySet<string>[];
  /** Its words run together, as in a hashtag; the last one in each of its forms. */
  joined: string[];
  /** Looked for as it stands: emoji, and scripts without spaces. */
  literal: string | null;
}

/** What a draft offers to topics. */
interface Haystack {
  words: string[];
  /** Hashtags without their sign: whole, and split where capitals, digits or underscores part words. */
  tags: { whole: string; words: string[] }[];
  plain: string;
}

/** Lower case, without accents, variation selectors and skin tones, straight apostrophes. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+|[\uFE0E\uFE0F]|[\u{1F3FB}-\u{1F3FF}]/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .normalize('NFC');
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function splitTag(tag: string): string[] {
  return tag
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})|_+/gu, '$1$2 ')
    .split(' ')
    .map(plain)
    .filter(Boolean);
}

const NEEDLES = new Map<string, Needle>();
const NEEDLE_CACHE = 500;

function needleOf(keyword: string): Needle {
  const known = NEEDLES.get(keyword);
  if (known) return known;
  const bare = plain(keyword.trim().replace(/^[#＃@]+/u, ''));
  const words = UNSPACED.test(bare) ? [] : wordsOf(bare);
  const forms = words.map(formsOf);
  const stem = words.slice(0, -1).join('');
  const needle = {
    words: forms,
    joined: [...(forms.at(-1) ?? [])].map((last) => (stem + last).replaceAll("'", '')),
    literal: words.length === 0 && bare !== '' ? bare : null,
  };
  if (NEEDLES.size >= NEEDLE_CACHE) NEEDLES.clear();
  NEEDLES.set(keyword, needle);
  return needle;
}

function haystackOf(document: Document): Haystack {
  const tags: Haystack['tags'] = [];
  for (const match of document.text.matchAll(HASHTAG)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (inside(span, document.links)) continue;
    tags.push({ whole: plain(match[1]!.replaceAll('_', '')), words: splitTag(match[1]!) });
  }
  const text = plain(document.folded);
  return { words: wordsOf(text), tags, plain: text };
}

/** Do the forms of a keyword's words stand one after the other in these words? */
function follows(words: string[], forms: ReadonlySet<string>[]): boolean {
  return words.some((_word, at) => forms.every((form, step) => form.has(words[at + step] ?? '')));
}

function inTag(tag: { whole: string; words: string[] }, needle: Needle): boolean {
  if (follows(tag.words, needle.words)) return true;
  return needle.joined.some((joined) => {
    if (tag.whole === joined) return true;
    if (joined.length < MIN_INSIDE_TAG) return false;
    if (!tag.whole.startsWith(joined) && !tag.whole.endsWith(joined)) return false;
    // What is left over must be a word's length, or "care" would be found in #careers.
    return tag.whole.length - joined.length >= MIN_INSIDE_TAG || joined.length >= 2 * MIN_INSIDE_TAG;
  });
}

function literally(text: string, literal: string): boolean {
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    // Half of a joined emoji (the cook's face in "woman cook") is another sign.
    if (text[at - 1] !== '\u200D' && text[at + literal.length] !== '\u200D') return true;
  }
  return false;
}

function touches(hay: Haystack, keyword: string): boolean {
  const needle = needleOf(keyword);
  if (needle.literal !== null) return literally(hay.plain, needle.literal);
  if (needle.words.length === 0) return false;
  return follows(hay.words, needle.words) || hay.tags.some((tag) => inTag(tag, needle));
}

/**
 * The topics a draft touches, in their order. A topic is touched when one of its keywords (or, without keywords, its
 * name) stands in the draft: plural and inflected forms match, and a hashtag matches its words, with capitals or without
 * ("#ColdBrewCoffee" and "#coldbrewcoffee" match "cold brew"). Accents and skin tones do not matter.
 */
export function topicsTouched(document: Document, topics: readonly Topic[]): Topic[] {
  if (topics.length === 0) return [];
  const hay = haystackOf(document);
  return topics.filter(({ name, keywords }) =>
    (keywords.length > 0 ? keywords : [name]).some((keyword) => touches(hay, keyword)),
  );
}
