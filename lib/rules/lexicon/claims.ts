import type { Families } from '../../engine/claims';
import { type Guard, inLabel } from '../../engine/guards';
import { absolutes } from './absolutes';
import { comparisons } from './comparisons';
import { guarantees } from './guarantees';
import { hype } from './hype';
import { intensifiers } from './intensifiers';
import { pressure } from './pressure';
import { shouts } from './shouts';
import { superlatives } from './superlatives';

/** The families of claims of each flattery rule, by rule id; scripts/weigh-claims.ts learns their weights. */
export const CLAIMS = {
  absolutes,
  guarantees,
  'hype-words': hype,
  'inflated-comparisons': comparisons,
  pressure,
  'shouted-praise': shouts,
  'stacked-intensifiers': intensifiers,
  superlatives,
} as const satisfies Record<string, Families>;

/** Places no flattery rule speaks of. */
export const CLAIM_GUARDS: readonly Guard[] = [inLabel];
