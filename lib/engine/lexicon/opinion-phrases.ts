import type { WordTable } from './lookup';

/**
 * Expressions of more than one word with a value of their own, which replaces that of the words in them.
 * Lines: one expression each. `(a|b)` either; a word followed by `?` may be left out; `_` stands for any one word.
 */
export const OPINION_PHRASES: WordTable = {
  3: `(can't|cannot|can|couldn't) (recommend|praise|thank|stress|say) (this|it|them|him|her|you)? enough
    could not (recommend|praise|thank) (this|it|them) enough
    (couldn't|can't|could not|cannot) (be|get|ask for|have asked for|have been) (any|more)? (happier|better|easier|more|prouder|nicer|kinder)
    (worth|deserves) every (penny|cent|dollar|minute|second)
    money well spent
    (exceeded|exceeds|exceeding|surpassed|beyond|above) (all|my|our)? (my|our|all)? expectations
    (blew|blows|blown) (me|us|my mind|everyone)? away
    (blew|blows) my mind
    (knocked|knocks|hit) it out of the park
    second to none
    (one|out) of (a kind|this world)
    (five|5) stars
    5 5
    10 10
    ten out of ten
    (two|2) thumbs up
    (never|not) been (happier|better|prouder)
    never (looked|gone|going) back
    (dream|dreams) (come|came|comes|coming) true
    like a dream
    (works|worked|working|runs|run) like a charm
    (head|heads) over heels
    (no|without) (a)? (doubt|question) the best
    (made|makes|making) my (day|week|year|life|night|morning)
    (best|greatest) _ ever
    (best|greatest) (thing|decision|purchase|investment)
    (falling|fell|fallen) in love
    in love with
    over the moon
    on top of the world
    on cloud nine
    the bee's knees
    must (have|see|read|watch|try|buy)
    game changer
    life (saver|changer|changing)
    world class
    top notch
    well deserved
    you (rock|rule)
    the (shit|bomb|goat)
    (so|very|truly|really) (proud|blessed|grateful|honored|honoured|thankful)
    (can't|cannot|couldn't|can not) (imagine|live|do|picture) (life|being|living|doing it|going|a day)? without
    (best|most|more|great|good) bang for (the|your|my) (buck|money)`,
  2.3: `(highly|strongly|definitely|totally|absolutely|wholeheartedly|would|I'd|i'd|thoroughly|do) recommend
    (would|will|i'd|i'll|definitely) (definitely|certainly|absolutely|gladly|happily|be)? (recommend|recommending|be back|buy again|go back|going back|come back|coming back|stay again|stay here again|order again|return again|use again|visit again|buy it again|use it again|eat here again|shop here again|buying again|ordering again) (it|this|here|again|to)?
    (easy|simple|quick|fast|comfortable|fun|joy|pleasure|great) to (use|set|install|wear|operate|read|work|assemble|clean|carry|learn|watch)
    user friendly
    well (made|built|designed|crafted|written|done|worth|thought|organized|organised|run|balanced|acted|constructed|priced|earned|received|loved|known|rounded|maintained|equipped|stocked|packaged|played)
    (good|great|nice|excellent|high|top|decent|amazing|superb) quality
    high (end|quality|performance)
    (good|great|excellent|best|amazing) (value|deal|price|buy|bargain|job|work|idea|choice|pick|stuff|thing|way|news)
    (great|good|excellent|perfect|decent|nice) for
    state of the art
    cutting edge
    first (rate|class)
    best (seller|selling|in class)
    (can't|cannot|couldn't|can not|couldnt|cant) (wait|stop|beat|fault|complain)
    looking forward
    (hats|hat) off
    (thumbs|thumb) up
    (big|huge) (fan|thanks|thank you|shout|shoutout|win)
    (big|huge|love the|a) fan of
    shout out
    (well|nicely|good) done
    (nice|good|great) (one|work|job|going|find|touch)
    way to go
    keep (it|up|the|on)? (up)? (the)? (good|great|amazing|awesome)? (work|job)
    (thank|thanks) (you)? (so|very)? (much|again|all)
    (lives|lived|living) up to
    (hit|hits|hitting) the spot
    (on|spot|bang) point
    spot on
    (love|loved|enjoyed|enjoy) (the fact|how|that|it|this|them|you)
    (happy|pleased|delighted|satisfied|impressed|thrilled|blown|glad) (with|to|by|that)
    good (to go|to know|to see|to hear|luck|morning|night|vibes|times)
    have (a|an) (great|good|nice|lovely|wonderful|amazing|blessed|awesome|fantastic) (day|week|weekend|one|night|evening|time)
    (happy|merry) (birthday|anniversary|holidays|friday|monday|weekend|christmas|easter|diwali|eid|new)
    (proud|honored|honoured|humbled|thrilled|excited|happy|delighted|pleased|privileged) to
    (proud|honored) (of|that)
    (stands|stand|stood|standing) out
    (pays|paid|pay) off
    paid for itself
    (set|sets|setting) (us|it|them|you|me)? apart
    (no|zero|without any|hardly any|few|without) (complaints|issues|problems|hassle|fuss|regrets|trouble|stress|drawbacks|downsides|mess|bugs|worries|complaint|problem|issue|lag)
    no (brainer|problem|problems|worries|fuss)
    (nothing|not a thing|little) (but|bad|negative|to complain|to dislike) (good|great|positive|praise|to say|about)?
    (peace|piece) of mind
    (saves|save|saved|saving) (you|me|us|a|so|your|time|money|hours|tons|lots)? (ton|tons|lot|lots|much|hours)? (of)? (time|money|hours|effort|space)
    (makes|made|making) (life|it|things|everything|my life|work|your life) (so|much|a lot|super)? (easier|better|simpler|easy|fun|faster)
    (gets|got|getting|get|does|do|did) the job done
    (does|do|did) (exactly|just)? what it (says|should|is supposed to)
    (works|worked|work|working|runs|running|plays|fits|performs) (very|really|so|just|pretty|perfectly|extremely)? (well|great|fine|perfectly|flawlessly|beautifully|smoothly|good|nicely)
    (as|exactly) (advertised|described|expected|promised)
    (better|more|easier|faster|cheaper|lighter|nicer|smaller) than (i|we|ever|expected|most|any|other|others|the other|my old|my previous|anything)
    (step|cut|notch|class) above
    (glad|happy) (i|we|that|to)
    (at)? a (good|great|reasonable|fair|bargain|low) price
    (true|stays true|faithful) to
    (pleasant|nice|happy) surprise
    pleasantly surprised
    (ticks|tick|checks) (all)? (the|every) (boxes|box)
    (kudos|props|credit|respect|congrats|congratulations|bravo) to
    (lucky|blessed|fortunate|grateful|thankful) (to|for|that)
    (put|puts|brings|brought|bring) a smile
    for the win
    (rave|glowing) (reviews|review)
    (fell|fall|falls) into place
    (love|loving|luv) (it|this|that|these|them|you|my|the|your)
    good old days
    low (maintenance|price|prices|cost|latency)
    (feel|feels|felt|feeling) (good|great|better|amazing|right|at home|comfortable|safe|free|proud)
    (taste|tastes|tasted|smell|smells|smelled|look|looks|looked|sound|sounds) (so|very|really)? (good|great|amazing|nice|fresh|delicious|awesome|beautiful|incredible|fantastic|lovely)
    feel free
    next level
    (levels|level) up
    (highest|high) (rated|quality|standard|standards)
    (like|as good as|as) (new|magic)
    rock solid
    (beats|beat|outperforms|outshines|blows away|puts) (the|any|all|every|most) (competition|competitors|others|other|rest)
    never (go|going|went) back to (my|the|any|an)
    (no|isn't any) (comparison|contest)
    never (disappoints|disappointed|disappoint|fails|fail|failed|lets me down|let me down|let us down|lets us down|gets old|gets boring|goes wrong|a dull moment)`,
  1.2: `not (bad|too bad|so bad|terrible|half bad|that bad|the worst|horrible)
    (isn't|wasn't|aren't|ain't|not) (too|so|that|half|all|such|a)? (bad|terrible|shabby|awful|horrible)
    (pretty|fairly|quite|rather) (good|decent|nice|well|cool|solid)
    (good|close|fair|nice) enough
    (fits|fit|suits) (well|perfectly|nicely|great|the bill|right)
    (does|do|did) (the|its|it's) (job|trick|work)
    (no|never|not|don't have any|haven't had any|without) (a|any|single|had|have)? (problem|problems|issue|issues|complaint|complaints|trouble)
    (grows|grew|growing) on (you|me)
    (can't|cannot|couldn't|can not) (go wrong|argue|hate)
    worth (it|a look|a try|the price|the money|a shot|the wait|reading|watching|checking|seeing|visiting|having|noting|trying|buying)
    (good|great) (start|point|question|luck)
    (in)? (good|great) (shape|condition|hands|company)
    thumbs up
    just right
    (kind|sort) of (cool|nice|like|neat|fun|cute|love)
    lots of fun
    what i (needed|wanted|was looking for|need|want)
    (just|exactly) what i
    (feature|features) (rich|packed)
    (i|we) (really|also|do|just|still)? (like|liked|enjoy|enjoyed) (to|the|a|my|your|his|her|our|how|that|it|this)
    (helps|helped) (you|us|me|them|people|others|businesses|teams|companies|customers)
    no longer (have|need|worry)
    (no|zero) (side effects|contract|commitment|obligation|fees|fee|cost|hidden)
    (free|for free|at no cost|no charge) (of charge|shipping|delivery|trial)?
    (on par|up to par|up there) with`,
  [-1.2]: `(not|isn't|wasn't|aren't|doesn't|don't|ain't|nothing) (really|that|so|too|all|very|exactly|quite|particularly|especially|as|be)? (great|good|impressive|impressed|perfect|amazing|ideal|special|nice|happy|fun|worth|clear|easy|useful|helpful|great|better|best|comfortable|reliable|fond|thrilled|sure|convinced|interested|right|ready|pleased|fresh|clean|friendly|true|cool|fair|accurate|enough|cheap|working|like|much)
    (could|should|would|can) (be|have been|use|do) (a|some|so|much|far)? (bit|little|lot)? (better|more|improved|improvement|cheaper|faster|easier|clearer|work|with|longer|lighter|bigger|smaller|stronger|cleaner|nicer)
    (would|could|might) have (been)? (nice|nicer|better|preferred|liked|helped|loved|great|good|appreciated)
    (would|it'd) (be|have been) (nice|nicer|better|great|cool|even better) (if|to have|with)
    (would have|would've|i'd|i would|would) (preferred|prefer) (it|if|that|to|a|more|the)?
    i (just|only|really)? wish (it|they|there|the|that|this|we|i|he|she|someone|you)
    (my|the|a) (only|biggest|main|one|sole|other|minor|few|small|major|real|slight|primary|first|second) (real|small|minor|big)? (complaint|complaints|gripe|gripes|issue|issues|problem|problems|downside|downsides|drawback|drawbacks|negative|negatives|con|cons|caveat|criticism|quibble|concern|disappointment|flaw|flaws|catch|regret|thing missing|disadvantage|weakness|knock|nitpick|quirk|annoyance|bummer|limitation|fault)
    (only|one|main|biggest) (thing|things) (i|that|i'd|is|missing|to) (don't|dislike|would|didn't|hate|wish|is|was|missing|change|could|bothers|not|isn't)
    (takes|took|taking) (a bit of|some getting|too|way too|so|forever) (getting|long|time|much|to|used)
    (takes|took) forever
    (needs|need|needed) (to be|some|more|a lot|work|improvement|an update|a|better) (work|improvement|improved|fixed|fixing|better|update|updated|replaced|of work|attention|cleaning|renovation)
    (not|isn't|wasn't|aren't) for (everyone|everybody|me|beginners|the faint)
    (leaves|left|leave) (a lot|much|something|me|us) (to be desired|wanting|cold|disappointed|hanging)
    (nothing|not|isn't|wasn't) (special|much|great|to write|impressive|new|a fan|worth|my favorite|my favourite|my cup)
    (too|way too|far too|a bit too|a little too|overly) (small|big|large|loud|short|long|tight|loose|tall|high|low|heavy|thick|thin|bright|dark|hot|cold|sweet|salty|spicy|soft|hard|slow|quick|fast|expensive|pricey|much|many|few|little|late|early|far|close|bulky|complicated|complex|difficult|sensitive|quiet|weak|strong|young|old|simple|basic|generic|vague|rough|wide|narrow|steep|strict|stiff|dry|wet|busy|noisy|crowded|confusing|boring|repetitive|predictable|limited|restrictive|aggressive|dense|greasy|sticky)
    (not|isn't|wasn't|aren't|never|without|don't have|doesn't have|didn't have|no|hardly|barely) (nearly|quite)? (enough|sufficient|adequate)
    (long|longer|bigger|wider|stronger|louder|faster|big|large|strong|fast|loud|good|smart|well|clear|sturdy|hot|warm|bright) enough not
    (has|have|had|with|are|is|without) (its|their|some|a few|several|many|no) (flaws|faults|limits|limitations|quirks|issues|problems|drawbacks|downsides|challenges|trade-offs|tradeoffs|weaknesses|shortcomings|cons|disadvantages|support|option|choice)
    (beware|careful|watch out|look out) (of|with|for|about)?
    (hit|hits) (or|and) miss
    still (waiting for|waiting on|no|not working|missing|doesn't work|needs|lacks)
    on the (downside|flip side|negative side|other hand|minus side|con side)
    (learning|steep) curve
    (a|some) (bit|little|tad) (of a)? (disappointing|disappointed|pricey|expensive|slow|heavy|off|overpriced|boring|weird|confusing|annoying|difficult|tricky|stiff|loud|dated|cheesy|rough|bland|underwhelming)
    (didn't|doesn't|don't|did not|does not|do not|won't|wouldn't|couldn't) (really|even|actually|quite|seem to|always|fully|all)? (care for|fit|last|hold|live up|meet|match|include|come with|feel right|look like|make sense|like|enjoy|love|want|trust|agree|respond|answer|recommend|impress|deliver|do much|do anything|support|charge|connect|sync|recognize|recognise|turn on|stay|stick)
    (not|no|never) (as|so) (good|great|nice|sharp|fast|advertised|described|expected|easy|clear|comfortable|pictured|bad|promised|strong|well|much|big|cheap|responsive|reliable) (as)?
    (lack|lacks|lacking|lacked|absence) (of|in|the|any|a)?
    (less|worse|slower|heavier|louder|smaller|harder|inferior) than (i|we|expected|ideal|stellar|perfect|before|the|my|advertised|impressed|impressive|satisfied)
    (no|without any|doesn't have|lacks) (manual|instructions|sound|response|support|reply|warranty|apology|explanation|answer|customer service|way|sense|refund|parking|help|luck|point|use)
    (cost|costs|costing|charge|charges|charged|pay|paid|paying) (too much|way too much|double|twice as much|an arm and a leg)
    out of (stock|date|order|business|control|touch|memory|warranty)
    what a (shame|pity|mess|joke|waste|disappointment|letdown)
    (gets|getting|becomes) (old|boring|annoying|tedious|repetitive|stuck|worse|lost|confusing|hot|ridiculous)
    (mixed|conflicted) (feelings|reviews|bag|results|experience)
    (used to|was once|were once) (be|love|like|work|enjoy) (so|really|a|very)? (good|great|better|amazing|the best|awesome|fantastic|excellent|reliable|fun|nice|fast|well|this|it|place|decent|fine)?
    once (great|good|proud|mighty)
    not (anymore|any more)
    (went|gone|going|goes|go) (downhill|south|bad|wrong|broke|missing)
    (fell|fall|falls|falling|comes|came|come) (short|flat|apart|off|behind|loose|undone)
    for the (price|money|cost) (you'd|you would|i|i'd|expected)
    (while|as long as) it (lasted|worked)
    (turned|turns|put|puts) (me|us)? off (by|the)?
    (not|isn't|wasn't) up to (par|scratch|snuff|standard|the mark)
    (would|could) have (worked|helped|been) (if|had)`,
  [-2.3]: `(let|lets|letting) (me|us|him|her|them|you|everyone|it|fans|people) down
    (waste|wasted|wastes|wasting) (of)? (my|your|their|our|time|money|space|breath|effort|energy|potential|food) (time|money)?
    (complete|total|utter|absolute|huge|big|such a|a|what a|real) (waste|disaster|mess|joke|failure|disappointment|garbage|rubbish|nightmare|scam|rip|letdown|shambles|disgrace)
    rip off
    (ripped|ripping|rips) (off|me off|us off|people off)
    (fell|falls|falling|fall|came|coming) (apart|to pieces)
    (stopped|stops|quit|quits|ceased|barely|hardly) (working|works|worked|functioning|responding|charging|work)
    (does|do|did|would|will|is|has) (not|never) (work|works|worked|function|turn on|load|start|help|last|hold up|functioning|working)
    (doesn't|didn't|don't|won't|wouldn't|isn't|not|never|wasn't|aren't|cant|can't) (even|actually|really|seem to|properly)? (work|working|function|worked|works|functioning)
    (had|have|having|has|going|decided|want|wanted|ended|end) (to|up)? (return|send|sending|returning|returned|replace|throw) (it|this|them|the|back|mine|that)? (back|away|out)?
    (sent|sending|took|taking|take|send|brought) (it|this|them|these|mine) (right|straight)? back
    (returned|returning|returns) (it|this|them|the|mine|immediately)
    (want|wanted|demand|demanded|asked for|need) (my|a|our) (money back|refund|full refund)
    money back
    (never|not) (ever|going to|be|going|will)? (again|buy|buying|return|returning|use|using|order|ordering|shop|shopping|stay|staying|eat|go|fly|come|coming|recommend) (from|here|there|back|again|with|it|this|to|at)?
    (won't|wouldn't|will not|would not|don't|do not|cannot|can't|not) (be|ever|even)? (recommend|buy|buying|return|returning|go back|going back|come back|coming back|use|waste|bother|order|stay|trust|recommending|using|purchase|purchasing|ordering) (it|this|here|again|from|anything|another|to|your|them)?
    (stay|steer|keep|run|walk|staying|stayed) (far)? (away|clear|clear of|far away)
    (avoid|avoiding) (at all|this|like|it|them|the|these)? (costs?)? 
    (down|low) the (drain|toilet|tubes)
    (not|isn't|wasn't|aren't|hardly|barely|never) (really|even|at all)? worth (it|the|a|your|my|anything|buying|watching|reading|seeing|it's)?
    (bad|poor|low|terrible|awful|cheap|horrible|inferior|shoddy|questionable) (quality|service|experience|design|idea|choice|job|taste|customer|build|sound|value|reception|communication)
    (false|misleading|deceptive) (advertising|advertisement|claims|claim|promises|hope|information|statement)
    (broke|broken|breaks|died|dead|failed|stopped|crapped out|quit) (after|within|in|on me|on the|down|the first|already|again)
    (out|run) of patience
    (sick|tired|fed up|done|had it|bored|over it) (and tired|of|with)
    (makes|made|making) (no|zero|little) sense
    (makes|made|making|make) (me|you|us) (sick|angry|mad|sad|cry|want to puke|furious|cringe)
    (pain|kick|slap) (in|to) the (ass|butt|neck|face|teeth|arse|rear|balls)
    (piece|load|pile|bunch|full|lot|lots) of (shit|crap|junk|garbage|bull|bullshit|trash|nonsense|rubbish|lies|idiots|clowns|hot air|it|himself|themselves)
    (zero|no|negative|1|one) (star|stars)
    (one|1|2|two) out of (5|five|10|ten)
    (gave|give|giving|given|gives) up
    (shame|shame on|fuck|screw|damn|curse|fk|f) (on)? (you|them|him|her|this|these|off|it|the)
    (no|without) (shame|brain|clue|class|talent|excuse|integrity|credibility|respect|conscience)
    (how|so) (dare|could) (you|they|he|she)
    (who|what) (the)? (hell|heck|fuck) 
    (go|going|gone|went) to (hell|shit|waste|ruin)
    worst (of the|ever|experience|part|service|customer|thing|purchase|decision)
    (big|huge|major|serious|real|massive|critical|biggest) (problem|problems|issue|issues|flaw|flaws|mistake|mistakes|letdown|disappointment|concern|drawback|downside|fail|turn off)
    (customer|tech|technical|their) (service|support) (is|was|sucks|are) (terrible|awful|horrible|a joke|useless|non existent|nonexistent|the worst|bad|poor|rude|lacking|no help|pathetic)
    thumbs down
    so much for
    (good|great|nice) (grief|riddance)
    (too|never) (good|close) to be true
    (sucks|sucked|suck) (at|so|big|badly|that|to be)?
    (blatant|total|complete|utter|pure|sheer) (lie|lies|nonsense|disregard|bs|incompetence|lack|ignorance|bullshit|crap)
    (don't|do not|dont|never) (waste|bother|buy|fall for|trust|order) (your|this|it|from|with|here|them|anything|these)? (time|money)?
    (should) (be|have) (ashamed|banned|illegal|fired|jailed|known better|been fired|arrested|sued|stopped)
    (buyer|buyers|shoppers|customers) beware
    last straw
    gone wrong
    (tone|brain) (deaf|dead|washed)
    (locks|locked|freezes|froze|seized) up
    pass (this|it|them|these) (one|up)
    save your (money|cash|time|breath)
    (look|go|shop|try) (elsewhere|somewhere else)
    (had|have) (enough|it) (of|with)`,
};
