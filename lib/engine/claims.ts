import type { Span } from '../vocabulary';
import { featuresOf } from './claim-features';
import { CLAIM_WEIGHTS, GUSH_WEIGHTS } from './claim-weights';
import { matches, wordingsRegex } from './detectors';
import type { Document } from './document';
import type { Guard } from './guards';

/** How strong a family of wordings is by itself: hardly ever said in earnest without overpraise, often, or now and then. */
export type Strength = 'bold' | 'fair' | 'faint';

/** A family of wordings and how to find them. */
export interface Family {
  strength: Strength;
  find(document: Document): Span[];
}

/** Families by name; the name is also the key of the learned weight. */
export type Families = Record<string, Family>;

/** A place that may be overpraise, and how likely readers call it that (0 to 1). */
export interface Claim {
  rule: string;
  family: string;
  strength: Strength;
  span: Span;
  likelihood: number;
}

/** From here on a claim is worth telling the writer. Chosen on the labelled dev posts: docs/accuracy.md. */
export const TELL = 0.4;
/** From here on it is advice; below, a note. */
const ADVISE = 0.6;

const family =
  (strength: Strength) =>
  (...wordings: string[]): Family => {
    const regex = wordingsRegex(wordings);
    return { strength, find: (document) => matches(document, regex).map((span) => withoutLooseEnds(span, document)) };
  };

/** Families from wordings (see `phrases`). */
export const bold = family('bold');
export const fair = family('fair');
export const faint = family('faint');

const LOOSE_END =
  /(?:(?:(?<!die|ask|wish|hope|waiting)\s+for|\s+(?:of|to|the|a|an|and|or|in|on|at|with|by|from|is|are|was|were|that|which|as|but|so|i|we|if|when|my|our|your|has|have|will|can|because|while|since|into)))+$/u;
const LOOSE_START =
  /^(?:(?:is|are|was|were|be|been|being|am|it's|that's|this is|he's|she's|they're|you're|we're|i'm|and|but|so far)\s+)+(?=\p{L})/u;

/** Wordings that take a word along ("must-have for", "is breathtaking") keep the words that say something. */
function withoutLooseEnds({ start, end }: Span, document: Document): Span {
  const own = document.folded.slice(start, end);
  const before = LOOSE_START.exec(own)?.[0].length ?? 0;
  const after = LOOSE_END.exec(own)?.[0].length ?? 0;
  return before + after < own.length ? { start: start + before, end: end - after } : { start, end };
}

/** All places of these families with the likelihood of their wording and surroundings alone. */
export function claimsOf(rules: Record<string, Families>, guards: readonly Guard[], document: Document): Claim[] {
  return Object.entries(rules).flatMap(([rule, families]) =>
    Object.entries(families).flatMap(([name, { strength, find }]) =>
      find(document)
        .filter((span) => span.end > span.start && !guards.some((guard) => guard(span, document)))
        .map((span) => {
          const claim = { rule, family: name, strength, span };
          return { ...claim, likelihood: logistic(weigh(CLAIM_WEIGHTS, claimFeatures(claim, document))) };
        }),
    ),
  );
}

/** The features of the first look: family, strength and what stands around it. */
export function claimFeatures(claim: Omit<Claim, 'likelihood'>, document: Document): Record<string, number> {
  return { [claim.family]: 1, [claim.strength]: 1, ...featuresOf(claim.span, document) };
}

/** More than so many likely neighbours weigh no more. */
const MOST_OTHERS = 3;

/**
 * The features of the second look, which takes the other claims of the draft into account: one strong word among plain
 * ones is let pass where five in a row are not. `claims`: likeliest first (`likeliestFirst`).
 */
export function gushFeatures(claim: Claim, claims: readonly Claim[]): Record<string, number> {
  let others = 0;
  let strongest = 0;
  const seen: Span[] = [claim.span];
  for (const other of claims) {
    // Likeliest first: what comes later can change neither figure, and a draft of hype has thousands of claims.
    if (others >= MOST_OTHERS) break;
    if (seen.some((span) => span.start < other.span.end && other.span.start < span.end)) continue;
    seen.push(other.span);
    others += other.likelihood;
    strongest = Math.max(strongest, other.likelihood);
  }
  let support = 0;
  let families = 0;
  for (const other of claims) {
    if (other.family === claim.family || other.span.start >= claim.span.end || claim.span.start >= other.span.end)
      continue;
    support = Math.max(support, other.likelihood);
    families++;
  }
  const odds = Math.log(claim.likelihood / (1 - claim.likelihood));
  return { bias: 1, odds, others: Math.min(others, MOST_OTHERS), strongest, support, families: Math.min(families, 3) };
}

export function weigh(weights: Readonly<Record<string, number>>, features: Record<string, number>): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
  return sum;
}

export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** After the second look. */
export function secondLook(claims: readonly Claim[]): Claim[] {
  const sorted = likeliestFirst(claims);
  return claims.map((claim) => ({ ...claim, likelihood: logistic(weigh(GUSH_WEIGHTS, gushFeatures(claim, sorted))) }));
}

export function likeliestFirst(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => b.likelihood - a.likelihood);
}

const MOST_WORDS = 8;

/**
 * The claims worth telling, in the order of the draft. Claims that overlap are one: it is as likely as the likeliest of
 * them, belongs to that one's rule and spans the longest of the rule, up to eight words.
 */
export function toldClaims(claims: readonly Claim[], document: Document, threshold = TELL): Claim[] {
  const length = ({ span }: Claim) => span.end - span.start;
  const overlap = (a: Claim, b: Claim) => a.span.start < b.span.end && b.span.start < a.span.end;
  const words = ({ span }: Claim) => document.folded.slice(span.start, span.end).split(/\s+/).length;
  const kept: Claim[] = [];
  for (const claim of likeliestFirst(claims)) {
    if (claim.likelihood < threshold) break;
    if (kept.some((other) => overlap(other, claim))) continue;
    const wider = claims.filter(
      (other) =>
        other.rule === claim.rule &&
        other.likelihood > claim.likelihood / 2 &&
        overlap(other, claim) &&
        words(other) <= MOST_WORDS &&
        !kept.some((one) => overlap(one, other)),
    );
    const widest = wider.reduce((best, other) => (length(other) > length(best) ? other : best), claim);
    kept.push({ ...claim, span: widest.span });
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** A likely claim has the severity of its rule, a doubtful one is a note. */
export function severityOf({ likelihood }: Claim): { severity?: 'note' } {
  return likelihood >= ADVISE ? {} : { severity: 'note' };
}
