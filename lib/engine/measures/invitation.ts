import type { Span } from '../../vocabulary';
import { wordingsRegex } from '../detectors';
import type { Document } from '../document';

/**
 * Wordings that ask readers to say something, without a question mark. Regular expression sources on folded text; a
 * space stands for any white space. Grown from the ways English speakers invite an answer, not from any list.
 */
const VIEWS =
  '(?:thoughts?|opinions?|views?|take|takes|ideas?|feedback|experiences?|stor(?:y|ies)|tips?|advice|suggestions?|recommendations?|recs|favou?rites?|favs|picks?|answers?|comments?|questions?|insights?|perspectives?|reactions?|reviews?|examples?|input|predictions?|best practices|stories|tricks|hacks|memories|wins|lessons|guess(?:es)?|votes?)';
const PLACE =
  '(?:below|in (?:the )?comments?(?: section| below)?|down below|here|in the replies|in the thread|with (?:me|us)|on this (?:post|page|thread))';

/** Asking for an answer, an opinion or an experience in so many words: as good as a question to the readers. */
const ASKS: readonly string[] = [
  // "let me know what you think"
  `let (?:me|us|everyone|people|them|the team) know(?: \\w+){0,3} (?:what|which|how|if|whether|who|where|when|why|in (?:the )?(?:comments?|replies)|below|down|your|ur|about|any|here|thoughts)`,
  // "curious what you use", "would love to hear from others"
  `(?:curious|interested|keen|eager|would (?:love|like)|i'?d (?:really |also )?(?:love|like|be curious|be interested|be keen)|love|wanted|hoping) (?:to (?:know|hear|see|learn|get)|for|about)(?: (?!you|from)\\w+){0,4} (?:(?:from )?(?:others|anyone|everyone|people|folks|those)|your|you(?! soon| guys soon| there)|others?|anyone|everyone|ideas|thoughts|opinions|feedback|experiences|input|advice|suggestions)`,
  `curious (?:what|which|how|if|whether|who|where|when|why|as to) (?:\\w+ ){0,3}(?:you|your|y'all|others?|people|everyone|folks|anyone|guys)`,
  // "tell me what you think"
  `(?:tell|show) (?:me|us) (?:what|which|how|whether|who|where|when|why|about your|your|in the comments?|below)`,
  // "share your thoughts"
  `(?:share|post|drop|leave|give|send|add|comment|put|type|submit|tweet)(?: (?:me|us|in|down|below|with|please|with me|with us))* (?:your|ur|any|some)(?: (?:own|best|top|worst|favou?rite|biggest|honest|first|personal|go-to|thoughts|and|&|or))* ${VIEWS}`,
  `(?:share|post|drop|leave|give|add) (?:it|them|yours|reactions?|feedback|thoughts?|ideas?)(?: please)? ${PLACE}`,
  `(?:share|post|drop|leave|put|add|comment|paste|link) (?:your|ur|yours|them)(?: [^\\s.!?]+){0,4} (?:in (?:the )?comments?|in the replies|below|down below)`,
  `(?:please |pls |plz )(?:share|give|provide|offer|post|suggest|recommend|advise)(?: me| us)?(?: any| some| your)? ${VIEWS}`,
  `(?:share|add) (?:yours|reactions|(?:your )?${VIEWS}) please`,
  // "any advice welcome"
  `(?:any|all)(?: \\w+,?){0,4} ${VIEWS}(?:,? \\w+){0,4} (?:is |are |would be |will be )?(?:very |much |greatly |always |most |highly |really |so |all |more than )*(?:appreciated|welcomed?)`,
  `any(?: \\w+){1,5} (?:would|will) be (?:\\w+ )?(?:helpful|great|good|awesome|amazing|useful|nice|lovely)`,
  `${VIEWS}(?:,? (?:and|or|&) ${VIEWS}|, ${VIEWS})* (?:is |are |would be |will be )?(?:very |much |greatly |always |most |highly |really |more than |all )*(?:appreciated|welcomed?)`,
  `(?:some|any|a little|your)(?: \\w+)? (?:input|advice|help|guidance|feedback|insight|suggestions|direction)(?: \\w+){0,5} (?:would|will) be (?:\\w+ )?(?:appreciated|great|helpful|awesome|good|nice|lovely|amazing)`,
  `(?:hear|know|see) what (?:you|you guys|y'all|everyone|others|the community|reddit)(?: all)? (?:think|thinks|thought|have|use|do|say)`,
  `(?:if|for) (?:you|anyone|anybody|any of you|someone)(?: guys| all| else)?(?: \\w+){1,12}? (?:let (?:me|us) know|tell me|tell us|(?:please |pls |,)(?: \\w+)? ?(?:share|comment|post|tell|answer|advise|recommend|suggest|help|explain)|i'?d love|do not hold back|it would help)`,
  // "need advice", "looking for recommendations", "help me choose"
  `(?:i|we) (?:really |just |desperately |also )*(?:need|could use|am in need of|could do with) (?:some |any |serious |a bit of |a little )*(?:help|advice|suggestions|recommendations|ideas|opinions|input|guidance|feedback)`,
  `(?:(?:i'?m|i am|we'?re|we are)(?: \\w+)? |(?<!\\p{L}\\s))(?:looking|searching|hoping|asking) for (?:some |any |good |your |a few |more |other )*(?:advice|suggestions|recommendations|recs|ideas|opinions|input|guidance|feedback|tips|thoughts|help|insight|pointers)`,
  `help me (?:choose|decide|pick|find|figure|name|understand|identify|settle)`,
  // small games that ask for one answer
  `(?:choose|name|pick|list|describe|guess|vote for) (?:your|a|one|the) (?:\\w+ )?(?:favou?rite|best|worst|song|movie|film|word|artist|player|team)`,
  `fill in the blanks?(?= ?(?:$|[.:!]))|caption this|wrong answers only`,
  `(?:let'?s|lets) (?:discuss|hear (?:it|from)|debate|talk about)`,
];

