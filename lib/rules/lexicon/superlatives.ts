import { type Families, matching } from '../../engine/claims';
import { BEST, MEASURING } from './degree';
import { NOUN, oneOf, THING } from './wording';

/** Where or when a superlative claims to hold. */
const SCOPE = oneOf(`
  ever,ever ${oneOf('made,created,built,written,released,invented,devised,produced,seen,recorded,had,known,assembled,conceived')},of all time,
  in history,on earth,on the planet,in the world,in the universe,in the galaxy,in the business,in the industry,in the game,in the market,
  on the market,in the country,in the nation,in the state,in the city,in town,in the area,in the region,in the neighbou?rhood,
  in the space,in its class,in class,in (?:new york|nyc|the nyc|the us|the usa|the uk|america|europe|the west|the east|manhattan|brooklyn|london|chicago),
  out there,around,anywhere,available,money can buy,by far,by a mile,hands down,bar none,without a doubt,no doubt,imaginable,
  i(?:'ve| have|'d| had)? (?:ever|yet) ${NOUN},i(?:'ve| have) (?:had|seen|used|tried|owned|tasted|eaten|read|met|heard|watched|stayed in|stayed at|worked with)(?: in ${NOUN}(?: ${NOUN})?)?,
  (?:you|we|anyone|one)(?:'ll|'ve| will| can| could| have| has)? (?:ever|possibly) ${NOUN},you can (?:get|buy|find|have|ask for),of my life,of our lives,
  of my career,in my life,on the internet,on youtube,on tv,on the web,right now,you(?:'ll| will) find,we could ask for`);

const OWNER = oneOf(
  "the,my,our,your,his,her,their,its,this,world's,the world's,india's,america's,the country's,the nation's,the industry's,the city's",
);

/** Superlatives in praise, from the boldest claim to the barest. */
export const superlatives: Families = {
  'superlative-scoped': matching(
    `(?:${OWNER} )?(?:very |absolute |single )?${BEST}(?: ${THING})? (?:that )?${SCOPE}`,
    `(?:${OWNER} )?(?:very |absolute )?${BEST} ${THING} (?:in|on) (?:the )?${NOUN}`,
    `(?:${OWNER} )?(?:single )?${MEASURING}(?: ${THING})? (?:ever|ever made|out there|on the market|of all time|on earth)`,
  ),
  'superlative-pushed': matching(
    'the very best(?: of| in)?',
    'the absolute best',
    `(?:simply|truly|easily|honestly|hands down|by far|literally|quite simply|without a doubt|definitely|always|undoubtedly|undeniably|absolutely|just) (?:one of )?(?:the|my) ${BEST}(?: ${THING})?`,
    `(?:is|are|was|were|you're|got to be|have to be|has to be) (?:just |simply |really )?the (?:very |absolute )?best`,
    'the best of the best',
    'best of the best',
    'at its (?:very )?(?:best|finest)',
    'at their (?:very )?(?:best|finest)',
    'best in class',
    'best-in-class',
    'best in the (?:business|world|biz|game|industry|class)',
    "(?:the )?world's (?:best|greatest|finest|leading|most \\w+)",
    'the goat',
    'greatest of all time',
    'bar none',
    'hands down',
    'second to none',
    'by far the \\p{L}+est',
    'the best there is',
    'as good as it gets',
    'of a lifetime',
    'like no other',
    'the be all and end all',
    'the crown jewel',
    'crown jewel',
    'the gold standard',
    'the pinnacle of',
    'the epitome of',
    'the king of',
    'the queen of',
    'the holy grail',
    'holy grail',
  ),
  'superlative-plain': matching(`(?:the|my|our|your|his|her|their) ${BEST}(?: ${THING})?`),
  'superlative-bare': matching(`(?<!(?:the|my|our|your|his|her|their|its|a|'s|very|absolute) )${BEST} ${THING}`),
  'superlative-measuring': matching(`(?:the|our|your|their) ${MEASURING}(?: ${THING})?`),
  'superlative-rank': matching(
    '#1(?: [\\p{L}-]+)?',
    'number (?:one|1)',
    'no\\.? ?1',
    'top[- ]notch',
    'top[- ]class',
    'top[- ]tier',
    'top of the line',
    'world[- ]leading',
    'industry[- ]leading',
    'market[- ]leading',
    'first[- ]class',
    'a[- ]list',
    'elite',
    'premier',
    'the (?:most|world) trusted \\w+',
    "(?:the )?(?:nation|world|industry|country|city|market)'?s? leading \\w+",
    'unrivall?ed \\w+',
  ),
};
