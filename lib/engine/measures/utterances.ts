import type { Span } from '../../vocabulary';
import { type Document, inside } from '../document';
import { measure } from './measure';

/** One thing said: what stands between two full stops, line breaks, bullets or emoji. */
export interface Utterance extends Span {
  /** Folded words, trimmed, without the closing mark. */
  text: string;
  /** The run of `.`, `!` or `?` that closes it; empty at the end of a line. */
  mark: string;
  /** Order in the draft, from 0. */
  index: number;
  /** Number of words; #tags, @names and links not counted. */
  words: number;
  /** It lies within quotation marks or in a quoted line. */
  quoted: boolean;
}

/**
 * Where one utterance ends and the next begins. Social posts put bullets, arrows and emoji where other texts have
 * full stops, and compromise reads across those. A stop inside a number ends nothing, nor does an emoji before a mark.
 */
const BREAK =
  /[?!]+["')\]*]*|\.+(?=["')\]*]*(?:\s|$))["')\]*]*|…+|\n+|\s(?:[|•●▪▸►▶→↳⇒✦✓✔◦·♡❥]|-{2,}|~+)\s?|[•●▪►→↳✓✔]|\blinkx*\s+|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\s)*(?!\s*[?!.])/gu;

const ABBREVIATION = /(?:^|\s)(?:e\.g|i\.e|vs|mr|mrs|ms|dr|etc|approx|sgt|prof)$/;

/** The sentence goes on in small letters; a web address is no such sign. */
const RUNS_ON = /^\s*(?!https?:|www\.)\p{Ll}/u;

/** What is no word of the sentence: #tags, @names, masked links, signs. */
const NO_WORD = /[#@]\S+|\blinkx*\b|[^\p{L}\p{N}\s'’-]+/gu;

/** The draft cut into utterances, in order; pieces without any word are left out. Linear in its length. */
export const utterancesOf = measure((document: Document): Utterance[] => {
  const { folded } = document;
  const found: Utterance[] = [];
  const capitals = /[.!?]\s+\p{Lu}/u.test(document.text);
  let start = 0;
  for (const match of [...folded.matchAll(BREAK), null]) {
    const at = match ? match.index : folded.length;
    const cut = match ? match[0] : '';
    if (cut === '\n' && wraps(document.text, at)) continue;
    // A question in brackets within a running sentence, and a link within one.
    if (
      capitals &&
      /^(?:[?!]+[)\]]|link)/.test(cut) &&
      RUNS_ON.test(document.text.slice(at + cut.length, at + cut.length + 8))
    )
      continue;
    if (cut.startsWith('.') && ABBREVIATION.test(folded.slice(Math.max(0, at - 8), at))) continue;
    const mark = /^[?!.…]+/.exec(cut)?.[0] ?? '';
    const raw = folded.slice(start, at);
    const text = raw.trim();
    const words = text.replace(NO_WORD, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 0;
    if (words > 0) {
      const from = start + raw.length - raw.trimStart().length;
      const end = mark ? at + mark.length : from + text.length;
      const quoted = inside({ start: at - 1, end: at }, document.quotes);
      found.push({ start: from, end, text, mark, index: found.length, words, quoted });
    }
    start = at + cut.length;
  }
  return found;
});

/** Is the line break at this offset only a wrap inside a running sentence? */
function wraps(text: string, at: number): boolean {
  return /[\p{L},]$/u.test(text.slice(0, at).slice(-1)) && /^\p{Ll}/u.test(text.slice(at + 1, at + 2));
}
