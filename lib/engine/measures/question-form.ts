/**
 * The shape of a question, read from its words: who is asked and what kind of answer fits. English marks questions by
 * a question word or by putting the auxiliary before the subject; posts leave out half of it ("Any tips?", "Ready?").
 */
export type FormName =
  | 'what you'
  | 'wh'
  | 'why'
  | 'how'
  | 'how to'
  | 'who is ready'
  | 'idiom'
  | 'what if'
  | 'what about'
  | 'do you'
  | 'did you know'
  | 'have you'
  | 'are you'
  | 'would you'
  | 'you other'
  | 'can someone'
  | 'anyone'
  | 'any'
  | 'should i'
  | 'is it ok'
  | 'what i'
  | 'i other'
  | 'is it'
  | 'thoughts'
  | 'choice'
  | 'tag'
  | 'wanting'
  | 'offer'
  | 'fragment'
  | 'statement'
  | 'ask'
  | 'seek'
  | 'weak ask';

export interface Form {
  name: FormName;
  /** From the question word on. */
  core: string;
  closed: boolean;
}

const AUX =
  "(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|ain't|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|haven'?t|hasn'?t|can'?t|couldn'?t|won'?t|wouldn'?t|shouldn'?t)";
const YOU = "(?:you|u|ya|y'all|yall|you guys|ur|your)";

