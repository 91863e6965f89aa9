import type { Region } from '../../vocabulary';

/**
 * Wordings that tell readers of a tie, and what regulators hold of them.
 * Wordings are regular expression sources in the manner of `wordingsRegex`; they are matched on the folded draft.
 */
export interface DisclosureWording {
  id: string;
  /** What it is called when the writer is told about it. */
  says: 'ad' | 'payment' | 'gift' | 'affiliate' | 'work' | 'label' | 'thanks';
  /** `clear`: an ordinary reader understands; `ambiguous`: a hint at most. Alike in all regions, as readers see it. */
  reads: 'clear' | 'ambiguous';
  /** Regions whose regulator advises against it even so. */
  unclearIn: readonly Region[];
  wordings: readonly string[];
}

const POSTED =
  '(?:post|video|reel|story|stories|episode|content|review|shout ?out|podcast|stream|livestream|newsletter|vlog|blog|thread|giveaway|trip|stay|segment|tutorial|haul|article)s?';
const THING = "(?:this|these|that|it|them|the|a|an|some|their|his|her|its|one of)(?: [\\p{L}\\p{N}'-]+){0,5}?";
const EARN = '(?:get|gets|receive|receives|earn|earns|make|makes|collect|got|take)';

/**
 * United States: 16 CFR 255.5 and the FTC's "Disclosures 101" (2019). United Kingdom: CAP and CMA guide for influencers,
 * third edition, 2023, labels it advises against. EU: Commission sweep of 2024, wordings counted as not enough.
 */
