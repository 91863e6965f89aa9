/**
 * Expressions that tell what kind of text this is and who judges what, by family. Same notation as `opinion-phrases`.
 * The families are the features from which the stance is judged; they are word classes, not single words.
 */
export const CUES = {
  /** The author speaks as one who judges. */
  opinion: `(i|we) (really|just|absolutely|totally|honestly|personally|also|do|still|truly|actually|simply)? (love|loved|like|liked|hate|hated|enjoy|enjoyed|dislike|adore|prefer|recommend|regret|appreciate|admire|wish|hope)
    (i|we) (think|thought|believe|feel|felt|find|found|guess|suppose|suspect|doubt|consider|expected|expect|agree|disagree|admit|must say|have to say|would say)
    (i'm|i am|i was|we were|we are|we're|i've been) (really|very|so|a bit|quite|not|extremely|super|pretty|too|totally|absolutely|pleasantly)? (impressed|disappointed|happy|unhappy|pleased|satisfied|amazed|surprised|glad|annoyed|frustrated|thrilled|blown|shocked|sad|sorry|tired|sick|a fan|in love|obsessed|loving|enjoying|hoping|convinced|skeptical|concerned|worried)
    (in my|imo|imho|my) (opinion|experience|view|humble opinion|take|favorite|favourite|verdict|rating|review)
    (imo|imho|tbh|honestly|frankly|personally|seriously|ngl)
    to be honest
    (you|you'll|you will) (must|have to|need to|gotta|should|'ll) (try|see|read|watch|visit|get|buy|love|go)
    (this|that|it|it's|these|they|what|which|food|service|room|place|movie|film|game|book|phone|camera|staff) (is|was|are|were|looks|sounds|seems|feels|tastes) (really|so|very|such|just|pretty|a|an|one|the|quite|too|absolutely|truly|extremely)
    (what|such) (a|an) (great|good|nice|lovely|wonderful|amazing|fantastic|beautiful|day|night|game|show|time|team|view|performance|shame|joke|mess|player|goal|win)
    (overall|all in all|bottom line|in short|in conclusion|verdict|final thoughts)
    (best|worst|greatest|finest) _ (i|i've|we|we've|ever|in|on|of)`,
  /** Words that announce a drawback of something otherwise fine. */
  drawback: `(only|one|main|biggest|minor|slight|small|few|couple|some|my|other) (real|of|small|minor|slight|major)? (complaint|complaints|gripe|gripes|issue|issues|problem|problems|downside|downsides|drawback|drawbacks|negative|negatives|con|cons|caveat|caveats|quibble|concern|concerns|flaw|flaws|catch|disadvantage|weakness|annoyance|limitation|limitations|quirk|quirks|thing is|things that)
    (cons|minuses|downsides|drawbacks|dislikes|negatives|bad|caveats|limitations|disadvantages|minus|weaknesses)
    (i|we|just|only|really) wish
    (could|should|would) (be|have been|use|do with) (a|some|so|much|far|more)? (bit|little|lot)? (better|improved|improvement|cheaper|faster|easier|longer|lighter|bigger|smaller|nicer|more)
    (not|isn't|wasn't|no|nothing|never|far from) (is|a|the)? (perfect|ideal|flawless|cheap|panacea|silver bullet|without|magic|replacement|substitute)
    (a|little|tad|bit|somewhat|slightly|kinda|rather) (bit|little|tad)? (too|pricey|expensive|slow|heavy|small|loud|noisy|confusing|annoying|disappointed|disappointing|bulky|stiff|tight|weird|overpriced|difficult|tricky|dated|awkward|dark|bland|pricy|thin|short|long|off|dry|salty)
    (too|way too|overly) (small|big|large|loud|short|long|tight|loose|heavy|thick|thin|bright|dark|hot|cold|sweet|salty|spicy|soft|hard|slow|expensive|pricey|few|little|late|complicated|complex|sensitive|simple|generic|crowded|boring|limited|bulky|high|low|many|much)
    (lacks|lacking|lacked|missing|misses|without) (a|the|any|some|in)?
    (doesn't|don't|didn't|does not|do not|did not|cannot|can't|won't|isn't|aren't|wasn't|couldn't) (quite|really|always|fully|seem|work|fit|support|include|have|come|last|hold|feel|like|do|make|allow|let|get|even|as|help)
    (took|takes|take|taking) (a|some|way|too|so|forever) (while|long|time|getting|lot|bit|longer)
    (takes|takes some|took some) getting used
    (need|needs|needed) (some|more|a|to be|an)? (work|improvement|better|fixing|update|polish|improved|fixed)
    (rough edges|learning curve|trade off|trade offs|tradeoff|tradeoffs|trade-off|trade-offs|mixed feelings|hit or miss|work in progress|long way to go|early days|growing pains|room for improvement|mixed bag|double edged|take with a grain|grain of salt)
    (be|being) (careful|aware|warned|prepared)
    (unfortunately|sadly|however|downside|drawback|caveat|although|though|except|admittedly|granted|despite|yet)
    (on the other hand|that said|having said that|that being said|even though|other than that|aside from|apart from|to be fair)`,
  /** Words that announce a merit of something otherwise bad. */
  merit: `(to be fair|on the plus side|on the bright side|on the positive side|in fairness|at least|to its credit|to their credit|credit where|i'll give|i will give|the good news|silver lining|saving grace|redeeming|in its defense|having said that|that said|other than that|apart from that|on the upside)
    (pros|pluses|positives|likes|upsides|advantages|good|plus|strengths|benefits)
    (only|one|few|some|couple) (good|nice|positive|great|redeeming|best) (thing|things|part|point|points|quality)
    (works|worked|was|is|looks|looked|seemed|sounds) (fine|okay|ok|good|great|nice|decent|alright|promising|well) (but|at first|until|initially|except|for a)
    (not|isn't|wasn't) (all|that|too|so|the worst|a) (bad|terrible)
    (still|overall|otherwise|mostly|generally|pretty much) (good|great|nice|love|like|happy|fine|solid|decent|recommend|satisfied|worth|works)`,
  /** First-hand use of a thing or place. */
  firsthand: `(i|we|i've|we've|my|just|have|had|having|recently|finally) (bought|purchased|ordered|got|received|tried|used|own|owned|been using|had|stayed|visited|ate|installed|returned|upgraded|switched|picked up|read|watched|finished|played|tested|went|using|replaced|rented|booked|dined|went)
    (bought|purchased|ordered|received|returned) (this|it|these|them|one|two|the|my|a|mine)
    (after|for|in) (a|one|two|three|few|several|about|the|just|over|only|many)? (first|few|couple)? (of)? (day|days|week|weeks|month|months|year|years|uses|use|hours)
    (my|our) (old|previous|last|new|first|second|husband|wife|son|daughter|kids|mom|dad|room|order|stay|visit|waitress|waiter|server)
    (highly|would|will|wouldn't|won't|not|definitely|don't) (definitely|not|never|be)? (recommend|buy|purchase|return|stay|order|come back|be back|go back)`,
  /** Nouns that people review. */
  aspect: `(battery|battery life|screen|display|keyboard|sound|sound quality|picture|picture quality|image quality|lens|zoom|camera|laptop|phone|device|unit|player|speaker|speakers|headphones|router|printer|software|app|interface|feature|features|design|build|build quality|size|weight|fit|material|fabric|color|colour|price|value|quality|delivery|packaging|shipping|warranty|customer service|service|staff|waiter|waitress|server|food|meal|dish|dishes|menu|taste|flavor|portions|atmosphere|ambiance|ambience|decor|room|rooms|bed|bathroom|lobby|location|hotel|restaurant|breakfast|view|plot|story|acting|characters|soundtrack|graphics|gameplay|performance|episode|season|album|song|movie|film|book|game|product|item)`,
  /** Calls to buy, click, come. */
  sell: `(shop|buy|order|book|register|subscribe|download|apply|enroll|enrol|preorder|pre-order|grab|claim|reserve|sign up|join|donate|discover|explore|experience|visit|browse|upgrade) (now|today|here|your|yours|our|us|online|at|the|it|this|early|via|for|with)
    (link|links) (in|below|is) (bio|the|my|description|comments|comment|first)?
    (use|with|using|enter|apply) (my|the|our|promo|discount|coupon|code|this)? (code|coupon|link|promo)
    (discount|discounts|coupon|promo|promotion|sale|deal|deals|offer|offers|giveaway|cashback|bogo|bundle|bundles|voucher)
    (off|save) (your|up|on|all|everything|sitewide|when|percent)
    (free|fast) (shipping|delivery|trial|returns|consultation|quote|demo|download|sample|gift|estimate|copy|ebook|webinar)
    (limited|exclusive|special|early) (time|offer|edition|offers|access|bird|deal|price|pricing|spots|stock|supply)
    (money back|satisfaction|risk free) (guarantee|guaranteed|trial)
    (don't|dont|never) (miss|wait|forget)
    (get|grab|order|pick up|claim|try) (yours|your|it|one|started|them) (now|today|here|free|before|while|own)?
    (available|out|live|in stock|on sale|back) (now|at|in|on|from|today|soon|exclusively|online)
    (while|before) (supplies|stocks|they're|it's|they|it) (last|gone|runs|sell)
    (call|contact|email|text|message|dm|whatsapp) (us|now|today|me|for)
    (learn|find out|read|see|discover) more
    (click|tap|swipe) (here|the|on|link|below|up|to)
    (come|stop|drop|swing) (by|visit|see|in|join|on)
    (introducing|presenting|announcing|unveiling|new arrival|new arrivals|now open|grand opening|coming soon|just launched|just dropped|launching|new collection|now available)
    (starting|from|only|just) (at|for)? (rs|usd|inr)
    (check|checkout) (out|it|this|the|our|my)`,
  /** A brand or business that speaks of itself. */
  brand: `(our|your) (customers|clients|customer|client|team|teams|product|products|services|service|store|shop|company|brand|business|platform|solution|solutions|app|website|community|members|guests|patients|students|experts|partners|new|latest|range|collection|menu|range|studio|clinic|mission|goal|program|course|event|school|school's|organization|network)
    we (offer|provide|specialize|specialise|deliver|help|make|create|believe|are proud|are excited|build|built|design|designed|love|pride|guarantee|serve|have|understand|care|ensure|strive|launched|developed|partner|work with|know)
    (i|we) (help|coach|teach|built|created|launched|founded|started|wrote|made|developed|designed|released|published|run)
    (at|here at|from|with) (our|us|the team)
    (my|our) (company|startup|business|book|course|newsletter|podcast|channel|blog|agency|clients|product|app|shop|store|studio|new book|latest|work|team|article|post|talk|program|website|webinar)
    (we've|we're|we'll|we are|we will|we have)
    (trusted|loved|used|chosen|rated) by
    (family|locally|veteran|woman) owned
    (years|decades) of (experience|expertise|excellence)`,
  /** What a reader is promised. */
  benefit: `(so|that|where) you (can|don't|never|get|won't|will|need|could)
    (helps|help|helping|lets|allows|allowing|enables|empowers|gives|makes|keeps|protects|allow|enable|empower|give|giving) (you|your|users|teams|people|businesses|companies|customers|them|organizations|developers|brands|students|it|leaders|us)
    (you'll|you will|you can|you get|you're going to|you'd) (love|get|learn|find|enjoy|discover|have|be|see|feel|save|also|now|easily|finally|never|gain|earn)
    (designed|built|made|created|crafted|perfect|ideal|engineered|formulated|tailored|curated) (for|to|with|by|using)
    (improve|improves|boost|boosts|increase|increases|reduce|reduces|save|saves|maximize|grow|transform|transforms|enhance|enhances|simplify|simplifies|streamline|accelerate|optimize|unlock|elevate|drive|drives|protect|strengthen|achieve|automate|supercharge|scale) (your|the|their|our|productivity|efficiency|performance|sales|revenue|growth|engagement|time|money|results|costs|business|value|innovation|results|health)
    (in|within|under) (just|only|minutes|seconds|less|no time)
    (no|without|zero) (more|coding|code|hassle|contracts|credit card|experience|need|stress|fuss|the|additives|sugar|preservatives|chemicals|setup|manual|compromise)
    (whether|if) you're
    (everything|all) you need
    (easy|simple|quick|fast|affordable|powerful|effective|convenient|flexible|secure|reliable|seamless|free) (way|tool|solution|solutions|access|platform|and|to)
    (high|premium|top|best|superior|finest|natural|organic|genuine|pure) (quality|grade|performance|ingredients|materials|selection|prices|price|service|leather|cotton)
    (good|great|rich|high|packed|loaded|full) (for|in|with|of) (your|protein|vitamin|vitamins|fiber|flavor|features|the|nutrients)`,
  /** Pride, joy and honours shared in public. */
  pride: `(proud|excited|thrilled|happy|pleased|delighted|honored|honoured|humbled|glad|grateful|thankful|privileged|stoked|pumped|ecstatic|super excited|elated|overjoyed|blessed|fortunate|lucky) (to|for|that|of|about|and|by|with)
    (congrats|congratulations|kudos|bravo|well done|well deserved|shout out|shoutout|hats off|props|big up|salute|applause|cheers) (to|on|for|and|team|all|everyone)?
    (pleasure|privilege|honor|honour|joy|delight|milestone|achievement|award|awards|winner|winners|recognized|recognised|recognition|certified|promoted|graduated|finalist|nominated|anniversary) (to|of|as|for|in|by)?
    (big|huge|special|heartfelt|many|sincere|massive) (thanks|thank you|congratulations|congrats|shout|shoutout|welcome|win|news|day|moment)
    (thank|thanks) (you|to|for|so|everyone|everybody|again|all|goes)
    (couldn't|could not) (be|have been|have done) (prouder|happier|more|this|it|possible)
    (dream|dreams) (come|came|job|team|big)
    (wonderful|amazing|great|incredible|fantastic|inspiring|fun|lovely|awesome|beautiful|special|unforgettable|memorable|productive|insightful) (day|evening|time|event|week|weekend|team|people|experience|journey|opportunity|session|conversation|discussion|night|year|moment|moments|group|work|speakers|audience|panel|memories|job|to see)
    (looking forward|can't wait|cannot wait|so excited|so proud|so happy|so grateful)`,
  /** Recruiting and other notices. */
  notice: `(we're|we are|is|are|now|currently|who's|i'm) (hiring|recruiting)
    (job|position|role|vacancy|opening|openings|vacancies|internship|full-time|full time|part-time|applicants|candidates|resume|cv|salary|qualifications|apply|hiring)
    (save the date|reminder|will be closed|closed for|deadline|applications|registration|scheduled|postponed|rescheduled|office hours|notice|announcement|starts at|begins at|kicks off|doors open|meeting|agenda|rsvp)
    (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|next week|this weekend) (at|on|from|night|morning|evening|afternoon)?
    (am|pm|a.m|p.m|et|est|pst|gmt|ist|edt|pt|cet)
    (watch|listen|tune|stream|streaming|catch|read|follow|see) (live|to|in|the|it|on|here|full|our|this|more|now|my)
    (episode|episodes|podcast|video|webinar|livestream|full story|trailer|replay|highlights|interview|chapter|playlist|series|recap|photos|pics|photo|album|article|blog)
    (released|uploaded|recorded|produced|directed|filmed|written|edited|photographed|shot|music|lyrics|video|song|provided) (by|on|at)
    (breaking|update|new|exclusive|just in|developing|news|video|watch|photos)`,
  /** Report register. */
  report: `(said|says|told|reported|reports|announced|announces|confirmed|according|stated|claims|claimed|revealed|reveals|found|finds|shows|showed|warned|warns|argued|argues|explains|explained|asks|asked|unveils|signs|signed|launches|joins|beats|plans|faces)
    (police|officials|government|minister|president|senate|congress|court|judge|federal|election|vote|voters|parliament|mayor|governor|spokesperson|authorities|army|military|troops|agency|campaign|senator|democrats|republicans)
    (percent|million|billion|trillion|thousand|study|survey|research|researchers|data|report|statistics|scientists|analysis)
    (born|founded|established|located|based|consists|comprises|known as|refers|defined|named after|composed) (in|by|of|to|as|on|at)?
    (last|this|next) (year|month|week|season|quarter|night|summer|century|decade)
    (in|since|by|until|from) (january|february|march|april|may|june|july|august|september|october|november|december)`,
  /** Help wanted, readers asked. */
  asking: `(any|anyone|anybody|someone|somebody|does anyone|has anyone|can anyone|can someone) (know|knows|have|has|had|else|tried|use|used|using|recommend|suggestions|suggestion|advice|ideas|idea|tips|recommendations|thoughts|help|out|here|who|experience|way|input|feedback|got|a)?
    (how|what|where|which|who|why|when) (do|does|can|should|would|is|are|did|to|would you|was|could|will)
    (is|are) there (a|any|anything|an|something|some)
    (looking|searching|shopping|hunting) for
    (need|needing|want|appreciate|wondering|please) (help|advice|some|to know|if|any|your|a|how|recommendations|opinions)
    (should|can|could|would|do|does|is|am) i
    (thanks|thank you|cheers) in advance
    (let me know|tell me|tell us|thoughts|your thoughts|what do you think|help me|what's your|what is your|which one|share your|comment below|help)
    (trying|tried|struggling|having trouble) to (figure|find|get|decide|understand|learn|make|do|set)`,
  /** Advice and teaching. */
  advice: `(you|we|one|people|they|everyone|companies|leaders|businesses) (should|need to|must|have to|ought to|can't|shouldn't|don't need|need|may|might)
    (tip|tips|step|steps|ways|how to|guide|tutorial|lesson|lessons|rule|rules|hack|hacks|trick|tricks|checklist|framework|recipe|ingredients|instructions|mistakes|reasons|things|signs|questions|strategies|principles|examples)
    (first|second|third|next|then|finally|lastly|secondly|thirdly)
    (make sure|try to|start by|start with|remember|consider|avoid|focus on|keep|think about|ask yourself|take a|don't|stop|do not|never|always|learn|choose|create|use|set|add|check|write|build|find|practice|imagine|beware)
    (because|therefore|thus|hence|so that|in order to|which means|that means|as a result|the key|the secret|the truth|the reason|the problem|the point|the question|the answer|the difference|the goal)
    (if you|when you|before you|once you|until you|unless you|every time)
    (quote|quotes|motivation|mindset|success|wisdom|habit|habits|discipline|life|goals|leadership|happiness|fear|failure|faith|god|lord|jesus|soul|inspiration|growth|self)`,
  /** A failing of goods, service or people. */
  complaint: `(customer|tech) (service|support|care|rep|reps)
    (refund|refunded|refunds|return|returned|replacement|replaced|warranty|repair|repairs|defective|broken|broke|stopped|died|dead|failed|faulty|crashes|crashed|froze|freezes|cancelled|canceled|overcharged|charged|billed|bill|waited|waiting|hold|phone calls|complaint|complaints|dispute|scammed|ripped)
    (waste|wasted|wasting) (of|my|your|time|money)
    (never|not|won't|wouldn't|don't|do not) (ever)? (again|buy|recommend|go back|bother|waste|work|works|worked|working|use|trust|purchase|order|return)
    (stay|keep|steer|run) (away|clear|far)
    (hours|days|weeks|months) (on|waiting|later|of|and|ago|to|for)
    (still|nobody|no one|never|won't|refuses|refused|ignored|failed to|unable to|didn't|cant|can't|couldn't) (no|not|waiting|hasn't|haven't|cares|answered|answers|responds|help|get|got|even|fix|respond|answer|connect|called|work|reply|replied)
    (the worst|so bad|so slow|so frustrating|so annoying|so disappointed|so many problems|what a joke|pathetic|unacceptable|ridiculous|not happy|very disappointed|really disappointed|zero stars|one star|1 star)`,
  /** Anger at people, parties and the state of things. */
  scorn: `(lie|lies|liar|liars|lying|corrupt|corruption|hypocrite|hypocrites|hypocrisy|propaganda|traitor|treason|idiot|idiots|moron|morons|clown|clowns|fool|fools|stupid|dumb|pathetic|disgrace|disgraceful|shame|shameful|shameless|evil|racist|racism|fascist|fascists|nazi|tyranny|dictator|regime|radical|extremist|woke|fake|phony|crook|crooks|thug|thugs|criminal|criminals|coward|cowards|greedy|greed|incompetent|incompetence|destroying|destroy|ruining|ruin|ruined|failed|failure|failing|disaster|scandal|betrayed|attack|attacks|threat|dangerous|reckless|irresponsible|abuse|illegal|unconstitutional|wasteful|outrageous|outrage|disgusting|ridiculous|absurd|nonsense|bullshit|crap|garbage|trash|hell|damn|fuck|fucking|shit|ass|wtf)
    (how|so) (dare|could)
    (why|how) (is|are|do|does|would|can|should) (this|they|he|she|it|we|these|the|anyone|people|you) (still|even|not|allowed|so|always|keep)?
    (nobody|no one) (cares|wants|asked|believes|needs)
    (instead|rather) of (doing|fixing|helping|just|actually|wasting|focusing)
    (needs|need|must|has|have|time) to (go|stop|resign|end|be stopped|be held|wake|be fired|be impeached|repeal|grow up)
    (real|big|biggest|serious|fundamental|massive|huge|growing|whole) (problem|issue|mistake|threat|concern|risk|crisis|failure|lie|joke|scam|mess|danger)
    (hurts|hurting|costs|costing|killing|harm|harming|threatens|undermine|undermines|undermining|hurt) (our|the|small|american|americans|families|jobs|people|workers|consumers|business|users|trust|everyone|you)
    (broken|rigged|flawed|misguided|failing|overrated|overhyped|outdated|useless|pointless|meaningless|misleading|wrong|doomed|boring|terrible|awful|horrible|worst)
    (not|isn't|aren't|don't|doesn't|won't|never|can't|cannot) (enough|work|care|listen|understand|matter|true|real|acceptable|the answer|a solution|solve|fix|make sense|deserve|help|scale)`,
  /** Praise without measure. */
  hype: `(the|our|my|your|absolute|single|very) (best|greatest|finest|coolest|most|perfect|ultimate|number one|biggest|hottest|cutest|fastest|easiest|cheapest|smartest|funniest|sweetest|happiest|nicest|loveliest|newest)
    (best|greatest|most|top|coolest|cutest) _ (ever|around|out there|on the planet|in the world|of all time|in town)
    (must|can't|don't) (have|see|read|try|miss|watch|live without|get enough|stop)
    (everyone|everybody|anyone) (needs|should|loves|must)
    (never|always) (disappoints|fails|delivers|misses|lets|amazes|impresses)
    (so|absolutely|truly|totally|simply|just|incredibly|insanely|super|extremely|utterly|really) (amazing|incredible|good|great|beautiful|stunning|perfect|gorgeous|awesome|fantastic|wonderful|cute|delicious|powerful|special|brilliant|excited|proud|grateful|cool|impressive|important|inspiring|talented)
    (game|life|world|mind|jaw|record|ground|award) (changer|changing|class|blowing|dropping|breaking|winning)
    (amazing|incredible|unbelievable|stunning|epic|iconic|legendary|ultimate|perfect|flawless|unmatched|unbeatable|revolutionary|phenomenal|exceptional|extraordinary|spectacular|insane|magical|unforgettable|outstanding|brilliant|fantastic|awesome|obsessed|masterpiece|genius|legend|queen|king|goat|fire|beast|unreal|breathtaking|sensational|stellar|superb)
    (100|one hundred|1000) (percent|satisfaction|natural|guaranteed|pure|worth|recommend)
    guaranteed
    (like no other|like never before|second to none|one of a kind|next level|of a lifetime|out of this world|to die for|best of the best)`,
  /** Cues that praise may be meant the other way. */
  irony: `(yeah|oh|suuure) (right|sure|great|joy|please|wow|good|yay|boy)
    (big whoop|big deal|slow clap|thanks a lot|thanks for nothing|thanks obama|gee thanks|just great|just what i needed|just what we needed|how nice|how lovely|what could go wrong|good luck with that|nice try|so much for|must be nice|color me|colour me|said no one|said nobody|no thanks|big surprise|what a surprise|shocking|shocker|go figure|congratulations you|great job breaking|wow just wow|because of course|sarcasm|irony|ironic|not)
    (so|such|very) (called|smart people|stable genius)`,
  /** Greetings and wishes. */
  greeting: `(happy|merry) (birthday|anniversary|new year|new year's|holidays|thanksgiving|christmas|easter|diwali|eid|holi|friday|monday|tuesday|wednesday|thursday|saturday|sunday|weekend|halloween|valentine's|valentines|mother's|mothers|father's|fathers|independence|republic|women's|womens|teachers|navratri|hanukkah|ramadan|pride|earth|to announce)
    (good|gm|hello|hi|hey|dear|greetings) (morning|night|evening|afternoon|everyone|all|guys|friends|folks|there|reddit|team|world|people|connections|network)?
    (have a|wishing you|wish you|stay|take care|god bless|rest in peace|rip|prayers|condolences|get well|welcome|best wishes|season's greetings|enjoy your|much love|love you all|love you guys|sending)`,
} as const;

export type CueFamily = keyof typeof CUES;
