import type { Span } from '../../vocabulary';
import { wordingsRegex } from '../detectors';
import type { Document } from '../document';
import { measure } from './measure';

/**
 * What shows that something is given for the promotion. `code`: readers are told to use a discount code; `code-mention`:
 * one is mentioned; `own-code`: "my code"; `affiliate-link`: an address that pays the sender; `ref-link`: one that names
 * the sender; `gift`: a package or product received; `launch`: "we launched", "our new ..."; `bio-link`: "link in bio".
 */
export type SignKind =
  | 'code'
  | 'code-mention'
  | 'own-code'
  | 'affiliate-link'
  | 'ref-link'
  | 'gift'
  | 'launch'
  | 'bio-link';

export interface TieSign {
  span: Span;
  kind: SignKind;
}

const NOUN = "(?:[\\p{L}\\p{N}'&-]+ ){0,3}?";
const MADE_THINGS =
  '(?:app|product|service|platform|tool|feature|collection|range|line|menu|shop|store|book|album|single|course|podcast|report|website|site|programme|program|game|brand|flavou?r|release|version|update|model|plan|membership|newsletter|merch|film)s?';

const KINDS: readonly [SignKind, readonly string[]][] = [
  [
    'own-code',
    [
      '(?:use|with|using|enter|apply|add|via) (?:my|our) (?:personal |own |special |exclusive |discount |promo |coupon |referral |creator |affiliate )*(?:code|coupon)s?',
      'my (?:\\p{L}+ )?(?:discount|promo|coupon|referral|creator|affiliate) (?:code|link)s?',
      '(?:code|coupon) is my (?:name|handle)',
    ],
  ],
  [
    'code',
    [
      '(?:use|using|enter|apply|w/) (?:the |this |promo |discount |coupon |voucher |offer |presale |referral )*code',
      '(?:off|discount|save|free)[^\\n.!?]{0,40}\\b(?:with|using|w/|use) (?:the |promo |discount |coupon )*code',
      'code ["\']?[\\p{L}\\p{N}]{3,}["\']? (?:for|to get|gets you|saves you|at checkout)',
    ],
  ],
  [
    'code-mention',
    [
      '(?:promo|discount|coupon|voucher|offer|presale|referral|invite|creator) ?codes? ?[:=-]?',
      '(?<!\\b(?:the|a|my|your|this) )code ?[:=] ?["\']?[\\p{L}\\p{N}]{3,}',
      '(?:off|discount|save|free)[^\\n]{0,40}\\bcode ["\']?[\\p{L}\\p{N}]{3,}',
    ],
  ],
  [
    'gift',
    [
      '(?:pr|press) (?:package|box|parcel|unboxing|haul|mailer|list|gift|sample|event|trip|drop)s?',
      '(?:sent|gifted|mailed|shipped) (?:me|us) (?:this|these|their|the|some|a|an|over)',
      '(?:got|received|unboxing) (?:this|these|my|a|an|the) (?:\\p{L}+ ){0,3}?(?:pr|package|gift|goodie bag|gift box|hamper|care package) (?:from|by)',
      '(?:gifted|comped|hosted) (?:stay|product|item|meal|trip|night)s?',
    ],
  ],
  [
    'launch',
    [
      `we(?:'ve| have|'re| are)? (?:just |finally |now |also |recently |officially |proudly )*(?:launched|launching|released|releasing|introduced|introducing|unveiled|opened|opening)`,
      `our (?:brand[ -]new|newest|new|latest|upcoming|own|first) ${NOUN}${MADE_THINGS}`,
    ],
  ],
  [
    'bio-link',
    ['(?:link|details|code|discount|shop)s? (?:is |are )?in (?:my |our |the )?bio', 'swipe up to (?:shop|buy|get)'],
  ],
];

const PATTERNS = KINDS.map(([kind, wordings]) => ({ kind, regex: wordingsRegex(wordings) }));
const STEMS = /code|coupon|\bpr\b|press|sent|gift|mailed|shipped|got|received|unboxing|comped|hosted|we|our|bio|swipe/;

/** "Code" of another kind: programs, conduct, dress, area. */
const NO_DISCOUNT =
  /(?:source|open|zip|area|dress|morse|bar|qr|post|postal|error|country|penal|tax|legacy|clean|write|writing|low|no|ethics|building|machine|binary|vs|claude|python|java|c\+\+|html)[\s-]*$/;

/** A discount is near: what tells "use my code" of a shop from that of a programmer. */
const DISCOUNT =
  /%|\boff\b|discount|\bsave|checkout|coupon|promo|voucher|\bfree (?:shipping|delivery|gift|trial|month)|for free|\bdeal|[$£€]|at the till/;

/** Addresses that pay the sender: shops' affiliate parameters and networks. */
const AFFILIATE_LINK =
  /amzn\.to|amazon\.[a-z.]+\/\S*[?&]tag=|[?&](?:aff(?:id|iliate|iliateid|_id)?|a_aid|rfsn|tap_a|campid|irclickid|sscid|PAffiliateID|referrerid)=[\w-]+|rstyle\.me|shopstyle\.it|shop-?my\.us|liketk\.it|ltk\.app|go\.magik\.ly|magiclinks\.|geni\.us|go2l\.ink|awin1\.com|shareasale\.com|anrdoezrs|dpbolvw|jdoqocy|tkqlhce|linksynergy|skimresources|rover\.ebay|ebay\.to|\/rf\.do|prf\.hn|pxf\.io|sjv\.io|avantlink|hop\.clickbank/i;
/** Addresses that name the sender, who may or may not be paid. */
const REF_LINK = /[?&](?:ref|refid|referrer|referral|via|at|partner|partnerid)=[\w-]+|\/(?:refer|referral)\/\w+/i;

/** Signs of a tie: links first, then in the order of their kinds; no two overlap. */
export const tieSigns = measure((document: Document): TieSign[] => {
  const { folded, links, text } = document;
  const signs: TieSign[] = [];
  for (const { start, end } of links) {
    const address = text.slice(start, end);
    if (AFFILIATE_LINK.test(address)) signs.push({ kind: 'affiliate-link', span: { start, end } });
    else if (REF_LINK.test(address)) signs.push({ kind: 'ref-link', span: { start, end } });
  }
  if (!STEMS.test(folded)) return signs;
  for (const { kind, regex } of PATTERNS) {
    for (const match of folded.matchAll(regex)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (kind.includes('code') && !isDiscountCode(document, span, match[0])) continue;
      if (signs.some((sign) => sign.span.start < span.end && span.start < sign.span.end)) continue;
      signs.push({ kind, span });
    }
  }
  return signs;
});

function isDiscountCode({ folded, text }: Document, { start, end }: Span, match: string): boolean {
  if (NO_DISCOUNT.test(folded.slice(Math.max(0, start - 12), start))) return false;
  if (/coupon|promo|voucher|discount|presale/.test(match)) return true;
  // A code has a name: in capitals, with a digit, or behind a colon or quotation mark.
  const named =
    /^(?:[\s:"'“”‘’-]{0,3}(?:[A-Z][A-Z0-9]{2,}|[A-Za-z]*\d+[A-Za-z0-9]*)|\s?[:"'“‘]\s?["'“‘]?[A-Za-z0-9]{3,})\b/.test(
      text.slice(end, end + 24),
    );
  return named || DISCOUNT.test(folded.slice(Math.max(0, start - 60), end + 60));
}
