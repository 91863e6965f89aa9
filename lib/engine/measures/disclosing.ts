import type { Span } from '../../vocabulary';
import { wordingsRegex } from '../detectors';
import type { Document } from '../document';
import { DISCLOSURE_WORDINGS, type DisclosureWording } from '../lexicon/disclosure-words';
import { measure } from './measure';

/** Words that tell, or half tell, of a tie. */
export interface Disclosing {
  span: Span;
  wording: DisclosureWording;
}

const PATTERNS = DISCLOSURE_WORDINGS.map((wording) => ({ wording, regex: wordingsRegex(wording.wordings) }));

/** Cheap test: without one of these stems no wording can match, and most drafts have none. */
const STEMS =
  /ad\b|adv|paid|compensat|spons|sent|gave|gift|got|given|receiv|exchange|return for|provid|suppl|offered|compliment|courtesy|review|press|sample|kindly|generous|guest|invited|hosted|flown|associate|affil|commission|cut|percent|cost|ref|support|help|shop|buy|link|disclos|founder|owner|ceo|maker|creator|inventor|author|director|head|manager|invest|shareholder|developer|employ|work|my|our|sp|collab|partner|ambassador|associat|teamed|fund|present|power|brought|thank|thx|grateful|shout|free|pr\b/;

/** "Not sponsored", "isn't an ad", "no affiliate links": says that there is no tie. */
const DENIED =
  /(?:\b(?:not|no|never|nor|neither|isn't|wasn't|aren't|weren't|non|without|un)\b|n't)[\s-]*(?:\S+\s+){0,3}$/;

/** Places that disclose a tie, in order; denied ones ("this is not sponsored") are left out. */
export const disclosingsOf = measure((document: Document): Disclosing[] => {
  const { folded } = document;
  if (!STEMS.test(folded)) return [];
  const found: Disclosing[] = [];
  for (const { wording, regex } of PATTERNS) {
    for (const match of folded.matchAll(regex)) {
      const hash = folded[match.index - 1] === '#' ? 1 : 0;
      const span = { start: match.index - hash, end: match.index + match[0].length };
      if (!isDenied(folded, span.start)) found.push({ span, wording });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** Places where the writer says that there is no tie. */
export function deniesTie({ folded }: Document): boolean {
  return /\b(?:not|isn't|wasn't|no|never|n't)\b[^\n.!?]{0,20}\b(?:sponsored|an ad|paid to|affiliated|being paid|#ad)\b|#notsponsored|#notanad|#unsponsored|#nonspon/.test(
    folded,
  );
}

function isDenied(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 40), at);
  const clause = before.slice(Math.max(before.lastIndexOf('\n'), before.search(/[.!?;](?=[^.!?;]*$)/)) + 1);
  return DENIED.test(clause);
}
