import type { Span } from '../vocabulary';
import { featuresOf } from './claim-features';
import { CLAIM_WEIGHTS } from './claim-weights';
import { matches, wordingsRegex } from './detectors';
import type { Document } from './document';
import type { Guard } from './guards';
import type { Detection, Detector } from './rule';

/** Finds the places of one family of wordings. */
export type Family = (document: Document) => Span[];

/** Families by name; the name is also the key of the learned weight. */
export type Families = Record<string, Family>;

/** A place that may be overpraise, and how likely readers call it that (0 to 1). */
export interface Claim {
  family: string;
  span: Span;
  likelihood: number;
}

/** From here on a claim is worth telling the writer. Chosen on the labelled dev posts: docs/accuracy.md. */
export const TELL = 0.5;
/** From here on it is advice; below, a note. */
export const ADVISE = 0.7;

/** A family from wordings (see `phrases`), minus the places its guards clear. */
export function matching(...wordings: string[]): Family {
  const regex = wordingsRegex(wordings);
  return (document) => matches(document, regex).map((span) => withoutLooseEnd(span, document));
}

const LOOSE_END =
  /(?:\s+(?:for|of|to|the|a|an|and|or|in|on|at|with|by|from|is|are|was|were|that|which|as|but|so|i|we|if|when|my|our|your|has|have|will|can|because|while|since|into))+$/u;

/** Wordings that take the next word along ("must-have for") end at the last word that says something. */
function withoutLooseEnd(span: Span, document: Document): Span {
  const loose = LOOSE_END.exec(document.folded.slice(span.start, span.end));
  return loose ? { start: span.start, end: span.end - loose[0].length } : span;
}

/** All claims of these families with their likelihood, the unlikely ones too; in no particular order. */
export function claimsOf(families: Families, guards: readonly Guard[], document: Document): Claim[] {
  return Object.entries(families).flatMap(([family, find]) =>
    find(document)
      .filter((span) => !guards.some((guard) => guard(span, document)))
      .map((span) => ({ family, span, likelihood: likelihoodOf(family, span, document) })),
  );
}

/** Logistic model: weight of the family plus the weights of what stands around the claim. */
function likelihoodOf(family: string, span: Span, document: Document): number {
  let sum = CLAIM_WEIGHTS[family] ?? 0;
  for (const [feature, value] of Object.entries(featuresOf(span, document))) {
    sum += (CLAIM_WEIGHTS[feature] ?? 0) * value;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** A detector that tells the likely claims of these families. */
export function weighed(families: Families, ...guards: Guard[]): Detector {
  return ({ document }) =>
    toldClaims(claimsOf(families, guards, document)).map(
      ({ span, likelihood }): Detection => ({ span, severity: likelihood >= ADVISE ? 'advice' : 'note' }),
    );
}

/**
 * The claims worth telling, in the order of the draft. Claims that overlap are one: it is as likely as the likeliest of
 * them and spans the longest.
 */
export function toldClaims(claims: readonly Claim[], threshold = TELL): Claim[] {
  const length = ({ span }: Claim) => span.end - span.start;
  const overlap = (a: Claim, b: Claim) => a.span.start < b.span.end && b.span.start < a.span.end;
  const kept: Claim[] = [];
  for (const claim of [...claims].sort((a, b) => b.likelihood - a.likelihood)) {
    if (claim.likelihood < threshold) break;
    if (kept.some((other) => overlap(other, claim))) continue;
    const wider = claims.filter((other) => overlap(other, claim) && !kept.some((one) => overlap(one, other)));
    const widest = wider.reduce((best, other) => (length(other) > length(best) ? other : best), claim);
    kept.push({ ...claim, span: widest.span });
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}
