import { bold, type Families, fair } from '../claims';
import { BE, NOUN, oneOf } from './wording';

const RAPT = oneOf(
  'exhilarating,sublime,wondrous,captivating,riveting,enchanting,majestic,scintillating,transcendent,dizzying,masterful,masterly,luscious,scrumptious,delectable,faultless,sumptuous,decadent,orgasmic,rapturous,soul-stirring,soulful,swoon-?worthy,drool-?worthy,binge-?worthy,insta-?worthy,instagrammable,head-turning,crowd-pleasing,world-beating,record-shattering,larger[- ]than[- ]life,one[- ]in[- ]a[- ]million,top-drawer,a-list,must-own,gold-standard,spine-tingling,adrenaline-fuelled,action-packed,star-studded,power-packed,jam-packed,feature-packed,mind-bending,bar-raising,needle-moving,ultra-luxurious,hyper-realistic,super-powered,sky-high,resplendent,radiant,opulent,lavish,glittering,blistering,blockbuster,wicked,rad,bomb-ass,bodacious,stupendous,wondrous,prodigious,unimaginable,inimitable,incomparable,unstoppable,ingenious,sensuous',
);
const MARVEL = oneOf(
  'visionary,visionaries,trailblazers?,powerhouses?,juggernauts?,luminar(?:y|ies),ninjas?,unicorns?,dynamos?,change-?makers?,game ?makers?,thought leaders?,household names?,national treasures?,living legends?,class act,shining (?:star|example|light)s?,ray of sunshine,heart of gold,one of a kind,one in a million,force of nature,work of genius,stroke of genius,tour de force,labou?r of love,marvel,wonder of the world,eighth wonder,triumph,smash hit,runaway (?:success|hit),instant classic,cult classic,show ?stopper,crowd ?pleaser,head ?turner,game ?winner,money ?maker,time ?saver,no[- ]brainer,winner winner,home run,slam dunk,knockout,cracker,belter,corker,ripper,stunner,barnstormer,gem of an? \\p{L}+,beast of an? \\p{L}+,dream of an? \\p{L}+,joy to \\p{L}+,pleasure to \\p{L}+,delight to \\p{L}+,sight to behold,feast for the (?:eyes|senses)',
);
/** Gushing and selling beyond the set phrases of `hype`: awe, verdicts, the senses, grand changes. */
export const fervour: Families = {
  'fervour-rapt': fair(
    `(?:an? |the |our |my |your |this |these |such |some )?${RAPT} ${NOUN}(?: ${NOUN})?`,
    `(?:${BE}|look|looks|looked|taste|tastes|tasted|sounds?|smells?|feels?|felt) (?:so |just |simply |absolutely |truly )*${RAPT}`,
  ),
  'fervour-marvel': fair(
    `(?:an? |the |such an? |true |real |absolute |total |complete |our |my |this |what an? )+${MARVEL}(?: (?:of|in|for) \\w+)?`,
    '(?:the )?(?:man|woman|band|team|dog|cat),? the myth,? the legend',
    '(?:gift|blessing) to (?:the world|humanity|all of us|mankind|this world)',
  ),
  'fervour-awe': fair(
    '(?:in (?:complete |total |absolute |sheer |pure )?awe|awe-?struck|spellbound|mesmeri[sz]ed|enthralled|dazzled|transfixed|flabbergasted|gobsmacked|dumbfounded|speechless|star-?struck|ecstatic|elated|overjoyed|smitten|enamou?red|infatuated|besotted|in heaven|in paradise|(?:lost|at a loss) for words|beside myself|jumping for joy)(?: (?:by|with|of|at|over) (?:the |this |my |our |your |these )?\\p{L}+)?',
    '(?:left|leaves|had|has|have) (?:me|us|you|everyone|the (?:crowd|audience|room|judges)) (?:completely |utterly |absolutely )?(?:wanting more|wowed|stunned|amazed|breathless|in tears|in stitches|on (?:our|my|their|its) feet|hooked|begging for more|spellbound)',
    '(?:my|our|your) (?:jaw|mind|heart) (?:dropped|drops|melted|melts|exploded|explodes|skipped a beat|is bursting|was bursting|bursts|soared|sang|is overflowing)',
    '(?:goosebumps|chills|shivers)(?: (?:every|all|down|just) \\w+)?',
    "(?:still )?(?:pinching myself|pinch me|can't believe (?:how (?:good|great|amazing|lucky|beautiful|easy|fast|soft|well) \\w+|my eyes|my luck))",
  ),
  'fervour-verdict': bold(
    'no notes',
    'a ?\\+{1,3}(?: \\w+)?',
    '(?:solid |easy |perfect |well[- ]deserved |absolute |huge )?(?:5|five)(?: out of |/)(?:5|five)(?! \\p{L})',
    "(?:5|five|all the|ten|10|6|six|a million|1000) (?:big |full |solid |whole )*stars?(?: (?:all (?:the way|around)|from me|isn't enough|each|plus))?(?=[.!,\\n)]|$| all| from| across)",
    '(?:absolutely |just |really |literally )*(?:slaps|slapped|ate (?:that|it|this|and left no crumbs)|left no crumbs|understood the assignment|won the internet|wins the internet|broke the internet|never misses|does not miss|stole the show|steals the show|brought the house down|raised the roof|set the (?:stage|room|world|bar) (?:on fire|alight)|knocks it out|takes my breath)',
    '(?:shut up and )?take (?:all )?my money',
    'where (?:has|have) (?:this|these|it|you) been(?: all)?(?: my| our)?(?: whole)?(?: li(?:fe|ves))?',
    "(?:why (?:didn't|did) (?:i|we|nobody|no one|anyone)|(?:i |we )?(?:only )?wish (?:i|we)(?:'d| had)?) (?:not )?(?:find|found|buy|bought|discover|discovered|known|know|get|got|tried|try|do|done|made|switched|invested|started)(?: out)?(?: about)? (?:this|it|them|these|one)?(?: \\w+)? ?(?:sooner|earlier|years ago|ages ago|long ago|before)",
    "(?:is|are|was|it's|that's) (?:just |simply |honestly )?(?:everything and more|all that and more|goals|perfection|gold|pure gold|elite|next[- ]level|top[- ]tier|god[- ]tier|s[- ]tier|goated|bussin|undefeated|undisputed)",
    '(?:my|our|your) (?:absolute |all[- ]time |forever |brand )?(?:new )?(?:all[- ]time (?:fave|favou?rite)|obsession|holy grail|ride or die|happy place|everything|weakness|go-to for everything)(?! (?:is|was) (?:not|gone))',
    '(?:all[- ]time|absolute|forever) (?:fave|favou?rite)s?(?: \\w+)?',
    "(?:of all (?:the )?\\w+ i've (?:ever )?\\w+)",
  ),
  'fervour-sense': fair(
    '(?:bursting|packed|loaded|brimming|overflowing|dripping|jam-packed|filled to the brim|exploding|oozing|radiating|glowing|buzzing|overwhelmed) with (?:so much |pure |rich |bold |real |natural )*(?:flavou?rs?|goodness|features|nutrients|charm|character|energy|passion|style|class|talent|quality|personality|positivity|creativity|possibilities|value|excitement|confidence)',
    '(?:silky|buttery|velvety|butter|cloud|baby|dreamy|feather)[- ](?:smooth|soft|light)(?: \\w+)?',
    '(?:works|fits|feels|rides|drives|runs|plays|sleeps|goes|went|reads|sounds|slept|slides|cleans|cuts) like (?:a (?:dream|charm|glove|champ|cloud|baby|beast|boss|pro)|butter|silk|heaven|magic|new|clockwork)',
    '(?:pure|sheer|absolute|total|utter) (?:bliss|joy|gold|happiness|luxury|indulgence|comfort|heaven|fun|class|quality|art|power|adrenaline|nostalgia|elegance|beauty|delight|entertainment|satisfaction|awesomeness|excellence|talent|passion|love|madness|vibes?|fire|goodness|cinema|energy|dedication|skill|brilliance)',
    '(?:little |tiny )?(?:slice|piece|taste|bit|touch|dose) of (?:heaven|paradise|luxury|magic|perfection|genius|history|happiness)',
    '(?:treat|feast|gift|joy) for (?:the|your|all (?:the|your)) (?:eyes|senses|soul|ears|palate|taste ?buds)',
    '(?:sparkl|shimmer|glow|shin)(?:es|ing) (?:like (?:a )?\\p{L}+|with \\p{L}+)',
    '(?:crave|drool|swoon|binge|share|brag|rave|buzz|smile|applause|wow)[- ]?worthy(?: \\w+)?',
  ),
  'fervour-crown': fair(
    '(?:crushed|slayed|smashed|nailed|aced|rocked|killed) (?:it|the (?:game|competition|stage|show|look))',
    '(?:king|queen|goat|god|master|boss|legend|wizard|genius|hero)s? of (?!the (?:england|castle)|england|spain|hearts|sweden|norway|jordan)(?:the )?\\p{L}+',
    '(?:nobody|no one|no-one|none) (?:can |could |will |does |ever |even )*(?:match|touch|beat|stop|do it|come close|comes close|compares?|top|equal|rival|replace|deserves? (?:it|this) more)(?: (?:him|her|it|them|this|us|you))?',
    '(?:is|are|was|were|be|been|truly|simply|just) (?:a )?(?:cut above|class apart|breed apart|world apart|step above|league of (?:its|their|his|her) own|level above|head of the class)',
    '(?:unlike|beyond|above|outside) anything (?:else|we|i|you|they|ever|on)(?: \\w+)?(?: \\w+)?',
    '(?:absolute|total|complete|utter|true|real|certified|verified|proper|straight[- ]up) (?:class|cinema|quality|scenes|legend|icon|banger|baller|baddie|boss|champion|pro|professional|star|monster|machine|savage|weapon|unit|queen|king|goat|gem|bargain|steal|winner|classic|beauty|angel|sweetheart|hero|gentleman|godsend|gamechanger|treasure)s?',
    "(?:he|she|they|you|it|this|that)(?:'s|'re| is| are) (?:so |just |simply |literally )?(?:him|her|that girl|the one|the moment|the blueprint|the standard|everything|magic|fire|the truth|built unguardable|unplayable)(?=[.!🔥\\n]|$)",
  ),
};
