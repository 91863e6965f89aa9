import { type Families, matching } from '../../engine/claims';
import { GLOWING, WARM } from './degree';
import { NOUN, oneOf } from './wording';

const YES = oneOf(
  GLOWING,
  'wow,best,love,loved,great,excellent,bravo,perfection,obsessed,good,nice,delicious,yum,the best,fire,yes',
);

/** Praise that is shouted: several exclamation marks, or a one-word cheer. */
export const shouts: Families = {
  'shout-marks': matching(
    `(?:(?:i |we )?(?:absolutely |highly |just |really |so |totally |such |the |an? |this is |is |are |was |it's )*)(?:${GLOWING}|${WARM}|love it|loved it|love this|best|recommend(?:ed)?|must)(?: ${NOUN}){0,2} ?(?:!{2,}|!1+)`,
  ),
  'shout-single': matching(
    `(?<=(?:^|[.!?\\n"])[\\s"]*)(?:simply |just |absolutely |so |truly |really |pure )?${GLOWING}(?: ${NOUN})?!`,
  ),
  'shout-cheer': matching(`${YES}!{1,}(?= |$|\\n)`),
};
