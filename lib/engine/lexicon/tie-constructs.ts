/**
 * Turns of phrase that tell who speaks: a maker, an employee, a customer, a fan, an official, an advert. Each is one
 * feature of the tie measure. Regular expression sources in the manner of `wordingsRegex`, matched on the folded draft.
 */
const FILL = "(?:[\\p{L}\\p{N}#'&-]+ ){0,4}?";
const WORKS =
  '(?:article|book|e-?book|novel|album|song|single|track|ep|mixtape|podcast|episode|show|video|vlog|reel|channel|blog|post|column|piece|essay|newsletter|course|class|masterclass|workshop|webinar|talk|keynote|speech|interview|livestream|stream|documentary|film|paper|study|report|guide|playbook|tutorial|template|tool|project|repo|library|app|game|site|website|page|portfolio|painting|artwork|print|recipe|collection|merch|store|shop|program|programme|tour|conversation|chat|discussion|story|set|pattern|research|list|edition|issue)s?';

export const TIE_CONSTRUCTS: Readonly<Record<string, readonly string[]>> = {
  'asks for support': [
    '(?:support|supporting|help support|helping) (?:us|me|my|our|the (?:channel|show|podcast|site|stream|team|clan|band|blog)|this (?:channel|show|podcast|site|work|project))(?! all| so| through| in my| with my| every)',
  ],
  'points to own work': [
    `(?:in|on|from|to|at|for|with|about|of|read|see|watch|check out|listen|get|grab|order|buy|download|join|subscribe|here's|here is|this is|try|visit|follow|enjoy|loved?|pre-?order|link to|copy of|version of) (?:my|our) ${FILL}${WORKS}`,
    `(?:my|our) (?:brand ?new|new|newest|latest|recent|upcoming|first|second|third|debut|next|last|free|weekly|daily|monthly|own|full|most recent) ${FILL}${WORKS}`,
    `(?:today's|this week's|this month's|tomorrow's|the latest|the newest|our latest|latest|new) (?:episode|issue|edition|newsletter|podcast|vlog|video) (?:of|is|on|out|up|at|with|features)`,
    'issue #? ?\\d+',
  ],
  'I made': [
    "(?:i|we|i've|we've|i have|we have|and i|then i|so i)(?: just| recently| finally| also| have| had| actually| first| really)* (?:built|made|created|wrote|published|released|designed|developed|launched|recorded|filmed|founded|co-?founded|open ?-?sourced|shipped|put together|compiled|coded|composed|painted|drew|produced|directed|trained|curated|uploaded|posted|interviewed|edited|hosted|mapped|authored)",
    '(?:made|built|written|created|designed|drawn|painted|produced|directed|photographed|shot|edited) by (?:me|us|yours truly)',
    "(?:i'm|i am|we're|we are|been) (?:currently |now |also )?(?:building|making|writing|creating|designing|developing|working on|launching|releasing|hosting|giving away|offering|teaching|running|selling|filming|producing)",
  ],
  'I explain': [
    '\\bi (?:also |recently |just )?(?:share|shared|explain|explained|discuss|discussed|talk about|talked|spoke|wrote|write|reveal|break down|cover|covered|interview|interviewed|argue|argued|outline|show you|demo|teach|dive|explore|sat down|caught up|chatted|asked)\\b',
    '(?:joins|joined|with|tells|told|asks|asked|invited|interviewed) (?:me|us|ross and me)(?: to| on| for| about| that| how| why| and)',
    'join me (?:as|for|on|at|in|and|live|tomorrow|today|this)',
    "(?:i'll be|i will be|we'll be|we will be) (?:hosting|speaking|presenting|sharing|discussing|talking|giving|live|at|on|joining|showing|performing|signing)",
  ],
  'maker we': [
    "(?:we|we're|we are|we've|we have|we'll|we will)(?: also| just| now| all| really| recently| proudly| always| currently| only| still| been| are| so| very)* (?:offer|offering|provide|providing|deliver|delivering|help(?!ed)|helping|serve|serving|partner|partnered|partnering|specialize|specialise|sell|ship|make|manufacture|build|design|create|support|invite|welcome|welcomed|celebrate|celebrated|announce|announced|introduce|launch|launching|present|presenting|host|hosting|hosted|honored|honoured|recognized|thrilled|excited|proud|delighted|pleased|happy to|hiring|looking forward|looking for|committed|open|giving|bringing|brought|expanding|growing|focused|dedicated|working (?:with|on|to|hard)|showcasing|got you|handle|released|upload|discuss|explain|analyze|explore|reconfirmed|apologize|apologise|sorry|invented|pioneered|achieved|delivered|served|shipped|operate|accept|cover|publish|bring|do the rest|ready)",
    '(?:let|with|from|at|join|visit|meet|see|call|contact|message|email|dm|text|follow|find|reach|tell|ask|choose|book|catch) (?:us|out to us)(?: at| on| in| for| today| now| a| by| to| via| if|$|[.!,:])',
    "we've got (?:you|something|everything|all|just)",
    'here at \\p{L}+|at \\p{L}+(?: \\p{L}+)?, we\\b|\\bwe at \\p{L}+',
    '(?:drop|stop|swing|come) by (?:our|the) (?:booth|stand|stall|shop|store)|at booth|our (?:booth|stand)',
  ],
  'customer we': [
    'we(?: had| have| were| also| both| all| just| only| then| first| ended up| even| actually)* (?:stayed|ordered|ate|went|arrived|booked|checked|got|sat|waited|asked|paid|tried|enjoyed|loved|were seated|visited|walked|returned|called|came|left|bought|found|drove|spent|shared|used|decided|requested|needed|wanted|received|dined|had (?:a|the|an|our|to|breakfast|dinner|lunch))',
    'our (?:room|stay|table|waiter|waitress|server|meal|order|trip|visit|dinner|lunch|honeymoon|anniversary|family|drinks|food|flight|kids|son|daughter|dog|cat|house|home|bed|bathroom|money|old|first (?:night|visit|time|stay)|entrees?|appetizers?|bags|luggage|car|vacation|wedding|party of|friends|baby)',
  ],
  'general we': [
    "(?:we|us) (?:all|need to|should|must|can't|cannot|live|know|must not|have to|want to|often|tend|humans|humanity|as a society|as humans|as people|ourselves|deserve|owe|lost|elect|vote|americans|the people|don't|do not|want|see|think|hear|learn|use|call)",
    '(?:when|if|how|what|why|as|where|because|before|until|things|that|than) we\\b',
    '(?:all of|most of|many of|some of|both of|each of|of|for|makes|make|remind|reminds|between|around) us\\b',
  ],
  'our public': [
    `our (?:${'[\\p{L}]+ '})?(?:country|nation|nation's|world|planet|children|troops|veterans|military|economy|democracy|government|leaders|president|lives|life|future|society|families|seniors|schools|streets|borders?|allies|generation|time|times|parents|hearts|minds|brains?|freedoms?|constitution|rights|soldiers|heroes|police|state|states|city|cities|county|district|constituents|infrastructure|environment|climate|citizens|taxpayers|elections?|lord|god|king|species|ancestors|bodies|history|selves|own|neighbou?rs)`,
  ],
  'official voice': [
    '(?:the )?(?:city|town|village|county|borough|parish|state) of \\p{L}+|city council|town hall|police department|fire department|public works|parks (?:and|&) recreation|school district|mayor|sheriff|ordinance|residents|municipal',
  ],
  'politician voice': [
    '(?:i|we)(?: just| have| am| will| also)* (?:voted|vote|introduced|cosponsored|co-sponsored|urge|urged|stand with|support(?:ed)? (?:the|this|our)|oppose|call on|called on|applaud|condemn|delivered remarks|met with|hosted a|spoke on the)',
    'my (?:colleagues|constituents|bill|amendment|office|legislation|statement|op-?ed|remarks|district|administration|opponent|plan to)|(?:senate|house) floor|senator|congressman|congresswoman|(?:rep|sen|gov)\\.|white house|potus|\\.gov',
  ],
  'joined employer': [
    "(?:i've|i have|i'm|i am|just|officially|recently|happy to share that i|excited to|thrilled to|proud to|i) (?:joined|joining|starting|started (?:a new|my new|as|at)|promoted|accepted|be joining|join)",
    '(?:new|next) (?:role|position|chapter|job|adventure|journey)(?: as| at| with| in| and|[.!])',
    '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|my first|first) (?:years?|months?|weeks?|day)(?: \\p{L}+)? (?:at|with) (?!home|school|the same|this|my|all|a )\\p{L}+',
    'work anniversary|workiversary|last (?:day|week) (?:at|with)|(?:internship|intern) (?:at|with)|as an intern|move on from|my (?:manager|boss|mentor|team|colleagues?|coworkers?|co-workers?|cto|ceo|employer)|i work (?:at|for|with)|my time at|my work at|my role|my journey (?:at|with)',
  ],
  hiring: [
    "(?:we're|we are|is|are|now|team is|currently) (?:actively )?(?:hiring|recruiting|looking for (?:a|an|talented|passionate|experienced|\\p{L}+ (?:engineers?|developers?|managers?)))",
    '(?:open|new) (?:role|position|vacanc|opening)\\p{L}*|job (?:opening|alert|opportunit)\\p{L}*|join our (?:team|growing)|apply (?:here|now|today|by|at|via)|send (?:me )?your (?:cv|resume)|(?<=#)(?:hiring|nowhiring|jobs?|careers|jobopening)',
  ],
  'proud of team': [
    '(?:proud|honou?red|privileged|grateful|thankful|humbled|thrilled|excited|delighted|pleased) (?:of|to|for|that|by) (?:\\p{L}+ ){0,3}?(?:our|team|host|hosted|represent|share|announce|be part|be a part|welcome|have (?:been|hosted|partnered)|work|partner|support|see|introduce|present|receive|lead|serve|speak|the)',
    '(?:our|my|the|this|entire|amazing|incredible|wonderful|talented|hard ?-?working) (?:\\p{L}+ )?(?:team|colleagues|staff|crew|employees|team ?mates|leaders)',
    'our (?:\\p{L}+ )?(?:clients?|customers?|partners?|members?|users?|guests|investors|community|people|experts)',
    '(?<=#)(?:lifeat\\p{L}+|team\\p{L}+|\\p{L}+(?:life|careers|family|proud|team)|oneteam|proudteam|wearehiring)',
  ],
  'award or milestone': [
    '(?:award|awards|awarded|nominated|recogni[sz]ed|winner|finalist|certified|certification|ranked|milestone|patent|series [abc]|raised \\$|funding round|acquired|acquisition|ipo)\\b',
  ],
  'streaming promo': [
    '(?:streaming|watch|live|premier\\p{L}*|airs?|airing|starts?|starting|only|exclusively|now|tonight|tomorrow|tune in)(?: \\p{L}+){0,3} (?:on|at) (?=@|espn|netflix|prime|amazon|sony|hulu|disney|hbo|hotstar|youtube|mtv|abc|nbc|cbs|fox|bbc|itv|sky|bt|ppv|apple|spotify|\\d)',
    "in (?:theaters|theatres|cinemas|stores)|out (?:now|tomorrow|today|friday)|tickets|season \\d|full (?:episode|song|video|movie)|stay tuned|don't (?:forget to watch|miss)|catch (?:it|the|up|all)|new (?:video|vlog|episode|song|track|single) (?:is |on |out |link|coming|dropping|now|live|alert)|(?:video|song|teaser|trailer|episode|vlog) (?:is )?(?:out|live|dropping|coming|up|link)",
  ],
  'music release': [
    '(?:from|off) (?:the|her|his|their) (?:\\p{L}+ )*(?:album|ep|single)|official (?:video|audio|music video|lyric)|itunes|google play|soundcloud|records|marketed and distributed|lyrics|debut album|bandcamp|beatport|feat\\.|remix',
  ],
  'get this': [
    '(?:download|get|buy|order|pre-?order|book|grab|shop|try|reserve|claim|purchase|register|subscribe|enroll|apply|sign up|enter|join|start|browse|discover|explore) (?:this|these|it|your|yours|the|now|here|today|online|for|free|up to|at|a|an|our|us|all|more|link)',
    '(?:click|tap|visit|follow|see|hit|use|swipe) (?:on |up |to )?(?:the |this |our |my )?(?:link|image|picture|pic|button|website|site|url|banner|bio)',
    '(?:link|details|info|information|tickets|more)(?: is| are)? (?:in|at|on|below|here|from|via|:)|for more (?:info|information|details)|learn (?:more|how)|find out|more info',
  ],
  'advert to you': [
    "(?:your|you're|you) (?:\\p{L}+ ){0,2}?(?:deserve|deserves|home|business|skin|team|dog|pet|family|life|style|look|wardrobe|kitchen|hair|body|career|brand|company|customers|door|doorstep|needs|budget|day|perfect|dream|favorite|favourite|way|future|goals|order|purchase|next|own)",
    "(?:you'll|you will|you can) (?:love|never|be able|get|find|enjoy|save|learn|discover|also)|(?:everything|all) you need|no (?:more|need|hassle|contract|credit card)|say (?:goodbye|hello) to|(?:perfect|ideal|great) (?:gift|for)|made (?:for|with|in)|designed (?:for|to)|whether you|looking for (?:a|an|the|your)|introducing|brought to you|at (?:no|an affordable|a great|the best) (?:cost|price)",
  ],
  listing: [
    'on sale (?:now )?(?:for|at)|in stock|size (?:s|m|l|xl|\\d)|sizes|brand new|nwt|free (?:shipping|delivery|returns)|sold (?:out|by)|available (?:in|at|on|now|for)|starting at|from only|\\d+ (?:pack|pcs|pieces|count|oz|ml|inch|x \\d)|km from|minutes? (?:from|walk|drive)|free (?:wifi|wi-?fi|parking)|latitude|check-?in',
  ],
  giveaway: [
    'giveaways?|enter to win|win a|chance to win|winner|sweepstakes|free (?:access|copy|trial|gift|guide|download|ebook|e-book|webinar|consultation|assessment|sample)|comment [\'"\\p{L}]+ (?:and|\\+|below|to get|for)|dm (?:me|us)(?: for| to)?',
  ],
  'round-up': [
    '(?:here are|list of|some of|one of|are) (?:\\p{L}+ ){0,2}?(?:the )?(?:best|top|great|useful|free|trending|interesting) ',
    '(?:top|best) \\d+|\\d+ (?:best|top|great|free|useful|must)|must[ -](?:read|watch|have|see|try)|worth (?:a|reading|watching|checking|the|your|it|every)|highly recommend|(?:great|good|interesting|fascinating|excellent|insightful|brilliant|nice|amazing|wonderful|useful) (?:article|read|piece|post|example|tool|resource|book|video|podcast|thread|list|set of|insights?|work|job|event|app|site|idea|stuff|product|move|feature)s?',
  ],
  'talks of companies': [
    '(?:just|has|have|recently|finally|officially|today|is|are) (?:announced|launched|released|dropped|rolled out|unveiled|introduced|acquired|filed|bought|shipped|open-sourced|killing|dropping|charging|trying|adding|removing|looking|planning|killed|beaten|raised|hit)',
    '(?:app store|play store|customer service|customer support|tech support|cell service|wi-?fi|data plan|update|upgrade|upgraded|software|firmware|browser|search engine|social network|operating system)',
  ],
  'seeks product': [
    '(?:looking (?:to|for|at|into)|want(?:ed)? to|thinking (?:of|about)|planning to|should i|where can i|worth) (?:buy|buying|replace|replacing|get|getting|upgrade|upgrading|purchase|purchasing|find|switch|order|a (?:good|new|decent|cheap))',
    'which (?:one|laptop|phone|camera|brand|model)|\\bvs\\b|recommendations?|alternatives?|any (?:good|suggestions|recommendations|experience|reviews?)|has anyone (?:tried|used|bought)|anyone (?:else|know|have|use|used|tried)',
  ],
  'bought it': [
    "(?:i|we|i've|my wife|my husband|my (?:son|daughter|mom|dad|mother|father|sister|brother))(?: have| had| just| also| recently| only| finally| originally| actually| first)* (?:bought|ordered|purchased|got|received|returned|own|owned|use|used|tried|installed|downloaded|switched|upgraded|rented|booked|stayed|ate|visited|had (?:this|the|it|mine|no|a|one|an)|been using|been to|went|love (?:this|it|the|my)|hate (?:this|it|the|my))",
    "(?:this|the|my|these|mine) (?:\\p{L}+ ){0,2}?(?:phone|laptop|camera|product|item|router|player|machine|unit|device|hotel|restaurant|place|pizza|food|service|staff|battery|screen|app|movie|film|game|book|show|car|monitor|printer|speaker|headphones|computer|mobile|series|album|software|thing|room|rooms) (?:is|was|are|were|has|had|does|did|doesn't|didn't|works?|worked|keeps?|broke|failed|stopped|came|looks?|feels?|sucks?|sounds?)",
    'value for (?:the )?(?:money|price)|for the price|(?:five|four|\\d) stars|would (?:not |definitely |highly |never |certainly |heartily )*(?:recommend|buy|stay|return|go back|order)|stay away|waste of (?:money|time)|(?:will|would) (?:not |never |definitely )*(?:be back|go back|return|buy|stay|come back|shop)|pros|cons\\b|overall',
  ],
  'thanks a name': [
    '(?:thanks|thank you|thx|grateful|shout ?out|kudos|congrats|congratulations|hats off)(?: so much| very much)?,?(?: to| for)? (?=@)',
    '(?:special thanks|big thanks|many thanks|huge thanks|thank you so much|heartfelt thanks|shoutout|shout-out) (?:to|for)',
  ],
  'channel talk': [
    "(?:subscribe|thumbs up|hit (?:the )?like|leave a like|like (?:this|the) video|thanks for watching|thank you for watching|my (?:channel|videos|gear|setup|camera)|business (?:inquir|email|enquir)\\p{L}*|let's play|gameplay|playlist|patreon|new videos? every|follow me|social media|second channel|vlog channel|music (?:by|used|:))",
  ],
  'styled credits': [
    '(?:outfit|dress|dresses|jacket|shoes|hair|makeup|make up|mua|styled|styling|styled by|photographer|photography|photos?|jewell?ery|stylist|📸|📷|🎥|venue|decor|managed|wearing)(?: by)? ?[:-]? ?@',
  ],
};
