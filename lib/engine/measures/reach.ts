import type { Span } from '../../vocabulary';
import type { Document } from '../document';
import { utterancesOf } from './utterances';

/** Longest sentence, in words, that is taken as one request. */
const SHORT = 16;

/**
 * The whole request around a match: to the end of its sentence, and from its start when little stands before. So a
 * replacement never leaves half a sentence behind. Long sentences keep the match alone.
 */
export function wholeRequest(place: Span, document: Document): Span {
  const around = utterancesOf(document).find(({ start, end }) => start <= place.start && place.start < end);
  if (!around || around.words > SHORT) return { start: place.start, end: place.end };
  const lead = document.folded.slice(around.start, place.start);
  const short =
    /^(?:(?:please|pls|plz|and|so|now|just|also|then|don't forget to|remember to|make sure to|be sure to|if you [\p{L}' ]{2,40},?|hey|guys|everyone|[^\p{L}\p{N}])\s*)*$/u;
  const start = short.test(lead) ? around.start : place.start;
  return { start, end: Math.max(place.end, around.end) };
}
