import { type Claim, claimsOf, type Families, secondLook, severityOf, toldClaims } from './claims';
import {
  courtesy,
  criticism,
  doubted,
  type Guard,
  hypothetical,
  inLabel,
  inName,
  inQuote,
  mocked,
  negated,
  searched,
} from './guards';
import { absolutes } from './lexicon/absolutes';
import { comparisons } from './lexicon/comparisons';
import { fervour } from './lexicon/fervour';
import { guarantees } from './lexicon/guarantees';
import { hype } from './lexicon/hype';
import { intensifiers } from './lexicon/intensifiers';
import { shouts } from './lexicon/shouts';
import { superlatives } from './lexicon/superlatives';
import { measure } from './measures/measure';
import { isSarcastic } from './measures/sarcasm';
import type { Detector } from './rule';

/** The families of claims of each flattery rule, by rule id; scripts/weigh-claims.ts learns their weights. */
export const CLAIMS = {
  absolutes,
  guarantees,
  'hype-words': { ...hype, ...fervour },
  'inflated-comparisons': comparisons,
  'shouted-praise': shouts,
  'stacked-intensifiers': intensifiers,
  superlatives,
} as const satisfies Record<string, Families>;

/** Places no flattery rule speaks of. */
export const CLAIM_GUARDS: readonly Guard[] = [
  inLabel,
  inQuote,
  negated,
  doubted,
  searched,
  hypothetical,
  courtesy,
  mocked,
  inName,
  criticism,
];

/** All places of the draft that may be overpraise, after both looks. */
export const claimsIn = measure((document): Claim[] => secondLook(claimsOf(CLAIMS, CLAIM_GUARDS, document)));

const told = measure((document): Claim[] => toldClaims(claimsIn(document), document));

/**
 * The detector of one flattery rule: all of them judge a draft's claims together, each reports its own. A likely claim
 * has the severity of its rule, a doubtful one is a note, and so is every one in a draft that mocks.
 */
export const judged =
  (rule: keyof typeof CLAIMS): Detector =>
  ({ document }) =>
    told(document)
      .filter((claim) => claim.rule === rule)
      .map((claim) => ({ span: claim.span, ...(isSarcastic(document) ? { severity: 'note' } : severityOf(claim)) }));
