import { bold, type Families, fair } from '../claims';
import { drawnOut, shoutedWord } from './claim-grammar';
import { GLOWING } from './degree';
import { NOUN } from './wording';

/** Praise that is shouted: capitals, several exclamation marks, or a cheer of one word. */
export const shouts: Families = {
  'shout-marks': fair(
    `(?:(?:i |we )?(?:absolutely |highly |just |really |so |totally |such |the |an? |this is |is |are |was |it's )*)(?:${GLOWING}|love (?:this|it)|highly recommend(?:ed)?)(?: ${NOUN}){0,2} ?!{2,}`,
  ),
  'shout-single': fair(
    `(?<=(?:^|[.!?:\\n"-])[\\s"]*)(?:simply |just |absolutely |so |truly |really |pure )?${GLOWING}(?: ${NOUN})?!`,
  ),
  'shout-word': bold(
    `(?:amazing|awesome|incredible|unreal|insane|wow|mind-?blowing|phenomenal)(?= ?!{2,}| ?[🔥😍🤩💯🙌])`,
  ),
  'shout-capitals': { strength: 'faint', find: shoutedWord },
  'shout-drawn': { strength: 'fair', find: drawnOut },
};
