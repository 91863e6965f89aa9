import { type Families, matching } from '../../engine/claims';
import { NOUN, oneOf, WORD } from './wording';

const TIME = oneOf(
  'seconds,minutes,hours,days,weeks,no time,one day,one week,a day,a week,24 hours,a month,one click,just days,just minutes',
);

/** Promises of results that nobody can keep for everyone. */
export const guarantees: Families = {
  'guarantee-word': matching(
    `(?:100% |fully |lowest price |best price |money back |money-back |satisfaction )*guarante(?:ed?|es|eed)(?: (?:to|results?|that|you|satisfaction|success|\\w+))?`,
    `(?:lowest|best) prices? guarantee(?:d)?`,
    `risk[- ]free`,
    `no risk`,
    `no restrictions`,
    `no strings attached`,
    `fail[- ]?(?:safe|proof)`,
    `(?:proven|doctor trusted|clinically proven|scientifically proven|sure[- ]fire|surefire|fool-?proof)(?: \\w+)?`,
    `(?:you(?:'ll| will)|u will|i promise you'll|i guarantee you'll|everyone will|they(?:'ll| will)) (?:absolutely |definitely |totally |surely |really |always |just )?(?:love|not regret|never regret|be amazed|be blown away|be hooked|thank me|be obsessed|not be disappointed|be impressed|fall in love|never (?:look back|go back|want))(?: (?:it|this|them|me later))?`,
    `(?:won't|will not|wont|never|not) (?:be )?(?:regret|disappoint(?:ed)?)(?: (?:it|this|you))?`,
    `(?:works?|working) (?:for everyone|every time|100%|like magic|wonders|miracles)`,
    `(?:your|the) search (?:is over|ends here)`,
    `end your search`,
    `look no further`,
    `(?:say |wave )?goodbye to (?:your |all )?${NOUN}(?: ${NOUN})?`,
    `(?:never|no longer|don't have to|no need to) (?:have to )?(?:worry|struggle|stress|suffer|think)(?: about ${WORD})?(?: ever)?(?: again)`,
    `once and for all`,
    `the (?:only|one) (?:${NOUN} )?(?:you'll ever need|you need|you will ever need|solution|stop solution)`,
    `one[- ]stop (?:solution|shop|destination)`,
    `the (?:answer|solution|key|secret) to (?:all|everything|every|your)(?: \\w+)?(?: \\w+)?`,
    `anyone can (?:do|learn|make|master|build|use)(?: (?:it|this))?`,
  ),
  'guarantee-miracle': matching(
    `(?:a |an |real |true |absolute |modern |minor )*miracles?(?: ${NOUN})?`,
    `miraculous(?:ly)?(?: \\w+)?`,
    `(?:cures?|cured|heals?|reverses?|eliminates?|eradicates?|rid (?:yourself|you) of) (?:your |all |any |every |the )?(?:${NOUN})(?: ${NOUN})?`,
    `(?:lose|losing|lost|shed|melt|melted|drop|burn) (?:up to )?(?:\\d+|your|stubborn|weight|belly)(?: \\w+){0,2} (?:in|within|fast|without)(?: (?:just|only))?(?: \\d+)? \\w+`,
    `(?:melts?|melted|burns?|blasts?) (?:your |away )?(?:stubborn |belly |body )*fat`,
    `(?:fast|quick|instant|immediate|overnight|dramatic|visible) (?:results|success|relief|fix|riches|growth|weight loss|improvement)`,
    `instant(?:ly|aneously)(?: \\w+)?`,
    `(?:\\w+ )?(?:instantly|overnight|effortlessly)`,
    `effortless(?:ly)?(?: \\w+)?`,
    `(?:earn|make|making|earning) (?:up to )?\\$?\\d[\\d,.]*k?(?:\\+)? ?(?:a|per|every|each|/) ?(?:day|week|month|hour)`,
    `(?:double|triple|quadruple|10x|multiply|maximi[sz]e) (?:your|the) ${NOUN}(?: ${NOUN})?`,
    `(?:in|within|under) (?:just |only |less than |a matter of |literally )?(?:\\d+ |a few |mere )?${TIME}`,
    `(?:hours|weeks|months|days) of (?:${NOUN} )?(?:${NOUN} )?in (?:minutes|seconds|hours)`,
    `never (?:again|been easier)`,
    `(?:for )?(?:life|eternity|forever)`,
    `(?:huge|massive|insane|unbelievable|incredible|unreal|amazing|shocking|stunning) (?:results?|discounts?|savings?|deals?|offers?|sale|transformation|growth|gains|profits|returns)`,
    `biggest (?:offers?|sale|discounts?|deals?|savings)`,
    `(?:everything|anything|whatever) (?:is )?possible`,
    `no limits?`,
    `the sky is the limit`,
  ),
};
