import type { Span } from '../vocabulary';
import { type Document, inside } from './document';

/** True when a place must not be flagged. */
export type Guard = (span: Span, document: Document) => boolean;

/** Part of a #hashtag, an @name or a link: a label, not a claim. */
export const inLabel: Guard = (span, document) =>
  /[#@]$/.test(document.text.slice(0, span.start)) || inside(span, document.links) || inside(span, document.mentions);

/** Inside quoted speech or a quoted line. */
export const inQuote: Guard = (span, document) => inside(span, document.quotes);
