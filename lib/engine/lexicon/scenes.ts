/**
 * Expressions that tell in what scene a text is written, by family: some scenes judge, others only happen. Same notation
 * as `opinion-phrases`. Like the families of `cues.ts` they are features from which the stance is judged.
 */
export const SCENES = {
  /** Fans cheer a player, an artist, a moment. */
  cheer: `(on fire|on form|in form|locked in|cooking|going off|went off|putting in work|has it going|is him|is her|built different|clutch|unstoppable|going crazy|went crazy|what a time|too good|so good|levels|different breed|one of one|never in doubt|masterclass|hat trick|buzzer beater|statement|scenes|clinical|dominant|dominating|dominates|heating up|on another level)
    (what|such) (a|an) (goal|shot|shift|save|strike|finish|catch|pass|block|dunk|throw|run|ride|race|fight|game|match|win|night|play|player|performance|moment|comeback|turnaround|atmosphere|scene|session|start|debut|season|turn|knock|innings|over|spell|ball|header|assist|tackle|response|team|crowd|guy|legend|talent|voice|song|album|set|show)
    (take|take a) (bow|bows)
    (let's|lets|let us) (go|goo|gooo|goooo)
    (come on|up the|go|vamos|allez|forza) (you|boys|girls|lads|team|blues|reds|city|united|ladies)
    (big|huge|massive|great|solid|good|important|deserved|dominant|gutsy|crucial) (win|goal|save|night|performance|three points|result|game|moment|play|stop|knock|effort|shift|start|half)
    (man|woman|player|goal|play|save|catch|team) of the (match|game|day|week|month|season|year|tournament)
    (career|season|personal|record|all time) (high|best|highs)
    (ladies and gentlemen|give it up for|round of applause|standing ovation|hall of fame|well played|well in|top work|ballers|mvp|champs|champions|winner winner)`,
  /** Work offered or sought. */
  hiring: `(years|yrs) of (experience|relevant|professional|hands-on|industry|work)
    (is|are|we're|i'm|currently|actively) (seeking|hiring|recruiting)
    (join|joining) (us|our team|the team|our growing|our) (as|in)
    (responsibilities|qualifications|requirements|candidate|candidates|applicants|applicant|salary|remote|hybrid|onsite|full-time|fulltime|internship|interns|recruiter|recruiters|resume|cv|vacancy|vacancies|job alert|job opening|open roles|open role|open position|open positions|open to work|walk in|notice period|ctc|lpa|hourly|per hour|headcount)
    (send|share|email|submit|drop|forward) (your|us your|me your|their) (cv|resume|resumes|profile|application|portfolio)
    (we|we'd|i'd|we would) (want|love|like) to hear from you
    (looking|searching) for (a|an|our|the)? (new|talented|skilled|experienced|passionate|motivated|creative|senior|junior|dynamic|driven|strong|great)? (engineer|developer|manager|analyst|designer|director|leader|consultant|specialist|intern|assistant|accountant|nurse|teacher|driver|sales|marketing|candidate|candidates|people|person|talent|professionals|role|opportunities|opportunity|job)
    (apply|application|applications) (now|today|here|by|at|online|before|via|for|open|close|are)`,
  /** Wishes and thanks that judge nothing. */
  wishing: `(wishing|wish) (you|everyone|all|my|our|each|him|her|them|your)
    (happy|merry|blessed|joyful|prosperous|safe|healthy) (new year|birthday|lunar|holiday|holidays|christmas|anniversary|diwali|eid|easter|thanksgiving|weekend|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026|everyone|one|and)
    (birthday|anniversary) (wishes|boy|girl|love|weekend|month|week|king|queen)
    (may|hope) (your|you|all|this|the|we|god|everyone|it) (be|have|has|all|day|year|find|bring|bless|brings|had|enjoy|enjoyed|is|life|family)
    (thank|thanks) (you|to) (all|everyone|everybody|for all|each|god|my|for the|for your|for being|for following|for watching|for having)
    (grateful|thankful|blessed|overwhelmed|humbled) (for|by|with|to) (the|all|every|your|this|everyone|each|such|another|my|be|have|god)
    (love|miss) (you|u|y'all|ya) (all|guys|so|mom|dad|forever|always|too|more|man|bro|buddy)
    (sending|all my|lots of) (love|prayers|hugs|thoughts|strength)
    (rest|rip|condolences|in loving memory|thoughts and prayers|thinking of)
    (good|have a) (morning|night|great day|nice day|good day|great weekend|blessed day|lovely day|wonderful day|evening)`,
  /** Who did what in a picture, film or song; lists of links. */
  credits: `(photo|photos|photography|pic|video|image|images|directed|styled|shot|edited|produced|written|makeup|mua|hair|music|song|artist|album|lyrics|director|cinematography|art|artwork|illustration|choreography|words|mixed|mastered|camera|editor|filmed|courtesy|via|credit|credits|model|outfit|dress|shoes|bag|jewellery|jewelry|wearing) (by|of|from|credit|credits|via)
    (song|artist|album|title|label|genre|music|director|cast|starring|producer|featuring|feat|ft|watch|listen|stream|subscribe|instagram|twitter|facebook|snapchat|tiktok|website|email|business|inquiries|enquiries|business inquiries|contact)
    (follow|find|add|connect) (me|us|him|her|with me|with us) (on|at)
    (i|we) (do|don't) (not)? own
    (all rights|no copyright|copyright|fair use|disclaimer|credits go)
    (supplies|materials|products used|products mentioned|items|equipment|gear|tools used|ingredients|timestamps|chapters|tracklist|full list|links|mentioned in)`,
  /** An event to come: time, place, guests. */
  event: `(join|meet|see|catch|hear|find|tune) (us|me|our|in|your|live|him|her|them|the) (at|on|for|in|this|today|tonight|tomorrow|live|as|next|from)
    (register|registration|rsvp|tickets|ticket|presale|doors|lineup|line-up|keynote|speaker|speakers|panel|webinar|webcast|workshop|conference|summit|expo|meetup|fair|festival|tour|gig|concert|screening|premiere|livestream|live stream|session|booth|agenda|attendees|kickoff|kick-off|fundraiser|gala|open house|ceremony|match centre|pre-match|kick off)
    (will|i'll|we'll|is|are) (be)? (speaking|hosting|presenting|talking|playing|performing|live|joining|discussing|interviewing|streaming|appearing|signing)
    (guest|special guest|featuring|hosted|presented|sponsored|moderated|live from) (by|speaker|artist|star|stars|host)?
    (tune|log|dial|swing|stop) (in|by)
    (today|tonight|tomorrow|saturday|sunday|monday|tuesday|wednesday|thursday|friday) (is the day|'s the day|at|from|night at|morning at)`,
  /** Blame in politics and public affairs. */
  blame: `(apologist|apologists|puppet|puppets|crony|cronies|war crimes|genocide|apartheid|occupation|oppression|censorship|cover up|coverup|cover-up|double standard|double standards|fearmongering|gaslighting|witch hunt|fraud|frauds|grift|grifter|grifters|swamp|elites|elite|warmonger|warmongers|tyrant|ego|agenda|socialist|communist|marxist|far-right|far-left|far right|far left|supremacist|bigot|bigots|bigotry|antisemitic|islamophobic|homophobic|misogyny|misogynist|terrorist|terrorists|complicit|shill|shills|mobs|mob)
    (his|her|their|your|this|the|obama's|trump's|biden's|gop's) (lies|failure|failures|failed|mess|policies|agenda|war on|attack on|obsession|hypocrisy|silence|refusal|job killing|job-killing|reckless|broken promises|cronies|base|cult)
    (serious|big|many|unanswered|troubling) (questions|concerns|doubts) (remain|about|over|linger)
    (refuses|refused|refusing|fails|failed|failing) to (act|answer|condemn|explain|address|protect|fund|vote|pass|listen|apologize|apologise|admit|acknowledge|do|take|comply|secure|stop)
    (hold|held|holding) (them|him|her|you|us|these|those|the|government|president|congress)? accountable
    (stop|end|ban|fire|impeach|arrest|jail|repeal|defund|boycott|deport|abolish|resist|reject|overturn) (the|this|him|her|them|these|that|those|obamacare|trump|biden|putin|funding|supporting|giving|sending|killing|blaming|calling|using|spending|pretending)
    (what about|where is|where's|where are|why did|why didn't|why won't|why isn't|why aren't|how many more|when will|who will|what happened to) (the|this|our|he|she|they|we|you|amb|congress|president|democrats|republicans|government|my|people|someone|any)?
    (tired|sick|fed up) (of|with)
    (job killing|job-killing|out of touch|out of control|soft on|weak on|war on|attack on|assault on|tax hike|tax hikes|higher taxes|wasteful spending|big government|red tape|national debt|government overreach|open borders|amnesty|kill bill|bailout)`,
  /** A thing listed for sale: codes, sizes, materials. */
  listing: `(size|sizes|color|colour|colors|material|fabric|length|width|height|weight|inch|inches|cm|mm|oz|ml|kg|lb|lbs|gb|tb|mah|pack|pcs|pieces|set of|sku|model|brand new|pre-owned|vintage|handmade|hand made|etsy|ebay|amazon|poshmark|in stock|free returns|ships|shipping|womens|mens|women's|men's|unisex|kids|stainless|cotton|leather|polyester|waterproof|rechargeable|wireless|bluetooth|usb)`,
  /** A claim about a thing's use: sells without a call. */
  pitch: `(is|are|be|becomes|could be|can be|might be) the (key|answer|solution|secret|future|way|perfect|ideal|best|right|smart|easiest|fastest|missing|ultimate) (to|for|of|way|choice|piece|solution|answer)?
    (we|i|our team|our experts) (can|will|are here to|are ready to|would love to|know how to) (help|show|guide|make|bring|get|teach|handle|take care|turn|give|fix|solve|support|assist)
    (helping|serving|supporting|delivering|providing|bringing|offering|creating|building|connecting|empowering|giving|making) (you|your|our|people|businesses|companies|customers|clients|teams|families|students|communities|women|brands|quality|value|the best|better|more|high|smart|innovative|great)
    (need|want|looking|ready|struggling|tired|interested|trying|dreaming) (help|to|of|for|a|some|in|more|your) (with|get|make|find|start|save|grow|learn|take|improve|build|become|lose|level|boost|master)?
    (results|insights|benefits|features|savings|rewards|perks|prizes|gifts|exclusive|exclusives|bonus|bonuses|vip|premium|insider|members|membership)
    (from|with|for|get|enjoy|unlock|discover|learn|see|find out) (how|why|what|the secrets|the secret|the power|insights|tips|exclusive|access|your|everything)
    (never|no longer|don't have to|no need to|forget about|say goodbye|without having to) (worry|wait|again|miss|struggle|deal|spend|search|to)?
    (new and improved|more than just|not just a|as seen|backed by|proven|trusted|certified|award winning|award-winning|leading|innovative|seamless|smarter|faster|simpler|hassle-free|hassle free|stress-free|one stop|one-stop|all in one|all-in-one|end to end|end-to-end|next generation|world class|state of the art|cutting edge)`,
  /** Longings, jokes, daily life: something is told, nothing judged. */
  diary: `(today|yesterday|last night|this morning|tonight|tomorrow) (i|we|my|was|is|at|with)
    (i'm|i am|im|we're|we are|i was|we were) (at|in|on|going|heading|off|back|home|here|about to|watching|listening|eating|trying|working|sitting|making|getting|doing|thinking|waiting|not|just|still|gonna)
    (i|we) (went|got|saw|made|met|had|did|came|took|found|started|decided|woke|forgot|remember|miss|need|want|wonder|know|don't know|can't|guess|should|used to|have to|gotta|wanna|gonna)
    (my|our) (mom|mum|dad|brother|sister|wife|husband|boyfriend|girlfriend|friend|friends|kids|son|daughter|dog|cat|boss|roommate|teacher|class|room|house|car|hair|phone|day|life|job|birthday|first|new|last)
    (when|me|pov|mood|tfw|mfw|nobody|that moment|that feeling|remember when|throwback|tbt|flashback) (you|when|your|me|i|the|to|that|she|he)?
    (lol|lmao|haha|hahaha|smh|omg|idk|tbh|ikr|af|rn|ngl|bruh|bro|dude|fr|lmfao)`,
  /** Worth stated without a wordlist's adjective. */
  esteem: `(deserves|deserve|deserved|earned|worthy) (better|more|it|this|all|every|credit|recognition|respect|a|the|to)
    (impressive|impressed|impress|impresses|admire|admirable|role model|inspiration|inspires|inspired|talented|skilled|dedicated|hardworking|hard-working|humble|generous|brave|courage|courageous|resilient|resilience|thoughtful|visionary|iconic|underrated|pioneer|trailblazer|trailblazing|genius|mentor|leader|leaders|expertise|integrity|passionate|passion|dedication|commitment|excellence)
    (congratulate|congratulating|celebrate|celebrating|celebrates|honor|honoring|honour|honouring|recognize|recognizing|recognise|applaud|applauding|salute|saluting|welcome|welcoming|thrilled to welcome|excited to welcome|proud of|in awe|respect to|shout out to|shoutout to|kudos to|props to|hats off to)
    (follow|check out|support|subscribe to|listen to|go see|go watch|go read|pick up|grab) (him|her|them|this|his|their|these|my friend|my friends)
    (can't|cannot) (wait|recommend|say enough|thank|believe how)
    (so|really|very|truly|incredibly|super) (proud|impressed|inspired|grateful|happy|excited|lucky|blessed|thankful) (of|by|for|to|with|that)
    (makes|made|making) (a|the|all the|such a|an) (difference|impact|big difference|huge difference)
    (great|good|amazing|fantastic|wonderful|excellent|interesting|insightful|powerful|important|brilliant|awesome|nice|helpful|useful|must|solid|inspiring|valuable|thought-provoking) (read|article|post|piece|thread|talk|discussion|conversation|insights|insight|advice|tips|point|points|interview|podcast|video|session|event|work|thoughts|reminder|summary|resource|list|book|story|perspective|write-up|overview|content|share|news|opportunity|initiative|program|team|leader|people|example|question)`,
} as const;
