import type { Span } from '../../vocabulary';
import { matches, wordingsRegex } from '../detectors';
import type { Document } from '../document';
import { measure } from './measure';

/**
 * The five families that Facebook's policy names (reactions, shares, tags, votes, comments), and draws that are entered
 * with them. Regular expression sources on folded text; a space stands for any white space.
 */
const IT =
  '(?:this|the|my|our|that|these) (?:\\w+ ){0,2}?(?:post|posts|video|videos|vid|pic|pics|picture|photo|photos|page|status|tweet|reel|reels|clip|episode|channel|article|thread|story|message|news|content|pin|update|list|carousel|guide)';
const SELF = `(?:this|it|${IT})`;
const FRIEND =
  '(?:friends?|mates?|buddy|buddies|bff|bestie|besties|pals?|family|mums?|moms?|dads?|sister|brother|sis|bro|partner|husband|wife|colleagues?|co-?workers?|someone|somebody|anyone|people|person|loved ones?|girls?|guys?|squad|crew|others?|team|crush|ex|network|followers?|teacher|cousin|neighbou?r|boss|favou?rite \\w+)';
const GOAL = '(?:likes?|comments?|shares?|retweets?|rts?|subs|subscribers|followers|views|reposts?|upvotes)';

const REACT: readonly string[] = [
  `(?:please |pls |plz |smash |hit |leave |drop |press |click |tap |give (?!(?:us|me)\\b)|punch |destroy |bash |mash )+(?:a |an |that |the |this |it |us |me |(?:this|the|my|our|that) (?:post|video|vid|tweet|photo|pic|reel|page|one) a |me a |it a |us a |this a |this video a |the video a )*(?:big |huge |little )?["']?(?:like|thumbs? up|thumbs-up|heart|❤️|👍)["']?(?: (?:button|icon))?(?! (?:us|me) (?:on )?(?:facebook|fb))`,
  `(?:like|heart|react|thumbs? up|upvote|double ?-?tap)(?: ${SELF})? (?:if|for|when|to (?:show|vote|enter|win|say|help|support)) (?:you|u|ya|yes|no|part|more|this|we|she|he|your)?`,
  `(?:like|heart) ${IT}(?: (?:if|and|&|to|for))?`,
  `double ?-?tap`,
  `["']?like["']?,? ?(?:,|&|\\+|and|/|n) ?["']?(?:share|comment|subscribe|subscribed|retweet|rt|repost|follow|tag|save|review)["']?`,
  `(?:watch|rate|comment|share|subscribe|retweet|rt|follow|save|review|fav|favou?rite) ?(?:,|&|\\+|and|/|n) ?(?:["']?like["']?(?! (?:us|me|our|my) )|rate)(?![\\w'])`,
  `(?:rate|comment|share|save)(?: ?, ?| & | and )+(?:rate|comment|share|like|subscribe|review|retweet)`,
  `(?:can|could|let'?s|lets|help|we|try) (?:we |us |to |me |this |it )*(?:get|hit|reach|make it to|break|make)(?: (?:this|it|to|up|us|the video|video|me|over|at least))* \\d[\\d,.]*k? ${GOAL}`,
  `\\d[\\d,.]*k? (?:likes|retweets|rts|shares|comments) (?:=|and (?:i|we)(?:'ll| will)?|until|till|before|for (?:part|the next|more|another))`,
  `get (?:this|it|us|me)?(?: \\w+){0,2} ?to \\d[\\d,.]*k? ${GOAL}`,
  `(?:❤️?|👍|🔥|😂|😮|😍|😢|like|love|react) ?(?:=|for|if) [^.!?\\n]{1,30}?(?:,|and|or|&|/|;|\\s)+ ?(?:❤️?|👍|🔥|😂|😮|😍|😢|👎|love|comment|retweet|rt|share) ?(?:=|for|if)`,
  `(?:drop|leave|put|comment|send|give|show|throw)(?: me| us| a| an| your| some)* (?:❤️|👍|❤|🔥|💯|🙌|💙|💜|💚|🙏|😍|emoji|emojis|heart emoji|fire emoji)`,
];

