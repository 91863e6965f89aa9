import type { Span } from '../vocabulary';
import type { Document } from './document';

/**
 * Code units a reader sees before "more", by site. Rounded down from what the sites showed in 2025 (secondary sources,
 * read 2026); the FTC asks for the disclosure before that point.
 */
const FOLDS = new Map<string, number>([
  ['instagram', 125],
  ['linkedin', 140],
  ['threads', 175],
  ['youtube', 150],
  ['facebook', 400],
  ['x', 280],
]);
/** Where the site is not known, or cuts nothing. */
const USUAL_FOLD = 300;
/** From so many #tags in a row on, a label among them is overlooked. */
const RUN_OF_TAGS = 3;

/** `in sight`; `below the fold`: after "more" or at the end of a long text; `among tags`: in a run of #hashtags. */
export type DisclosurePlace = 'in sight' | 'below the fold' | 'among tags';

/** Where a disclosure stands. A short draft has no fold; the first tag of a run is in sight. */
export function disclosurePlace({ start, end }: Span, { text, site }: Document): DisclosurePlace {
  if (isAmongTags(text, start, end)) return 'among tags';
  return start > (FOLDS.get(site ?? '') ?? USUAL_FOLD) ? 'below the fold' : 'in sight';
}

function isAmongTags(text: string, start: number, end: number): boolean {
  if (text[start] !== '#') return false;
  const before = text.slice(0, start).match(/(?:[#＃][^\s#]+[\s,]*)+$/u)?.[0] ?? '';
  if (before === '') return false;
  const after = text.slice(end).match(/^(?:[\s,]*[#＃][^\s#]+)+/u)?.[0] ?? '';
  return (`${before}${after}`.match(/[#＃]/gu)?.length ?? 0) + 1 >= RUN_OF_TAGS;
}
