import { bold, type Families, faint, fair } from '../claims';
import { mostBare, superlativeForm } from './claim-grammar';
import { BEST, MEASURING } from './degree';
import { NOUN, oneOf, THING } from './wording';

const OWNER = oneOf("the,my,our,your,his,her,their,its,this,world's,the world's");
const DONE = oneOf(
  'had,seen,used,tried,owned,tasted,eaten,read,met,heard,watched,stayed in,stayed at,worked with,worked for,worked on,been to,been in,visited,bought,played,made,known,experienced,come across,found,driven,worn,taken,gotten,got,received,written',
);

/** When or where a superlative claims to hold: for ever, for everything. */
const FOR_EVER = oneOf(`
  ever,ever ${oneOf('made,created,built,written,released,invented,devised,produced,seen,recorded,had,known,assembled,conceived')},of all time,in history,
  on earth,on the planet,in the world,in the universe,in the galaxy,money can buy,by far,by a mile,hands down,bar none,without a doubt,no doubt,imaginable,
  (?:that )?i(?:'ve| have| had|'d)? (?:ever|yet) ${NOUN},(?:that )?i(?:'ve| have) (?:ever )?${DONE}(?: ${NOUN})?,
  (?:that )?(?:you|we|anyone|one)(?:'ll|'ve| will| can| could| have| has)? (?:ever|possibly) ${NOUN},you can (?:get|buy|find|have|ask for),of my life,
  of our lives,of my career,in my life,you(?:'ll| will) find,we could ask for,of the century,of the year,of the decade,since ${NOUN}`);
const HERE = oneOf(`
  in the business,in the industry,in the game,in the market,on the market,in the country,in the nation,in the state,in the city,in town,in the area,
  in the region,in the neighbou?rhood,in the space,in its class,in class,in (?:new york|nyc|ny|la|the us|the usa|the uk|america|europe|asia|india|the west|the east|manhattan|brooklyn|london|chicago),
  out there,around,anywhere,available,on the internet,on youtube,on tv,on the web,right now,today,under \\$?\\d+,for the (?:price|money),
  from \\w+ to \\w+,this side of \\w+,here`);
/** What a superlative points at without praising a thing. */
const PLACEHOLDER = oneOf(
  "we could,i could,you could,we can,i can,you can,part,parts,thing,things,way,ways,time,times,practice,practices,friend,friends,friend's,buddy,man,bet,buy,guess,effort,case,case scenario,regards,wishes,luck,seller,sellers,selling,interest,interests,question,one,suited,known,described,example,examples,option,options,version,before,case-scenario,western,supporting,actor,actress,picture,man's,of luck,as,if,to,when,performer,idea,advice,place to start,approach,answer",
);

/** "One of the best" claims less than "the best". */
const NOT_ONE_OF = '(?<!(?:one|some|few|many|any|most|all|two|three) of )';