const SHARE: readonly string[] = [
  `(?:rt|retweet|re-?tweet) (?:if|to|this|for|and|&|\\+|so|when|pls|please|with)`,
  `(?:and|&|\\+|or|,) (?:rt|retweet)(?=[ ,.!]|$)`,
  `(?:upvote|up vote|boost|bump)s? (?:this|it|the post|for|so|if|to get|please|appreciated)(?: visibility| post)?`,
  `retweets? (?:if|this|to|for|appreciated|please|and)`,
  `(?:please |pls |plz )(?:rt|retweet|share|repost|reshare|forward)(?! (?:your|ur|any|some|below|in|here|with (?:me|us)|yours|thoughts|them|it (?:with us|below|here|in)|on linkedin what))`,
  `(?:re-?post|re-?share)(?: ${SELF}| it| this)?(?: \\w+)? (?:if|to|so|and|with|for|in|♻️)`,
  `(?:re-?post|re-?share|(?<=♻\\uFE0F? ?)share) (?:this|it|to|if|with|and|for|so)`,
  `(?:re-?post|reshare)(?= ?(?:$|[.!♻️]))`,
  `share ${SELF}? ?(?:if (?:you|u|this|it)|to (?:help|spread|raise|save|support|let|win|enter|show|inspire)|with (?:a|an|one|your|every|all your|the|other|someone|somebody|anyone|\\d+)? ?(?:\\w+ )?${FRIEND}|so (?:that )?(?:others|more|everyone|people|we))`,
  `(?:don'?t forget to|remember to|be sure to|make sure (?:to|you)|feel free to|go ahead and|and|help(?: us)?(?: by)?) (?:share|sharing|repost|retweet)(?: ${SELF})?(?= ?(?:$|[.!,&♤❤👍]| and | if | with (?:your|a|friends)| to help))`,
  `pass (?:it|this) (?:on|along)`,
  `(?:tell|invite) (?:all )?(?:a|your|ur|some|\\d+) (?:${FRIEND})(?= ?(?:$|[.!,&]| and | to (?:follow|like|join|subscribe)))`,
  `share (?:it|this|the (?:love|news|word))(?= ?(?:$|[.!,&]))`,
  `share(?:,| &| and| \\+) (?:like|follow|subscribe|comment|tag|retweet|forward)`,
];

const TAG: readonly string[] = [
  `tag (?:and share |& |or |along |below |in )?(?:(?:a|an|your|ur|the|this|that|another|one|two|three|four|five|some|any|\\d+|at least \\w+|as many|all(?: of)?(?: your)?|every)(?: \\w+){0,2} )?${FRIEND}`,
  `tag (?:us|me|them|him|her|someone|somebody|anyone|everyone|who|yourself)(?! (?:along|out|as))(?: \\w+)?`,
  `tag (?:your|ur) (?:\\w+ )?(?:pics?|photos?|pictures?|posts?|videos?|selfies|stories)`,
  `(?:mention|@) (?:a|your|that|someone|\\d+|two|three) (?:\\w+ )?${FRIEND}`,
];

const COMMENT: readonly string[] = [
  `(?:like|rate|share|subscribe|retweet|rt) ?(?:,|&|\\+|/|and) ?(?:and |& )?comment(?: ?(?:,|&|\\+|and) ?(?:and )?(?:share|subscribe|follow|rate|tag))?`,
  `(?:comment|type|reply|write|drop|put|tweet)(?: me| us)?(?: with)?(?: the)?(?: word| words)? (?:"[^"\\n]{1,30}"|'[^'\\n]{1,30}')`,
  `(?:comment|type) (?:yes|amen|done|me|info|ready|interested|link|guide)`,
  `(?:leave|drop|post|make|add) (?:me |us )?(?:a |your )?(?:comment|reply|answer)(?: \\w+){0,6} (?:to (?:win|enter|be entered|get|participate|qualify)|for (?:a|your) (?:chance|opportunity))`,
  `comment(?: \\w+){0,5} (?:to (?:win|enter|be entered|participate|qualify)|for (?:a|your) (?:chance|opportunity))`,
  `commenttowin|retweettowin|rttowin|likeandshare|tagtowin|followtowin`,
  `(?:first|next) \\d+ (?:people |persons |ones )?(?:to|who) (?:comment|like|share|retweet|rt|reply|tag)`,
];

const DRAW: readonly string[] = [
  `(?:follow|like|share|rt|retweet|comment|tag|subscribe|repost)(?:[^.!?\\n]{0,80}?)(?:to (?:win|enter|be entered|participate|qualify)|(?:for )?(?:a|your|ur|the) (?:chance|opportunity) (?:to|of|at) win\\w*)`,
  `(?:to (?:win|enter|participate|be entered)|(?:for )?(?:a|your) chance (?:to|of|at) win\\w*|giveaway|enter by)(?:[^.!?\\n]{0,100}?)(?:follow|like|share|rt|retweet|comment|tag|subscribe|repost)`,
  `(?:follow|like)(?: us| me| @\\S+| our page| my page)? ?(?:,|\\+|&|and) ?(?:like|share|rt|retweet|tag|comment|repost|subscribe)`,
  `follow (?:for|4) follow|f4f|l4l|like (?:for|4) like|follow ?back|followback|sub ?4 ?sub|s4s|shoutout (?:for|4) shoutout`,
];