/** Questions that English asks only for effect. */
const IDIOM =
  /^(?:what (?:else|more) (?:can|could|would|do|is there|to) .{0,24}|who (?:knew|cares|knows|would have thought|doesn'?t .{0,40}|wouldn'?t .{0,40}|am i|are we|is this guy|says .{0,30}|has time .{0,30})|why not|why|how|how so|so what|and|guess what .{0,30}|guess (?:what|who|where|how|why) .{0,40}|guess what|(?:you |ya )?know what|what'?s (?:not to (?:like|love)|the (?:point|catch|big deal|result|secret|problem|difference|worst that .{0,20})|next|new|this|up|wrong with .{0,40}|stopping .{0,60})|need i say more|how (?:cool|great|amazing|awesome|cute|crazy|funny|adorable|sad|lucky|beautiful|hard) (?:is|are|was|can) .{0,40}|what are you waiting for|sounds? (?:familiar|good|like you|interesting|fun)|what could .{0,10}go wrong|coincidence|can you (?:believe|imagine) .{0,80}|do you (?:hear|see) .{0,30}|is (?:that|it|this) too much to ask .{0,30}|are you (?:kidding|serious|for real|crazy|insane|freaking kidding) ?.{0,10}|really|seriously|say what|what|huh|excuse me|remember (?:when|this|that|the) .{0,80}|(?:the |my |your |our |and |but )?(?:the )?(?:best part|worst part|result|results|outcome|catch|problem|solution|answer|reason|reality|truth|lesson|takeaway|secret|goal|kicker|twist|irony|moral|key|difference|magic|trick|downside|upside|bottom line|conclusion|verdict|fix|flaws?|pros|cons|price|cost)|where (?:do|did) (?:i|we) (?:even )?(?:begin|start)|what do you get .{0,40}|what does (?:this|that|it) mean .{0,20}|what happened(?: next)?|why does (?:this|it|that) matter|why is (?:this|that|it) important)$/;

/** Tried in this order; the first that fits names the form. `^` is the start of the core. */
const SHAPES: readonly [FormName, RegExp, boolean][] = [
  ['idiom', IDIOM, false],
  [
    'idiom',
    /^why (?:not )?(?:spend|pay|waste|bother|settle|wait|choose|take|risk|buy|go|keep|let|stay|use|call|worry|guess|struggle|fight|put up)\b/,
    false,
  ],
  ['did you know', /^(?:did|do) (?:you|u|ya) (?:guys )?(?:know|realize|realise|ever notice)\b|^didyouknow/, true],
  [
    'who is ready',
    /^(?:who'?s|who is|who are|who)(?: \w+)? (?:ready|excited|else|needs?|wants?|in|with me|doesn'?t|cares?|knew|wouldn'?t|remembers?|loves?|says|has time)\b/,
    false,
  ],
  [
    'who is ready',
    /^(?:will|can|shall) (?:i|we|they) see you\b|^(?:will|are|can) (?:you|u|y'all) (?:be )?(?:join|joining|there|attending|coming|tuning|watching|going)\b/,
    true,
  ],
  ['what if', /^what if\b/, false],
  ['what about', /^(?:what|how) about\b|^(?:and |or )?(?:you|yours|u)$/, false],
  ['how to', /^(?:how|what|where|when|which \w+) to\b/, false],
  [
    'what you',
    new RegExp(
      `^(?:what|which|who|where|when|how|whose)\\b.{0,60}?\\b${AUX} (?:${YOU}|everyone|everybody|people|folks|your)\\b`,
    ),
    false,
  ],
  [
    'what you',
    /^(?:what|which|who|where|when)(?:'?s| is| was| are| were) (?:the|one|some|an?) .{0,60}\b(?:you|you've|you'd|u)\b/,
    false,
  ],
  [
    'what you',
    /^(?:what|which|who|whose)(?: \w+){0,4}? (?:make|makes|made|help|helps|helped|get|gets|keep|keeps|kept|inspire|inspires|inspired|drive|drives|surprised|taught|gave|gives|looks? best to|would) (?:you|u|everyone)\b/,
    false,
  ],
  [
    'what you',
    /^(?:what'?s|whats|what is|what are|what're|who'?s|who is|where'?s|which is|how'?s|what was|when was|when'?s) (?:\w+ ){0,4}?(?:your|ur|everyone|everybody|you|y'all)\b/,
    false,
  ],
  ['what i', new RegExp(`^(?:what|which|who|where|when|how)\\b.{0,50}?\\b${AUX} (?:i|we|my)\\b`), false],
  ['why', /^(?:why|how come)\b/, false],
  ['how', /^how\b/, false],
  ['wh', /^(?:what|which|who|whom|whose|where|when|what'?s|whats|who'?s|where'?s|when'?s|wat|wht)\b/, false],
  [
    'can someone',
    /^(?:can|could|would|will|may) (?:any ?one|any ?body|some ?one|some ?body|any of you|you guys|you|u|y'all|one of)\b.{0,40}\b(?:help|tell|explain|recommend|suggest|share|point|give|show|identify|shed|link|send|think|clarify|confirm)\b/,
    true,
  ],
  [
    'anyone',
    new RegExp(`^(?:${AUX} )?(?:any ?one|any ?body|some ?one|any of (?:you|y'all)|you guys|many of you)\\b`),
    true,
  ],
  [
    'offer',
    /^(?:do (?:you|u) )?(?:want|would you like|wanna) (?:me|us) to\b|^(?:do you )?want (?:a |the |to (?:see|know|hear|watch) )?(?:\w+ ){0,3}(?:video|recipe|part|tutorial|episode|post)\b|^(?:shall|should) (?:i|we) (?:do|make|post|share|start|continue|write|upload)\b/,
    true,
  ],
  [
    'is it ok',
    /^(?:is|are) (?:it|this|that|these|they) (?:ok|okay|worth|possible|safe|better|normal|bad|wrong|too|just me|legal|weird|a good|a bad|still|really worth|even worth)\b|^am i (?:the only|wrong|missing|crazy|alone|doing)\b/,
    true,
  ],
  [
    'wanting',
    /^(?:(?:do (?:you|u|ya)|are (?:you|u|ya)|have (?:you|u)|(?:would|will) you) )?(?:guys |all |also |ever |just |really |still )?(?:want|wants|wanna|need|needing|ready|looking|tired|struggling|interested|planning|trying|sick of|fed up|raising|hiring|having trouble|searching|dreaming|in need|in the market|feeling|have (?:any )?questions|have (?:a|an) (?:\w+ )?(?:idea|project|business|event)|wish|concerned|confused|worried|stuck|wondering|thinking (?:about|of)|like to)\b/,
    true,
  ],
  [
    'wanting',
    /^(?:missed|miss|curious|got|hungry|bored|craving|love|going|still|questions|problems?|hate|afraid|scared|new to|running|moving|selling|buying|shopping|unsure|not sure|can'?t (?!you|i|we|they|he|she|it|the)|prefer to|live in|see|seeking|working|like)\b/,
    true,
  ],
  ['do you', new RegExp(`^(?:do|does|don'?t) ${YOU}\\b`), true],
  [
    'have you',
    new RegExp(`^(?:have|has|had|haven'?t|did|didn'?t|ever|was|were) (?:${YOU}|ever|i miss|i forget)\\b|^ever\\b`),
    true,
  ],
  ['are you', new RegExp(`^(?:are|is|aren'?t) ${YOU}\\b`), true],
  ['would you', new RegExp(`^(?:would|could|will|can|wouldn'?t|won'?t|can'?t) ${YOU}\\b`), true],
  ['should i', /^(?:should|could|can|would|do|did|am|may|will|have) (?:i|we|my)\b/, true],
  ['any', /^(?:any|anything|anywhere)\b/, false],
  ['is it', new RegExp(`^${AUX} \\S+`), true],
  [
    'thoughts',
    /^(?:your |some |other |more )?(?:thoughts|opinions?|suggestions?|recommendations?|advice|ideas|feedback|tips|recs|comments|help|pointers|takes?|experiences?|predictions?|favou?rites?)\b/,
    false,
  ],
  [
    'choice',
    /^(?:agree|disagree)(?: or \w+)?$|^(?:true or false|yes or no|yay or nay|hot or not|good or bad|right or wrong|worth it|better|too much|overrated)\b|\b(?:or not|or nah|agree|or disagree)$|^(?:\S+ ){1,3}or (?:\S+ ?){1,3}$/,
    true,
  ],
];

const TAG =
  /(?:,|\b)\s*(?:right|huh|eh|no|yeah|ok|okay|innit|you know|ya know|y'know|isn't it|aren't they|don't you think|don't you|do you|does it|is it|wouldn't you|won't you|correct|hey|amirite|am i right|anyone|or is it|or what|or no|yes)$/;
const LEAD =
  /^(?:(?:[#@]\S+|[^\p{L}\p{N}"']+|\d+[.):]*|p\.?s\.?|ps|q\d*|question|so|and|but|or|now|ok|okay|well|hey+|hi+|hello|yo|guys|honestly|seriously|also|btw|yet|then|just|really|oh|like|if so|actually|please|lol|still|y'all|friends|folks|everyone|reddit|ladies|discussion|today|help|edit|update|title|wow|hmm+|umm?|i mean|no)[\s,:;.\-–—!*]+)+/u;
const ONSET = new RegExp(
  `(?:[,:;()–—*"]|\\s-|\\.\\.+|\\s/)\\s*(?:and |but |so |or |then |now )?(?=(?:what|which|who|whose|where|when|why|how|${AUX}|any|anyone|anybody|ever|want|ready|agree|thoughts)\\b)|\\b(?:and|but|so|or|then) (?=(?:what|which|who|where|why|how|${AUX})(?:'s|'re)? (?:\\w+ )?(?:${AUX}|you|your|i|we|it|they|he|she|this|that|the|there|anyone|about|if)\\b)|\\b(?=(?:what|which|how|why|where|who) (?:\\w+ ){0,3}?${AUX} (?:you|u|i|we|they|people|everyone)\\b)|\\b(?=${AUX} (?:you|u|anyone|anybody|someone|any of you)\\b)`,
  'g',
);

/** The words from the question word on: "For those who sew, what do you use" gives "what do you use". */
function coreOf(text: string, marked: boolean): string {
  const bare = text.replace(LEAD, '').trim();
  if (shapeOf(bare)) return bare;
  if (!marked) return /[,:]\s*((?:what|how|which|any|does|has) .*)$/.exec(bare)?.[1] ?? bare;
  for (const match of bare.matchAll(ONSET)) {
    const rest = bare.slice(match.index + match[0].length).trim();
    if (rest && shapeOf(rest)) return rest;
  }
  const choice = /[:–—]\s*((?:\S+ ){1,3}or (?:\S+ ?){1,3})$/.exec(bare);
  if (choice) return choice[1]!;
  return bare;
}

function shapeOf(core: string) {
  return SHAPES.find(([, shape]) => shape.test(core));
}

/** Without a mark, only shapes that cannot be a statement count. */
const UNMARKED: readonly RegExp[] = [
  /^(?:what|which|how|where|when|who|why) (?:\w+ ){0,2}?(?:do|does|did|are|have|would|should|can|could|will) (?:you|u|ya|y'all|i|we|they|everyone)\b/,
  /^(?:what|where|who|how)(?:'s|'re| is| are) (?:your|ur)\b/,
  /^why (?:not \w+ \w+|bother|would|call|pay|is|are|do|does|did|not|can'?t|has|have|would|should)\b/,
  /^(?:can|could|would|will) (?:any ?one|some ?one|any ?body|some ?body|you (?:please|guys))\b/,
  /^(?:does|do|has|have|is|did) (?:any ?one|any ?body|any of you|you guys)\b/,
  /^(?:any ?one|any ?body) (?:else|know|knows|have|has|tried|want|use|used|ever|here|got|seen|able|going|up for|interested)\b/,
  /^any (?:\w+ ){0,2}?(?:suggestions?|advice|recommendations?|recs|ideas|tips|thoughts|feedback|help|input|questions)$/,
  /^(?:thoughts|opinions|suggestions|recommendations|agree or disagree|true or false|advice|feedback)$/,
  /^who needs\b/,
  /^(?:do|have|are|did|would|will|can|could) (?:you|u) (?:\w+ ){2,}/,
  /^(?:didn'?t|isn'?t|doesn'?t|wasn'?t|aren'?t|haven'?t|hasn'?t) (?:his|her|the|they|he|she|you|we|this|that|it|their|anyone|everyone)\b/,
  /^(?:you |u )?ever (?:wonder|wondered|notice|noticed|feel|felt|see|seen|had|have|been|heard|think|get|try|tried)\b/,
  /^(?:want to|need to|wanna|looking to|looking for|need an?) [^,]{2,50}, (?:click|visit|check|call|dm|try|join|book|just|see|read|get|sign|come)\b/,
];

/** A choice, or an open question behind the closed one. */
const OPENED = /\bor\b(?! not$)|(?:,|\band|\bbut)\s+(?:if so,? )?(?:how|what|why|which|where|when|who)\b/;

/** The form of an utterance, or null when it asks nothing. `mark` is its closing run. */
export function formOf(text: string, mark: string): Form | null {
  const marked = mark.includes('?');
  const core = coreOf(text, marked);
  if (!marked) {
    if (!UNMARKED.some((shape) => shape.test(core))) return null;
  }
  const shape = shapeOf(core);
  if (shape) {
    const [name, , closed] = shape;
    return { name, core, closed: closed && !OPENED.test(core) };
  }
  if (TAG.test(core)) return { name: 'tag', core, closed: true };
  const words = core.split(/\s+/).length;
  if (words <= 5) return { name: 'fragment', core, closed: true };
  return { name: 'statement', core, closed: true };
}

/** An appeal in words ("share your thoughts"), not a question by its grammar. */
export function isRequest(name: FormName): boolean {
  return name === 'ask' || name === 'seek' || name === 'weak ask';
}