export const DISCLOSURE_WORDINGS: readonly DisclosureWording[] = [
  {
    id: 'ad-label',
    says: 'ad',
    reads: 'clear',
    unclearIn: [],
    wordings: [
      '(?<=#)(?:ad|advert|advertisement|advertorial|paidad|adfeature|anad)',
      '(?<=^\\s*|\\n\\s*)(?:ad|advert|advertisement|advertorial|ad feature|advertisement feature)(?=\\s*(?:[:|/\\n–—-]|\\. |$))',
      '(?<=[(\\[*])(?:ad|advert|advertisement)(?=[)\\]*])',
      '(?:this|it|the following) (?:\\p{L}+ )?(?:is|contains|includes) an? (?:ad|advert|advertisement|advertorial|paid ad)',
    ],
  },
  {
    id: 'paid-partnership',
    says: 'payment',
    reads: 'clear',
    unclearIn: [],
    wordings: [
      'paid (?:brand )?(?:partnership|partner|promotion|promo|collab|collaboration|advertisement|advertising|endorsement|product placement)',
      '(?<=#)(?:paidpartnership|paidpartner|paidpromotion|paidpromo|paidcollab|paidpost|paidcontent|paidadvertisement)',
      "i(?:'m| am|'ve been| was| have been| got| get| am being|'m being) (?:paid|compensated)(?: by| to| for| if| when| a)",
      `(?:was|am|were|been|being) compensated (?:for|by)`,
      `paid (?:me|us) (?:to|for)`,
      `${POSTED} (?:contains?|includes?|features?) (?:a |an |some )?(?:paid |product )(?:promotion|placement|endorsement|advertising)s?`,
      'product placements?(?= (?:in|by|from|for|with)| ?:)',
      `(?:i|we)(?:'m|'re| am| are) (?:an? )?(?:paid|compensated|sponsored) (?:by|partner|spokesperson|ambassador|creator)`,
    ],
  },
  {
    id: 'sponsored',
    says: 'payment',
    reads: 'clear',
    unclearIn: ['uk'],
    wordings: [
      '(?<=#)(?:sponsored|sponsoredpost|sponsoredvideo|sponsoredcontent|sponsoredad|sponsor|sponsorship)',
      `sponsored (?:by us|${POSTED})`,
      `${POSTED} (?:(?:is|was|are|were|has been) )?(?:proudly |kindly |partly |partially )?sponsored(?: by)?`,
      '(?<=^\\s*|\\n\\s*|[(\\[*])sponsored(?= by|\\s*[:|\\n)\\]*]|$)',
      "(?:for|by) (?:kindly )?sponsoring (?:this|today's|my|our|the)",
      "(?:i'm|i am|we're|we are) sponsored by",
      "(?:today's|this \\p{L}+'s|our|my) sponsor,? (?:is|for)",
    ],
  },
  {
    id: 'gift-told',
    says: 'gift',
    reads: 'clear',
    unclearIn: [],
    wordings: [
      `(?:sent|gave|gifted|mailed|shipped|provided|lent|loaned|handed) (?:me|us) ${THING} (?:to (?:try|test|review|keep)|for (?:free|review|testing|nothing)|free(?: of charge)?|as a gift|at no cost|to try out)`,
      `(?:sent|gave|provided|gifted) (?:me|us) (?:a |an |some |this |these |their )?(?:free|complimentary)`,
      `(?:got|received|was given|were given|was sent|were sent|have been given) ${THING} (?:for free|free of charge|as a (?:gift|free)|complimentary|for review|free from|in exchange)`,
      '(?:in (?:exchange|return) for) (?:an? |my |our )?(?:honest |unbiased |fair |free )*(?:review|opinion|feedback|post|coverage|mention)',
      '(?:was|were|been|is|are) (?:kindly |generously )?(?:provided|supplied|sent|gifted|lent|loaned)(?: to (?:me|us))?(?: (?:free|free of charge|complimentary|for free))?(?: by| from| for review| free)',
      '(?:items?|products?|samples?|things) (?:\\p{L}+ )?(?:sent|gifted|provided|offered|given)(?: to (?:me|us))?(?: (?:for|to) (?:review|free|test)| by| from)',
      'free (?:sample|product|stay|meal|copy|unit)s? (?:from|by|courtesy of|thanks to)',
      '(?:complimentary|courtesy) (?:\\p{L}+ ){0,2}(?:from|of|by) (?=@|the brand)',
      '(?:review (?:unit|copy|sample)|press (?:sample|trip|copy)|pr sample|advance copy|loaner)s?(?: (?:\\p{L}+ ){0,2}(?:from|by|provided|sent|courtesy))?',
      '(?:kindly|generously) (?:sent|gifted|provided|supplied|hosted)',
      '(?:i|we) (?:was|were) (?:a )?(?:guests?|invited|hosted|flown out) (?:of|by|as a guest)',
    ],
  },
  {
    id: 'gifted-label',
    says: 'gift',
    reads: 'clear',
    unclearIn: ['uk'],
    wordings: [
      '(?<=#)(?:gifted|gift|giftedby|giftedproduct|prgift|prgifted|gifteditem|giftedstay|giftedby\\p{L}+|freeproduct|complimentary)',
      '(?<=[(\\[*])(?:gifted|gift|pr|pr gift|pr product|press gift)(?=[)\\]*])',
      '(?<!(?:academically|very|so|most|truly|a|of|for) )gifted (?:by|from)',
      '\\*gifted',
    ],
  },
  {
    id: 'affiliate-told',
    says: 'affiliate',
    reads: 'clear',
    unclearIn: [],
    wordings: [
      'as an (?:amazon|\\p{L}+) (?:associate|affiliate|partner) i',
      `(?:i|we|i'll|we'll|me|us|it|they|which|channel|show|site|blog) (?:may |might |will |do |can |could |also |then |only |'ll )*${EARN} (?:you |me |us )?(?:paid )?(?:an? |some |the |my |our )?(?:very |super |teeny |really )?(?:small |tiny |little |modest |affiliate |extra )*(?:commission|kick ?back|referral fee|advertising fees?|store credit)s?`,
      `(?:i|we|i'll|we'll|me|us|it|they) (?:may |might |will |do |can |could |also )*${EARN} a (?:very |super )?(?:small |tiny |little |modest )*(?:percentage|percent|cut|bonus) (?:of|from|if|when|on|for)`,
      `\\p{L}+ (?:gets|receives|earns|makes) an? (?:very |super |teeny )?(?:small |tiny |little |modest |affiliate )*(?:commission|kick ?back|referral fee)s?`,
      'i (?:get|am|will be|may be|might be) (?:paid|compensated|rewarded) (?:if|when) you',
      '(?:small|tiny|little|a|any|earn|receive|affiliate) commissions?(?=[^\\n]{0,60}(?:link|purchase|buy|sale|order|sign|click|cost|channel|for the sales))',
      '(?:at|with) no (?:extra|additional|added|more) (?:cost|costs|charge|expense) (?:to|for) you',
      "(?:doesn't|does not|won't|will not) cost you (?:anything )?(?:any |a penny |a cent )?(?:extra|more)",
      '(?:associates?|affiliate)(?: advertising)? program(?:me)?s?',
      'without any (?:more|extra|additional) costs? (?:to|for) you',
      `(?:i|we|both of us)(?:'ll| will| can| may| might| both| each| also)* ${EARN} (?:a |an |some |the )?(?:\\$ ?\\d+ )?(?:small |little |free )*(?:amazon |store |referral |account )?(?:credits?|points|bonus|rewards?|cash ?back|kick ?backs?)(?= (?:if|when|for|from|each|every|too|as well))`,
      `you(?:'ll| will)? (?:also )?get \\$ ?\\d+[^\\n.!?]{0,30}(?:and|so do|so will|while|plus) (?:i|we)(?:'ll| will)? (?:also )?(?:get|do|will)`,
      '(?:a )?(?:small|tiny|little) (?:kick ?back|percentage|portion|profit|cut|fee|share)(?: (?:of|from|when|if|on|for|goes|comes|back))',
      'get (?:paid|compensated) (?:a bit|a little|a few \\p{L}+|something)? ?(?:for|from|by|if|when) (?:each|every|any|you|your|the|these)',
    ],
  },
  {
    id: 'affiliate-label',
    says: 'affiliate',
    reads: 'clear',
    unclearIn: ['us', 'uk'],
    wordings: [
      '(?:amazon |my |our |the |an |use our |via )?affiliated?s?(?: or referral|/referral| amazon| partner)? (?:links?|codes?|urls?|partners?|shop|store|discounts?)',
      '(?<=#)(?:affiliate|affiliates|affiliatelink|affiliatelinks|affiliated|aff|afflink|amazonaffiliate|amazonassociate|affiliatepartner)',
      '(?<=[(\\[*])(?:affiliate|affiliates|aff|aff link|affiliate links?|affil(?:iate)?|ref(?:erral)?)(?=[)\\]*])',
      'aff(?:il)?\\.? links?',
      '(?:links?|some|they|these|all|that)(?: \\p{L}+){0,6} (?:are|is|may be|might be|could be) affiliated?(?: links?)?',
      "(?:i am|i'm|we are|we're) (?:an )?affiliates? (?:of|with|for)",
      'affiliate (?:disclosure|disclaimer)',
      'referral links?',
    ],
  },
  {
    id: 'shop-to-support',
    says: 'affiliate',
    reads: 'clear',
    unclearIn: ['uk'],
    wordings: [
      // "Support the show by shopping through this link", across a bracket or a line break.
      '(?:support(?:ing|s)?|help(?:s|ing)?)(?: out)? (?:us|me|my|our|the|this|their|\\p{L}+)\\b[^.!?]{0,70}?(?:amazon|ebay|shopping|(?:by|when|if) (?:you )?(?:buy|buying|purchas\\p{L}+|shop|order\\p{L}*)|via (?:the|this|these|my|our) links?|(?:with|through|using|from) (?:the|this|these|my|our|any) (?:\\p{L}+ )?links?)',
      '(?:shop|shopping|buy|purchase|purchasing|order|ordering|purchases?|sales?)\\b[^\\n.!?]{0,50}?(?:helps?|to help|supports?|to support|in support of) (?:us|me|my|our|(?:the|this)(?= (?:channel|show|site|blog|podcast|stream))|keep|fund)(?: (?:the|this))?(?: channel| show| site| blog| podcast| out| work| running| videos?| me)?',
      '(?:do|doing|start|starting|doing all) (?:all )?(?:of )?your (?:\\p{L}+ )?shopping (?:through|via|here|with|at|from|on|using)',
      '(?:use|using|click|clicking|through|via|bookmark|from|follow|visit) (?:on )?(?:any of |one of )?(?:my|our|this|the|these|any|those) (?:\\p{L}+ )?links?\\b[^\\n.!?]{0,50}?(?:shop|shopping|buy|buying|purchas\\p{L}+|order|ordering|support|helps?|grateful)\\b',
      "(?:before|when(?:ever)?|while|next time) (?:you |you are |you're |we |i )?(?:shop|shopping|buy|buying|order|ordering|are \\p{L}+) (?:\\p{L}+ ){0,3}?(?:on|at|from|through|via) (?:amazon|ebay|these links?|this link|my links?|our links?)",
      'links? (?:below )?(?:to|that|which) (?:help |also )?supports?',
      // "It means a lot when you use my codes and links."
      '(?:appreciate|appreciated|love|grateful|thankful|thanks?(?: you)?|helps?|supports?|means)\\b[^\\n.!?]{0,40}?(?:use|using|used|shop|shopped|buy|bought|purchase|order|click|clicked)(?: (?:with|through|from|on|via|of))?(?: any of)? (?:my|our) (?:\\p{L}+ ){0,2}(?:links?|codes?)',
      '(?:us(?:e|ing)|shop(?:ping)?|buy(?:ing)?|order(?:ing)?)(?: (?:with|through|from|via))? (?:my|our|these|this|the) (?:\\p{L}+ ){0,2}(?:links?|codes?)(?: \\p{L}+){0,3} (?:helps?|supports?|keeps?|funds?|gives?) (?:me|us|my|our|the|this)',
      'keep(?:s|ing)? (?:the|this|our|my) (?:lights on|channel (?:going|alive|running|free)|show (?:going|running|free)|site (?:going|running|free)|podcast (?:going|running|free)|servers? (?:on|running))(?= (?:by|when|if|with|through))',
      '(?:your|all|any|every|each) (?:purchases?|orders?|clicks?|support)(?: \\p{L}+){0,5} (?:helps?|supports?|benefits?|goes? to|funds?) (?:us|me|my|our|the|this|keep)',
      '(?:a )?(?:portion|percentage|part|share|cut) of (?:the|your|every|each|all|any) (?:sales?|purchases?|proceeds|price|orders?)(?= (?:\\p{L}+ ){0,4}(?:me|us|my|our|support|back))',
      '(?:gives?|giving|sends?|earns?|gets?) (?:me|us) (?:a |some )?(?:small |little )?(?:store credit|commission|kick ?back|bonus|percentage|pennies)',
    ],
  },
  {
    id: 'own-tie-told',
    says: 'work',
    reads: 'clear',
    unclearIn: [],
    wordings: [
      '(?:full )?disclosure ?: ?(?=[^\\n]{0,80}(?:i |my |we |our ))',
      "(?:i|we)(?:'m| am|'re| are) (?:the |a |an |one of the )?(?:co-?)?(?:founder|owner|ceo|maker|creator|inventor|author|director|head|manager|employee|investor|shareholder|developer)s?(?: and \\p{L}+)? (?:of|at|behind|for|in)(?! your)",
      '(?<=#)(?:\\p{L}+employee|employee|employeeof\\p{L}+|iworkat\\p{L}*|iworkfor\\p{L}*|iworkwith\\p{L}*|myemployer|ownbrand)',
      "(?:my|our) (?:employer|company|firm|startup|start-up|business|agency|brand)(?:'s)?",
    ],
  },
  {
    id: 'half-label',
    says: 'label',
    reads: 'ambiguous',
    unclearIn: ['us', 'uk', 'eu'],
    wordings: [
      '(?<=#)(?:sp|spon|sponcon|collab|collabs|collabpost|partner|brandpartner|ambassador|brandambassador|influencer_?partner|prpackage|prhaul|prunboxing|iworkwith|workingwith|inpartnership|partneredpost)',
      '(?<=#)(?!(?:dance|gym|life|training|riding|running|travel|business|senior|managing|study|workout)partner)[\\p{L}\\p{N}]{3,}(?:partner|ambassador)',
      '(?<=^\\s*|\\n\\s*|[(\\[*])(?:sp|spon|collab|partner|ambassador)(?=\\s*[:|\\n)\\]*]|$)',
      "(?:i'm|i am|as) (?:an? |their |the )?(?:official |proud |new )?(?:brand )?ambassador",
      '(?<!the )brand ambassador(?!s)',
    ],
  },
  {
    id: 'partnership-phrase',
    says: 'label',
    reads: 'ambiguous',
    unclearIn: ['uk', 'eu'],
    wordings: [
      '(?<!paid )(?:in|a|our|my) (?:partnership|collaboration|collab|association) (?:with|between)(?= @|@| \\p{L})',
      "(?:i've|i have|we've|we have|i|we) (?:partnered|teamed up|collabed|collaborated)(?: up)? with",
      '(?:supported|funded|presented|powered|co-powered|brought to you) by (?=@)',
    ],
  },
  {
    id: 'thanks-brand',
    says: 'thanks',
    reads: 'ambiguous',
    unclearIn: ['us', 'uk', 'eu'],
    wordings: [
      '(?:many |big |huge |special |massive )?(?:thanks|thank you|thx|ty|shout ?out|grateful)(?: so much| very much| a lot)?,?(?: to)? @[\\w.]+(?:(?:,| and| &)* @[\\w.]+)*(?: \\p{L}+)? for (?:sending|gifting|hosting|inviting|letting|sponsoring|supplying|lending|the (?:\\p{L}+ ){0,2}(?:gift|gifts|invite|invitation|experience|goodies|product|products|package|box|hamper|stay|trip|tickets|outfit|dress|shoes|love))',
    ],
  },
];
