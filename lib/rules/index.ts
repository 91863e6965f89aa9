import type { Rule } from '../engine/rule';
import { absolutes } from './absolutes';
import { closedQuestionOnly } from './closed-question-only';
import { criticismWithoutMerit } from './criticism-without-merit';
import { engagementBait } from './engagement-bait';
import { guarantees } from './guarantees';
import { hypeWords } from './hype-words';
import { inflatedComparisons } from './inflated-comparisons';
import { missingDisclosure } from './missing-disclosure';
import { noCallForResponse } from './no-call-for-response';
import { noQuestion } from './no-question';
import { offTopic } from './off-topic';
import { overLimit } from './over-limit';
import { praiseWithoutDrawback } from './praise-without-drawback';
import { pressure } from './pressure';
import { rhetoricalQuestionOnly } from './rhetorical-question-only';
import { shoutedPraise } from './shouted-praise';
import { shouting } from './shouting';
import { stackedIntensifiers } from './stacked-intensifiers';
import { superlatives } from './superlatives';
import { tooManyHashtags } from './too-many-hashtags';
import { unclearDisclosure } from './unclear-disclosure';

/** Every rule, in alphabetical order; a test compares this list with the folder. */
export const RULES: readonly Rule[] = [
  absolutes,
  closedQuestionOnly,
  criticismWithoutMerit,
  engagementBait,
  guarantees,
  hypeWords,
  inflatedComparisons,
  missingDisclosure,
  noCallForResponse,
  noQuestion,
  offTopic,
  overLimit,
  praiseWithoutDrawback,
  pressure,
  rhetoricalQuestionOnly,
  shoutedPraise,
  shouting,
  stackedIntensifiers,
  superlatives,
  tooManyHashtags,
  unclearDisclosure,
];
