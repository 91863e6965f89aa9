import nlp from 'compromise';
import type { Draft, DraftKind, DraftLength, Span } from '../vocabulary';
import { fold, maskMarkup } from './fold';
import { findLinks, findMentions, findQuotes } from './landmarks';

/** One word as written, with the part-of-speech tags compromise gave it (`Noun`, `Adjective`, `Superlative`, ...). */
export interface Token extends Span {
  text: string;
  /** Lower case, straight apostrophes, no punctuation around it. */
  normal: string;
  tags: ReadonlySet<string>;
  /** What stands between this word and the next: spaces and punctuation. */
  after: string;
}

export interface Sentence extends Span {
  tokens: Token[];
}

/** A draft, read once: every detector and measure works on this. All spans are UTF-16 offsets in `text`. */
export interface Document {
  text: string;
  /** Same length as `text`: lower case, straight apostrophes, plain spaces; markup and links blanked out. Match on this. */
  folded: string;
  site: string | undefined;
  kind: DraftKind;
  /** A poll goes with it: readers are asked by that. */
  poll: boolean;
  length: DraftLength | undefined;
  /** UTF-16 code units seen before "see more"; undefined where nothing is known to be cut. */
  foldAt: number | undefined;
  sentences: Sentence[];
  tokens: Token[];
  links: Span[];
  mentions: Span[];
  /** Quoted speech and quoted lines, marks included. */
  quotes: Span[];
}

/** compromise costs about 5 ms a post; while typing, all paragraphs but one are the same as before. */
const CACHE_SIZE = 400;
const cache = new Map<string, Sentence[]>();

interface Term {
  text: string;
  post: string;
  normal: string;
  tags: string[];
  offset: { start: number; length: number };
}

function parseParagraph(paragraph: string): Sentence[] {
  const known = cache.get(paragraph);
  if (known) {
    cache.delete(paragraph);
    cache.set(paragraph, known);
    return known;
  }
  const sentences: Sentence[] = [];
  const json = nlp(paragraph).json({ offset: true, terms: { offset: true, tags: true } }) as { terms: Term[] }[];
  for (const { terms } of json) {
    const tokens: Token[] = [];
    for (const term of terms) {
      // The second half of a contraction ("do|n't") has no text of its own: its tags join the first half's.
      const last = tokens.at(-1);
      if (term.text === '') {
        if (last) {
          for (const tag of term.tags) (last.tags as Set<string>).add(tag);
          last.after = term.post;
        }
        continue;
      }
      // Term offsets stay exact after emoji and contractions; sentence offsets do not (design reference, "Offsets").
      const { start, length } = term.offset;
      const text = paragraph.slice(start, start + length);
      tokens.push({ text, normal: fold(text), start, end: start + length, tags: new Set(term.tags), after: term.post });
    }
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) sentences.push({ start: first.start, end: last.end + last.after.trimEnd().length, tokens });
  }
  cache.set(paragraph, sentences);
  if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!);
  return sentences;
}

/** Paragraph bounds. A single line break inside a running sentence (hard-wrapped text) does not end a paragraph. */
function paragraphsOf(text: string): Span[] {
  const bounds: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n+/g)) {
    const end = match.index;
    const next = end + match[0].length;
    const wrapped =
      match[0].length === 1 && /[\p{L},]$/u.test(text.slice(start, end)) && /^\p{Ll}/u.test(text.slice(next, next + 2));
    if (wrapped) continue;
    if (end > start) bounds.push({ start, end });
    start = next;
  }
  if (start < text.length) bounds.push({ start, end: text.length });
  return bounds;
}

function shift<T extends Span>(item: T, by: number): T {
  return { ...item, start: item.start + by, end: item.end + by };
}

/**
 * Reads a draft into a document: sentences, words with part of speech, links, mentions, quotes.
 * Never throws on any string; text without words gives a document without sentences.
 */
export function readDocument(draft: Draft): Document {
  const { text } = draft;
  const links = findLinks(text);
  const masked = maskMarkup(text, links);
  const sentences: Sentence[] = [];
  for (const { start, end } of paragraphsOf(masked)) {
    for (const sentence of parseParagraph(masked.slice(start, end))) {
      const moved = shift(sentence, start);
      moved.tokens = sentence.tokens.map((token) => shift(token, start));
      sentences.push(moved);
    }
  }
  return {
    text,
    folded: fold(masked),
    site: draft.site,
    kind: draft.kind ?? 'post',
    poll: draft.poll ?? false,
    length: draft.length,
    foldAt: draft.fold,
    sentences,
    tokens: sentences.flatMap((sentence) => sentence.tokens),
    links,
    mentions: findMentions(text),
    quotes: findQuotes(text),
  };
}

/** The sentence that holds an offset, or undefined between sentences. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  return document.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}

/** Number of words, links and bare punctuation not counted. */
export function wordCount(document: Document): number {
  return document.tokens.filter((token) => /\p{L}|\p{N}/u.test(token.text) && !inside(token, document.links)).length;
}

/** Does a span overlap any of these? */
export function inside(span: Span, areas: Span[]): boolean {
  return areas.some((area) => span.start < area.end && area.start < span.end);
}