/** Saying what one is in want of: on a forum as good as a question, elsewhere often part of a story. */
const SEEKS: readonly string[] = [
  `(?:i|we)(?:'m| am| was| were|'re| are|'ve been) (?:just |also |really |always )*(?:wondering|curious)`,
  `i (?:just |really |always )?wonder (?:if|whether|what|which|how|why|who|do|does|is|are)`,
  `(?:i|we) (?:really |just |desperately |also )*need (?:your |a little |some )?help`,
  `(?:please|pls|plz|someone|somebody) help(?: me| us)?(?! (?:support|spread|share|the|them|him|her))`,
];

/** Weaker: as often said by a brand's desk as by somebody who waits for the answer. */
const WEAK_ASKS: readonly string[] = [
  `let (?:me|us) know`,
  `(?:we|i)(?:'d| would|'ll)? ?(?:want|love|like|are eager|are happy)? ?to hear from you`,
  `looking forward to (?:your|hearing)(?: \\w+)?`,
  `share (?:your|ur) (?:\\w+ ){0,2}(?:stor(?:y|ies)|photos?|pics?|pictures?|news|moments|insights)`,
  `if you have (?:any )?(?:\\w+ ){0,2}(?:questions|queries|ideas|suggestions|stories)`,
  `(?:comment|reply|respond)(?: \\w+){0,2} (?:below|down|here|with)`,
  `(?:leave|drop|post)(?: \\w+){0,2} (?:comments?|reply)`,
];

