import type { Span } from '../vocabulary';

function spansOf(text: string, regex: RegExp): Span[] {
  return [...text.matchAll(regex)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Web addresses, with or without a scheme, and e-mail addresses. */
export function findLinks(text: string): Span[] {
  return spansOf(
    text,
    /\b(?:https?:\/\/|www\.)[^\s<>"'”’]+[^\s<>"'”’.,;:!?)\]}]|\b[\w.+-]+@[\w-]+\.[\w.-]*\w|\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|me|ly|gg|app|dev|tv|be|uk|de|eu|us|info|shop|store)\b(?:\/[^\s<>"'”’]*[^\s<>"'”’.,;:!?)\]}])?/gi,
  );
}

/** @names, as all supported sites write them (with a server part on Mastodon). */
export function findMentions(text: string): Span[] {
  return spansOf(text, /(?<![\w@])@[\w.-]*\w(?:@[\w.-]+\w)?/g);
}

/**
 * Quoted speech: pairs of double marks within one paragraph, and lines that start with ">".
 * Single marks are left out: in running text they are apostrophes.
 */
export function findQuotes(text: string): Span[] {
  return spansOf(text, /"[^"\n]{1,400}"|“[^“”\n]{1,400}”|«[^«»\n]{1,400}»|„[^„“”\n]{1,400}[“”]|^[ \t]*>[^\n]*/gm);
}
