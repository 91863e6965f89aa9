import type { Span } from './vocabulary';

/** One edit: `removed` code units at `at` gave way to `inserted` ones. */
export interface Edit {
  at: number;
  removed: number;
  inserted: number;
}

/** The smallest single edit that turns one text into another; null when they are equal. */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at++;
  let tail = 0;
  while (tail < shorter - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { at, removed: before.length - tail - at, inserted: after.length - tail - at };
}

/**
 * Where a span stands after an edit; null when the edit touched it. Typing directly behind or before a word touches
 * it too, as the word may have grown; a space or punctuation there does not.
 */
export function remap(span: Span, edit: Edit | null, after: string): Span | null {
  if (!edit) return span;
  const editEnd = edit.at + edit.removed;
  const by = edit.inserted - edit.removed;
  if (editEnd < span.start || (editEnd === span.start && isEdge(after, edit.at + edit.inserted)))
    return { start: span.start + by, end: span.end + by };
  if (edit.at > span.end || (edit.at === span.end && isEdge(after, span.end))) return span;
  return null;
}

/** No word runs across this offset. */
function isEdge(text: string, at: number): boolean {
  return !(/[\p{L}\p{N}_]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}_]/u.test(text.charAt(at)));
}
