import type { Span } from '../vocabulary';
import type { Document } from './document';

/** Where no fold is known, code units. The FTC asks for a disclosure before "more" (Disclosures 101). */
const USUAL_FOLD = 300;
/** From so many #tags in a row on, a label among them is overlooked. */
const RUN_OF_TAGS = 3;

/** `in sight`; `below the fold`: after "more" or at the end of a long text; `among tags`: in a run of #hashtags. */
export type DisclosurePlace = 'in sight' | 'below the fold' | 'among tags';

/** Where a disclosure stands. A short draft has no fold; the first tag of a run is in sight. */
export function disclosurePlace({ start, end }: Span, { text, foldAt }: Document): DisclosurePlace {
  if (isAmongTags(text, start, end)) return 'among tags';
  return start > (foldAt ?? USUAL_FOLD) ? 'below the fold' : 'in sight';
}

function isAmongTags(text: string, start: number, end: number): boolean {
  if (text[start] !== '#') return false;
  const before = text.slice(0, start).match(/(?:[#＃][^\s#]+[\s,]*)+$/u)?.[0] ?? '';
  if (before === '') return false;
  const after = text.slice(end).match(/^(?:[\s,]*[#＃][^\s#]+)+/u)?.[0] ?? '';
  return (`${before}${after}`.match(/[#＃]/gu)?.length ?? 0) + 1 >= RUN_OF_TAGS;
}