/** Inviting talk without asking for a particular answer: calls for response, no question. */
export const INVITES: readonly string[] = [
  `tell me i'?m not (?:the only|alone)`,
  // a private word
  `(?:dm|pm|inbox) (?:me|us)`,
  `(?:dm|pm|inbox|message|comment|reply)(?: me| us)? (?:if (?:you|interested|u)|for (?:more|details|info|price|prices|orders?|any|collab\\w*|inquiries|enquiries)|to (?:order|claim|join|discuss|inquire|enquire|let|welcome|say))`,
  `(?:dm|pm|inbox|write|e-?mail)(?: or \\w+| ou [\\w-]+)? (?:to )?(?:me|us) (?:if|for|with|your|at|about|anytime)`,
  `(?:you can|please|just|questions,?) (?:write|message|dm|pm|text|ask) (?:to )?(?:me|us)`,
  `(?:free|welcome) to (?:give|leave|share|post|add|offer|send|drop|ask)(?: (?:me|us|any|some|your|a|more))* ${VIEWS}`,
  `(?:weekly|daily|monthly|simple|general|open|free|friday|monday|sunday|question|questions|discussion|advice|help|introductions?|feedback|recommendations?)(?: \\w+){0,2} (?:thread|megathread)`,
  `(?:episode|chapter|match|game|season) \\d+ discussion|discussion thread`,
  `reach out(?= and )`,
  `ask (?:a|your|any) questions?(?:,| here| below| and| you)`,
  `(?:message|msg|text|tell) (?:me|us)(?! (?:how|that|they|he|she|it|to|first|another|more|so|all))`,
  `tell (?:me|us) (?:why|how|all about) (?:you|your|u)`,
  `(?:my |our )?(?:dms|dm's|inbox)(?:'s| are| is)? (?:always )?open`,
  `(?:send|shoot|drop) (?:me|us) (?:a |an |your )?(?:quick )?(?:dm|pm|message|msg|note|line|inmail|private message|direct message|text)`,
  `(?:hit|hmu) me up|hmu`,
  `(?:facebook|tweet|snapchat|snap|write|send|ask) (?:me|us) (?:your|ur|with your|at) (?:\\w+ )?(?:requests?|questions?|ideas?|thoughts|stories|answers?|suggestions?|pics?|photos?|comments?)`,
  `(?:reach|reaching) out(?: directly| anytime| to discuss)?(?: to (?:me|us)|(?= ?(?:$|[.!,]))| if | via dm)`,
  `get in touch(?! with (?!me|us)\\w+)`,
  `(?:let'?s|lets|would love to|happy to|love to|open to)(?: \\w+){0,2} (?:chat|talk|connect|chatting|connecting|discuss|discussing|discussions?|swap notes|compare notes)(?! about how)`,
  // the comments
  `(?:feel free|don'?t hesitate|do not hesitate|you'?re welcome|are welcome|always welcome|encouraged|invited)(?: to(?: \\w+){0,2} (?:reach out|ask|comment|message|dm|pm|share your|add|discuss|respond|reply|chime|explain|correct|disagree|suggest))`,
  `please feel free(?= ?(?:$|[.!,]))`,
  `(?:leave|drop|post|write|make|add)(?: (?:me|us|a|your|ur|any|some|the|more|in|down|it))*(?: (?:comments?|reply|replies|responses?|questions?|requests?|suggestions?|feedback))(?! (?:section|and i|and we))`,
  `(?:comment|reply|respond|sound off|weigh in|chime in)(?: \\w+){0,3} (?:below|down|here|in the comments?|with your|with the|on this|with what|what|which|if you)`,
  `(?:sound off|weigh in|chime in|comment away|ask away|ask me anything|fire away)`,
  `(?:amaa|iama)|(?:-|,|--|–) ?ama(?= ?(?:$|[.!)\\n]))`,
  `ask (?:me |us |him |her |them )?(?:anything|your questions?|(?:a |any )?questions? (?:below|here|in|you)|any questions|me any|us any)`,
  `(?:keep|bring|fire|send|submit|drop)(?: (?:the|on|in|us|me|away|your|any|those))* (?:questions|q's)(?: coming| in| to| for| using)?`,
  `(?:happy|glad|love|try|best|effort|here|will|promise|'ll|i'll|we'll) (?:to )?(?:answer|take) (?:all |any |every |your |each |some |as many )(?:\\w+ ){0,3}questions?`,
  `(?:join|be part of|continue|take part) (?:in )?(?:the|our|this) (?:\\w+ )?(?:conversation|discussion|debate|chat)`,
  `join in the (?:conversation|discussion|debate|chat|fun below)`,
  `(?:looking |look )?forward to (?:\\w+ )?(?:your|all your) (?:\\w+ )?(?:feedback|thoughts|comments|questions|suggestions|ideas|views|responses?|stories|opinions?|input|answers|reply|replies)`,
  `open to (?:\\w+ )?(?:ideas|feedback|suggestions|questions|discussion|collaboration|input|criticism|comments)`,
  `(?:vote|cast your vote)(?: for (?:your|ur) (?:\\w+ )?favou?rite| below| in (?:the|our|this|my) (?:poll|comments?)| now in)`,
  `(?:take|answer|join) (?:the|our|this|my) (?:\\w+ )?poll`,
  `introduce yourself(?: below| in| here)?`,
  `correct me if`,
  `share (?:your|ur) (?:\\w+ ){0,2}(?:stor(?:y|ies)|experiences?|thoughts?|tips?|views?|opinions?|answers?|take)(?: with (?:me|us)| below| here| in the)?`,
  `agree or disagree`,
  `comments? (?:is|are) (?:open|welcome)`,
];

export const ASKS_REGEX = wordingsRegex(ASKS);
export const SEEKS_REGEX = wordingsRegex(SEEKS);
export const WEAK_ASKS_REGEX = wordingsRegex(WEAK_ASKS);
export const INVITES_REGEX = wordingsRegex(INVITES);

/** Who else does it: "they share your data", "she would tell me", "how to comment below", "did they ask us". */
const TOLD_OF =
  /(?:\b(?:to|can|could|cannot|would|who|they|we|i|he|she|it|that|which|people|not|never|\w+n't|did|does|do|helps?|make|makes|let|lets|customers|users|clients|others|mom|friends|had|has|have|about|of|by|for|was|were|the|a|an|my|our|their|his|first|no|your)|@\S+)\s+$/;

/** Begins with the speaker's own wish, so that a subject before it is in order. */
const OWN_WISH =
  /^(?:i|we|curious|any|all|love|interested|keen|eager|happy|glad|look|looking|forward|please|open|would|let'?s|lets|ama|if|for|some|try|will|promise|'ll|feel free|don'?t hesitate|encouraged|are welcome|always|invited|you)\b/;

/** Is this place an appeal to the readers, rather than a report of what somebody says or does? */
export function isAppeal({ start, end }: Span, { folded }: Document): boolean {
  return OWN_WISH.test(folded.slice(start, end)) || !TOLD_OF.test(folded.slice(Math.max(0, start - 24), start));
}
