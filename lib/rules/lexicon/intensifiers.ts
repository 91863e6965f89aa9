import { type Families, matching } from '../../engine/claims';
import { GLOWING, NUDGE, PUSH, WARM } from './degree';
import { NOUN, oneOf } from './wording';

/** Intensifiers piled on praise. */
export const intensifiers: Families = {
  'stacked-glowing': matching(`(?:an? |such an? |some |the )?${PUSH} ${GLOWING}(?: ${NOUN}(?: ${NOUN})?)?`),
  'stacked-warm': matching(`(?:an? |such an? |some )?${PUSH} ${WARM}(?: and ${WARM})?(?: ${NOUN})?`),
  'stacked-nudge': matching(`${NUDGE} ${GLOWING}(?: ${NOUN})?`),
  'stacked-repeat': matching(
    `(?:so so|so,? so,? so|very,? very|really,? really|super super|much much|way way|too too)(?:,? (?:so|very|really|super))* (?:much )?(?:${WARM}|${GLOWING})?`,
    `(\\p{L}{3,}),? \\1,? \\1`,
  ),
  'stacked-verb': matching(
    `(?:absolutely|totally|completely|utterly|seriously|literally|thoroughly|100%|simply|just) (?:love|loved|loves|adore|adored|adores|obsessed|rocks?|nailed|crushed|killed|slayed|destroys|blown|in love|worth)(?: (?:it|this|them|these|every \\w+|the \\w+|how))?`,
    `(?:absolutely|totally|completely|so|definitely|truly) worth(?: (?:it|every \\w+|the \\w+))?`,
    `(?:more than|far more than) (?:happy|satisfied|pleased|impressed|amazing)`,
    `${oneOf('such a,what a,what an,such an')} (?:truly |absolutely |really )?(?:${GLOWING}|huge|massive|incredible|legend|joy|blast|treat|star|hero|inspiration|club|night|game|match|ride|privilege|tremendous)(?: ${NOUN})?`,
    'one hell of an? (?:\\w+ )?\\w+',
    'hell of an? \\w+',
    `(?:so|super|incredibly|extremely|immensely|truly|deeply|beyond) (?:proud|grateful|thankful|blessed|honou?red|humbled|excited|thrilled|amazed|impressed|pumped|stoked|lucky|fortunate|happy)`,
    `(?:even|much|far|way|so much) more (?:${GLOWING}|vibrant|\\w+ing)`,
  ),
  'stacked-pair': matching(
    `${GLOWING},? (?:and |& )?${GLOWING}(?: ${NOUN})?`,
    `${GLOWING} (?:and|&) ${WARM}(?: ${NOUN})?`,
    `${WARM} (?:and|&) ${GLOWING}(?: ${NOUN})?`,
    `(?:${GLOWING}|${WARM}), (?:${GLOWING}|${WARM})(?:,)? (?:and |& )(?:${GLOWING}|${WARM})`,
  ),
};
