import type { Rule } from '../engine/rule';
import { absolutes } from './absolutes';
import { criticismWithoutMerit } from './criticism-without-merit';
import { guarantees } from './guarantees';
import { hypeWords } from './hype-words';
import { inflatedComparisons } from './inflated-comparisons';
import { offTopic } from './off-topic';
import { praiseWithoutDrawback } from './praise-without-drawback';
import { shouting } from './shouting';
import { stackedIntensifiers } from './stacked-intensifiers';
import { superlatives } from './superlatives';

/** Every rule, in alphabetical order; a test compares this list with the folder. */
export const RULES: readonly Rule[] = [
  absolutes,
  criticismWithoutMerit,
  guarantees,
  hypeWords,
  inflatedComparisons,
  offTopic,
  praiseWithoutDrawback,
  shouting,
  stackedIntensifiers,
  superlatives,
];