export type BaitFamily = 'draw' | 'tag' | 'comment' | 'share' | 'reaction';

export interface Bait extends Span {
  family: BaitFamily;
}

const FAMILIES: readonly [BaitFamily, RegExp][] = [
  ['draw', wordingsRegex(DRAW)],
  ['tag', wordingsRegex(TAG)],
  ['share', wordingsRegex(SHARE)],
  ['reaction', wordingsRegex(REACT)],
];
const COMMENT_REGEX = wordingsRegex(COMMENT);

/** A word in capitals to be left as a comment: "Comment GUIDE and I will send it". On the text as written. */
const COMMENT_CAPITALS =
  /\b(?:[Cc]omment|COMMENT|[Tt]ype|TYPE|[Rr]eply|REPLY|[Dd]rop)(?: the word| with| me| us)* [A-Z][A-Z0-9]{1,14}\b(?=[^\p{L}]*(?:below|and|to|if|for|for|\+|&|in|$|[.!\n]))/gmu;

/** Passing on a search is help, not bait. */
const SEARCH =
  /\b(?:missing (?:child|person|girl|boy|teen|teenager|woman|man|dog|cat|pet|since)|(?:lost|stolen) (?:dog|cat|pet|bike|car|puppy|kitten)|(?:my|our|her|his|their) (?:dog|cat|son|daughter|brother|sister|bike) (?:is|was|has been|went|got) (?:missing|lost|stolen)|blood donors?|amber alert)\b/;

/** What stands before a verb that tells instead of asking: "I would like", "people share it", "used to tag". */
const TOLD =
  /(?:\b(?:i|you|we|they|he|she|it|who|that|which|people|would|wouldn't|could|can|can't|will|won't|did|didn't|do|does|don't|may|might|must|should|not|never|the|a|an|my|your|our|their|his|her|this|of|by|for|is|are|was|feel|look|looks|looked|seem|seems|sound|sounds|just|really|also|more|much|stuff|things|something|nothing|anything|someone|users|customers)|'d|'ll)\s+$/;

/** "and share it": asked only where the sentence opens with another request. */
const OPENS_WITH_REQUEST =
  /(?:^(?:[^\p{L}]|linkx*)*|\b(?=please|pls))(?:please|pls|like|love|watch|read|check|comment|use|follow|enjoy|click|rate|hit|tag|save|repost|subscribe|if you|don't|remember|do|leave|drop|smash|join|vote|download|support|help|thumbs)\b/u;

/**
 * Places of engagement bait: reactions, shares, tags, votes or comments asked for their own sake. Posts that pass on a
 * search for somebody missing are exempt, as in Facebook's policy.
 */
export const engagementBait = measure((document: Document): Bait[] => {
  const found: Bait[] = commentBait(document).map((span) => ({ ...span, family: 'comment' }));
  for (const [family, regex] of FAMILIES) {
    for (const span of matches(document, regex)) if (isAsked(span, document)) found.push({ ...span, family });
  }
  return merged(SEARCH.test(document.folded) ? found.filter(({ family }) => family !== 'share') : found);
});

/** Places where a comment of given words is asked for. It is bait, and yet it calls for a response. */
export const commentBait = measure((document: Document): Span[] => {
  const asked = matches(document, COMMENT_REGEX).filter((span) => isAsked(span, document));
  const written = [...document.text.matchAll(COMMENT_CAPITALS)].map(({ 0: cut, index }) => ({
    start: index,
    end: index + cut.length,
  }));
  return merged([...asked, ...written]);
});

/** "They asked us to like it": an infinitive that reports; "don't forget to" is still a request. */
const TOLD_TO =
  /\b(?:asked|asks|asking|told|tells|begged|used|wants?|wanted|how|able|going|have|had|tried|try|trying|us|me|him|her|people|them|customers|users|followers|love|refused?|hate|easy|reason|ways?|allowed|tempted|who)\s+to\s+$/;

function isAsked(span: Span, { folded }: Document): boolean {
  const before = folded.slice(Math.max(0, span.start - 24), span.start);
  const words = folded.slice(span.start, span.end);
  if (TOLD.test(before) && !/^(?:giveaway|to win|to enter|for a chance|a chance|your chance|can |could )/.test(words))
    return false;
  if (TOLD_TO.test(before)) return false;
  if (!/^and\s/.test(words)) return true;
  const from =
    Math.max(
      folded.lastIndexOf('\n', span.start),
      folded.lastIndexOf('. ', span.start),
      folded.lastIndexOf('! ', span.start),
    ) + 1;
  return OPENS_WITH_REQUEST.test(folded.slice(from, span.start));
}

/** Overlapping places as one, in the order of the draft. */
function merged<T extends Span>(spans: T[]): T[] {
  const joined: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