/** Superlatives in praise, from the boldest claim to the barest. */
export const superlatives: Families = {
  'superlative-ever': bold(
    `(?:${OWNER} )?(?:very |absolute |single )?${BEST}(?: ${THING})? ${FOR_EVER}`,
    `(?:${OWNER} )?(?:single )?${MEASURING}(?: ${THING})? (?:ever|ever made|of all time|on earth)`,
    '(?:no|never a) (?:better|greater|bigger|finer) \\w+(?: \\w+)? (?:than|in|on|for|to)(?: \\w+)?',
  ),
  'superlative-here': bold(
    `${NOT_ONE_OF}(?:${OWNER} )?(?:very |absolute |single )?${BEST}(?! (?:version|interests?)(?!\\p{L}))(?: ${THING})? ${HERE}`,
    `${NOT_ONE_OF}(?:the |my )(?:very |absolute )?${BEST}(?! (?:version|interests?)(?!\\p{L})) ${THING} (?:in|on|of) (?:the |all )?${NOUN}(?: ${NOUN})?`,
  ),
  'superlative-very': bold(
    'the very best(?: of| in)?(?: \\w+)?',
    'the absolute best(?: \\w+)?',
    `(?:simply|truly|easily|honestly|by far|literally|without a doubt|definitely|undoubtedly|undeniably|absolutely) (?:one of )?(?:the|my) ${BEST}(?! friends?(?!\\p{L}))(?: ${THING})?`,
    '(?:the )?best of the best',
    'at (?:its|their|his|her|your) (?:very )?(?:best|finest)',
    'greatest of all time',
    'the best there (?:is|are|ever was)',
    'as good as it gets',
    `(?:do|does|did) it best`,
  ),
  'superlative-is-best': fair(
    `(?:is|are|was|were|you're|he's|she's|they're|it's|been|got to be|have to be|has to be) (?:just |simply |really |always |still )?the (?:very |absolute )?(?:${BEST})(?! (?:${PLACEHOLDER})(?!\\p{L}))(?: ${THING})?`,
    `(?:you|u) (?:guys |people )?(?:are|have been|were) (?:simply |just )?the best`,
    `${NOUN} (?:is|are|was) (?:the )?(?:best|awesomest|finest)(?= ?[.,;!\\n]|$)`,
    '(?:is|are|was) best in \\w+',
  ),
  'superlative-has-best': fair(
    `(?<=(?:(?:has|have|had|got|gets|get|gives|give|gave|makes|make|made|serves?|served|offers?|provides?|building|built|created?|compiled|delivers?|thank you to|thanks to|choose|chose|with|from|by|for)) (?:us |me |you |our |all )?)the (?:${BEST})(?! (?:${PLACEHOLDER})(?!\\p{L})) ${THING}`,
  ),
  'superlative-plain': faint(
    `${NOT_ONE_OF}(?:the|his|her|their) ${BEST}(?! (?:${PLACEHOLDER})(?!\\p{L}))(?: ${THING})?`,
    `(?:my|our|your) ${BEST}(?! (?:${PLACEHOLDER})(?!\\p{L})) ${THING}`,
  ),
  'superlative-placeholder': faint(`(?:the|my|our|your|is) (?:very )?${BEST} ${PLACEHOLDER}(?: ${NOUN})?`),
  'superlative-one-of': faint(
    `(?:one|some) of (?:the|my|our) (?:very |absolute )?(?:${BEST})(?! (?:${PLACEHOLDER})(?!\\p{L}))(?: ${THING})?(?: (?:${FOR_EVER}|${HERE}))?`,
  ),
  'superlative-bare': faint(
    `(?<!(?:the|my|our|your|his|her|their|its|a|'s|very|absolute|do|at|is|are|as|of|top \\d+) )(?:${BEST})(?! (?:${PLACEHOLDER})(?!\\p{L})) ${THING}`,
    `(?:is|are|=|this is|an?) ${BEST} ${THING}`,
    '(?:cheapest|lowest|craziest|biggest|hottest) (?:prices?|deals?|rates?|offers?|sale|discounts?)(?: ever| around| online| of the \\w+)?',
  ),
  'superlative-measuring': faint(`(?:the|our|your|their) ${MEASURING}(?: ${THING})?`),
  'superlative-most-any': faint(`(?:the|our|my) most \\p{L}+(?: and \\p{L}+)?(?: ${THING})?`),
  'superlative-rank': fair(
    'top[- ]notch(?:ed)?',
    'top[- ]class(?: \\w+)?',
    'top[- ]tier(?: \\w+)?',
    'top of the line',
    'world[- ]leading(?: \\w+)?',
    'industry[- ]leading(?: \\w+)?',
    "(?:the )?world's (?:best|greatest|finest|coolest|most \\w+)(?: \\w+)?",
    'number one fan',
    'the (?:most|world) trusted \\w+',
    '(?:internet|viral|tiktok|instagram|overnight|global|worldwide) (?:sensation|phenomenon|superstar|icon)',
    "(?:the )?(?:nation|world|industry|country|city|market)'?s? (?:leading|premier) \\w+",
    '(?:style|fashion|cultural|living) icon',
    '(?:right )?at the (?:very )?top(?: of (?:the|their|its|his|her) (?:game|charts?|world|field|class))?',
    'in a league of (?:its|his|her|their) own',
  ),
  'superlative-numbered': faint(
    '#1(?: \\p{L}+)?',
    'number (?:one|1)',
    'no\\.? ?1',
    'elite(?: \\w+)?',
    'premier \\w+',
    'leading \\w+',
    'first[- ]class \\w+',
  ),
  'superlative-image': bold(
    'the goat(?!\\p{L}| cheese)',
    'bar none',
    'hands down',
    'second to none',
    'of a lifetime',
    '(?:like|unlike) no other',
    'the (?:be|end)[- ]all(?:[- ](?:and|&))?(?:[- ]end[- ]all)?(?: \\w+ \\w+)?',
    '(?:the )?crown(?:ing)? jewel(?: of \\w+)?',
    'the gold standard',
    'the (?:absolute )?(?:pinnacle|epitome|embodiment|definition|king|queen|holy grail|cream of the crop|heart and soul|cherry on top) of \\w+(?: \\w+)?',
    'holy grail',
    'cream of the crop',
    '\\p{L}+ personified',
    'one and only',
    '(?:a|the) true example of(?: \\w+)*? \\w+',
    'what (?:an? )?\\w+ (?:should|is meant to|is supposed to|was meant to) (?:be|look like|taste like|feel like|sound like)',
    'stands? alone(?: at the top)?',
    "a (?:night|day|moment|performance|game|trip|weekend|ride|show) (?:to remember|that will live forever|i(?:'ll| will) never forget|we(?:'ll| will) never forget|for the ages)",
    'never forget this(?: \\w+)?',
    '(?:made|created|making|make|creating|wrote|rewrote) history',
    '(?:shatter|smash|blew past|obliterat)(?:s|ed|ing)? (?:the |all |every )?(?:bar|records?|expectations|ceiling|limits)',
    'for the ages',
    'all[- ]time (?:great|classic)s?',
    'reigns? supreme',
    'takes? the (?:cake|crown)',
    '(?:the )?(?:undisputed|uncontested) (?!wwe|champ|heavy|world)\\w+',
    'cr[eè]me de la cr[eè]me',
    'top of the (?:heap|food chain|class|pile)',
    'in a (?:class|category|league) of (?:its|his|her|their) own',
    '(?:a )?cut above(?: the \\w+)?',
    '(?:is|are|be) the one to beat',
    'sets? the (?:gold )?standard(?: for \\w+)?',
    'the benchmark (?:for|of) \\w+',
    "(?:there is|there's|is) (?:simply )?no substitute(?: for \\w+)?",
    "the (?:last|only) \\w+ (?:you'll|you will|i'll|i will) ever (?:need|want|buy|use)",
    '(?:nothing but|only) the (?:very )?best',
    'match made in heaven',
    'best[- ]kept secret(?: in \\w+)?',
    'legend in the making',
    'nothing less than \\w+',
    "(?:he|she|it|they)(?:'s| is|'re| are) (?:simply |just )?(?:the )?goat(?:ed)?",
    'lives? (?:on )?forever',
    'peak (?:performance|content|comedy|cinema|fashion|comfort|luxury)',
    'the (?:mother|father|granddaddy|king|queen) of all \\w+',
    'best thing since sliced bread',
    "best (?:decision|purchase|investment|money|buy|choice|thing) (?:i|we)(?:'ve| have)?(?: ever)? (?:made|spent|bought|did|done|had)",
  ),
  'superlative-most-bare': { strength: 'faint', find: mostBare },
  'superlative-form': { strength: 'faint', find: superlativeForm },
};
