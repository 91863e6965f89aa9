import { type Families, judgeOf } from '../../engine/claims';
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
} from '../../engine/guards';
import type { Detector } from '../../engine/rule';
import { absolutes } from './absolutes';
import { comparisons } from './comparisons';
import { guarantees } from './guarantees';
import { hype } from './hype';
import { intensifiers } from './intensifiers';
import { shouts } from './shouts';
import { superlatives } from './superlatives';

/** The families of claims of each flattery rule, by rule id; scripts/weigh-claims.ts learns their weights. */
export const CLAIMS = {
  absolutes,
  guarantees,
  'hype-words': hype,
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

/** The detector of one flattery rule; all of them judge a draft's claims together. */
export const judged: (rule: keyof typeof CLAIMS) => Detector = judgeOf(CLAIMS, CLAIM_GUARDS);
