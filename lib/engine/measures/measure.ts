import type { Document } from '../document';

/**
 * Turns a function of a document into a measure: computed at most once per document, shared by all rules.
 * The cache holds documents weakly, so a reviewed draft is not kept.
 */
export function measure<T>(compute: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, T>();
  return (document) => {
    if (!known.has(document)) known.set(document, compute(document));
    return known.get(document) as T;
  };
}
