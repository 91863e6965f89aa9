import type { Span } from '../vocabulary';
import { type Document, inside, type Sentence } from './document';
import { CONCESSION, CONDITION, CONTRAST } from './lexicon/shifters';
import { measure } from './measures/measure';

/** A word of a clause, as the lexicons know it. */
export interface Word extends Span {
  /** Folded: lower case, straight apostrophes. */
  normal: string;
  tags: ReadonlySet<string>;
  /** Written in capitals in a draft that is not all capitals. */
  loud: boolean;
  hashtag: boolean;
}

/** How a clause stands to the one before it. */
export type Link = 'none' | 'contrast' | 'concession' | 'condition';

export interface Clause extends Span {
  words: Word[];
  link: Link;
  /** Ends in a question mark. */
  question: boolean;
  /** Number of exclamation marks at its end. */
  exclamations: number;
  quoted: boolean;
  sentence: number;
}

const WORD = /#?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['-][\p{L}\p{N}]+)*/gu;
const NO_TAGS: ReadonlySet<string> = new Set();
const SUBJECTS = new Set(
  "i we they you he she it there this that these those it's i'm that's they're we're i've".split(' '),
);

/**
 * The draft's clauses in order: split at sentence ends, at : ; ( ) and dashes, at commas that begin a new thought, and
 * before words of contrast. Mentions and links are no words. Spans are UTF-16 offsets in the draft.
 */
export const clausesOf = measure((document): Clause[] =>
  document.sentences.flatMap((sentence, index) => splitSentence(sentence, index, document)),
);

function splitSentence(sentence: Sentence, index: number, document: Document): Clause[] {
  const next = document.sentences[index + 1];
  const end = Math.max(sentence.end, Math.min(next?.start ?? document.text.length, sentence.end + 12));
  const words = wordsOf(sentence, document);
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && !breaksBefore(words, at, from, document)) continue;
    const start = from === 0 ? sentence.start : words[from]!.start;
    const stop = at < words.length ? words[at]!.start : end;
    clauses.push(clauseOf(words.slice(from, at), start, stop, index, document));
    from = at;
  }
  if (words.length === 0) clauses.push(clauseOf([], sentence.start, end, index, document));
  return clauses;
}

function wordsOf(sentence: Sentence, document: Document): Word[] {
  const words: Word[] = [];
  const skipped = [...document.links, ...document.mentions].filter((span) => inside(span, [sentence]));
  let token = 0;
  for (const match of document.folded.slice(sentence.start, sentence.end).matchAll(WORD)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (inside({ start, end }, skipped)) continue;
    while (token + 1 < sentence.tokens.length && sentence.tokens[token]!.end <= start) token++;
    const written = document.text.slice(start, end);
    words.push({
      start,
      end,
      normal: match[0].replace(/^#/, ''),
      tags: sentence.tokens[token]?.tags ?? NO_TAGS,
      loud: /^\p{Lu}{3,}$/u.test(written),
      hashtag: written.startsWith('#'),
    });
  }
  return words;
}

function breaksBefore(words: Word[], at: number, from: number, document: Document): boolean {
  const word = words[at]!;
  const between = document.folded.slice(words[at - 1]!.end, word.start);
  if (/[;:()[\]|•!?…\n]|--| - |[–—]|\.\.|\. /.test(between)) return true;
  if (opensContrast(words, at)) return at - from > 1 || /,/.test(between);
  if (CONDITION.has(word.normal) || CONCESSION.has(word.normal)) return at - from > 1;
  const afterSubject = SUBJECTS.has(word.normal) || word.tags.has('Determiner') || word.tags.has('Possessive');
  if (/,/.test(between)) return at - from > 2 && (afterSubject || /^(?:and|so|which|who|or)$/.test(word.normal));
  const joins = /^(?:and|so|because|since|cause|cuz)$/.test(word.normal);
  return joins && at - from > 2 && SUBJECTS.has(words[at + 1]?.normal ?? '');
}

function opensContrast(words: Word[], at: number): boolean {
  const { normal } = words[at]!;
  if (!CONTRAST.has(normal)) return false;
  // "still", "yet" and "only" turn a clause around only where they open it: "nothing but", "still great" do not.
  if (normal === 'but') return !/^(?:nothing|anything|all|no|everything)$/.test(words[at - 1]!.normal);
  if (normal === 'still' || normal === 'yet' || normal === 'only') return false;
  return true;
}

function clauseOf(words: Word[], start: number, end: number, sentence: number, document: Document): Clause {
  const written = document.folded.slice(start, end);
  const tail = written.slice(-14);
  return {
    start,
    end,
    words,
    link: linkOf(words),
    question: /\?[\s\p{P}\p{S}]*$/u.test(tail),
    exclamations: /!/.test(tail) ? (/!+[^!\p{L}\p{N}]*$/u.exec(tail)?.[0].split('!').length ?? 1) - 1 : 0,
    quoted: document.quotes.some((quote) => quote.start <= start && end <= quote.end + 2),
    sentence,
  };
}

function linkOf(words: Word[]): Link {
  const first = words[0]?.normal ?? '';
  const second = first === 'and' || first === 'even' ? (words[1]?.normal ?? '') : first;
  if (CONCESSION.has(first) || CONCESSION.has(second)) return 'concession';
  if (CONTRAST.has(first) || CONTRAST.has(second)) return 'contrast';
  return CONDITION.has(first) || CONDITION.has(second) ? 'condition' : 'none';
}
