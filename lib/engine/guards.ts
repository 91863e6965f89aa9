import type { Span } from '../vocabulary';
import { type Document, inside, sentenceAt } from './document';
import { wordValue } from './lexicon/lookup';

/** True when a place must not be flagged. */
export type Guard = (span: Span, document: Document) => boolean;

/** The folded words of the sentence before and after a place. */
function around({ start, end }: Span, document: Document): { before: string; after: string } {
  const sentence = sentenceAt(document, start) ?? { start: Math.max(0, start - 80), end: end + 80 };
  return { before: document.folded.slice(sentence.start, start), after: document.folded.slice(end, sentence.end) };
}

const ownWords = ({ start, end }: Span, document: Document) => document.folded.slice(start, end);

/** Part of a #hashtag, an @name or a link: a label, not a claim. */
export const inLabel: Guard = (span, document) =>
  /[#@]$/.test(document.text.slice(0, span.start)) || inside(span, document.links) || inside(span, document.mentions);

/** From this many words on, a quotation is somebody's speech; below, it is a name or a wink. */
const SPEECH_WORDS = 5;

/** Inside quoted speech or a quoted line: another one's words. */
export const inQuote: Guard = (span, document) =>
  document.quotes.some(
    (quote) =>
      quote.start <= span.start &&
      span.end <= quote.end &&
      document.text.slice(quote.start, quote.end).trim().split(/\s+/).length >= SPEECH_WORDS,
  );

const NEGATION =
  /(?<!\p{L})(?:not|n't|never|neither|nor|hardly|barely|scarcely|without|less than|far from|anything but|nothing|no|isnt|wasnt|arent|dont|doesnt|didnt|nowhere near)(?: (?:exactly|really|quite|necessarily|always|even|such|that|as|so|a|an|the|this|my|your|be|been|have|had|in|say|think|call|was|is|it|it's|i|would|all that|one of)){0,4} ?$|(?<=\p{L})n't (?:\p{L}+ ){0,3}$/u;

/** Turned down by a negation before it ("not the best", "isn't exactly amazing"), unless the wording itself negates. */
export const negated: Guard = (span, document) => {
  if (/(?<!\p{L})(?:not?|never|n't|nothing|nobody|cannot|zero|without)(?!\p{L})|n't/u.test(ownWords(span, document)))
    return false;
  const { before } = around(span, document);
  return NEGATION.test(before) && !/(?<!\p{L})not only (?:\p{L}+ )*$/u.test(before);
};

const REPORTED =
  /(?<!\p{L})(?:claims?|claimed|claiming|claim to be|supposed(?:ly)?|so-called|so called|allegedly|pretend(?:s|ing)? to be|called itself|calls itself|(?:people|they|some|ads|adverts|critics|everyone|others) (?:say|said|call|called|keep saying|think|thinks|told me)|marketed as|advertised as|sold as|billed as|touted as|if you believe)(?!\p{L})[^.!?]{0,40}$/u;

/** Said by others and doubted, or held at arm's length ("they claim it is the best"). */
export const doubted: Guard = (span, document) => REPORTED.test(around(span, document).before);

const SEARCH =
  /(?<!\p{L})(?:look(?:ing)? for|search(?:ing)? for|in search of|recommend(?:ations?)? for|suggest(?:ions?)? for|trying to find|tips (?:for|on)|vote for|rank(?:ing)?|top \d+|how to (?:pick|choose|find|select|get|buy|spot|hire)|(?:pick|choose|choosing|finding|picking|deserves?|decide|guess|comparing|vote on))(?: (?:an?|the|my|our|your|\d+))? ?$/u;
const ASKING =
  /(?<!\p{L})(?:what(?:'s| is| are| was| were)?|which|who(?:'s| is| are)?|where(?:'s| is| are)?|how|is|are|does|do|can|could|would|has|have|any|anyone|anybody|should)(?!\p{L})/u;

/** Asked for rather than claimed: "what is the best ...?", "looking for the perfect ...". */
export const searched: Guard = (span, document) => {
  const { before } = around(span, document);
  if (SEARCH.test(before)) return true;
  const rest = document.folded.slice(span.end, span.end + 160);
  return /^[^.!\n]*\?/.test(rest) && ASKING.test(before.split(/[,:;–—-]/u).at(-1) ?? '');
};

const HYPOTHETICAL =
  /(?<!\p{L})(?:(?:if|unless|whether|imagine|wish) (?:\p{L}+ ){0,3}|(?:would|could|might|may|should) (?:also )?be |would have been |used to be |thought (?:it|this|that) (?:was|would be) )(?:an? |the |so |really )?$/u;

/** Supposed, wished for or past hope, not claimed of the thing itself. */
export const hypothetical: Guard = (span, document) => HYPOTHETICAL.test(around(span, document).before);

const COURTESY =
  /^(?:my |our |your |the |with |all |all the )*(?:very )?best (?:regards|wishes|of luck|man|before|case|practices?|sellers?|selling|buy|western|effort|interests?)(?!\p{L})|^(?:do|try|did|doing|tried|trying) (?:my|our|your|their|his|her) best|^all the best|^(?:have|had|having|wishing (?:you|everyone)|enjoy) (?:an? |your )?(?:\p{L}+ )?(?:day|night|weekend|evening|week|time|year|holiday|christmas|summer)/u;
const COURTESY_BEFORE =
  /(?<!\p{L})(?:(?:do|does|did|doing|try|tries|tried|trying|at|all|wish(?:ing)?(?: (?:you|him|her|them|everyone|all))?(?: all)?|have|hope you had|enjoy|happy|merry)(?: (?:my|our|your|their|his|her|its|the|an?))?) ?$/u;

/** Good wishes for what is still to come. */
const WISHED =
  /(?<!\p{L})(?:wish(?:ing|es)?|hop(?:e|ing)|may|here's to) (?:you(?:r|rs)?|u|everyone|everybody|all|our|my|him|her|them|each|the|an?) (?:[^.!?]{0,80}(?:have|has|be|is|with|and|an?|of|for) )?(?:an? |the |your |truly |very |most )*$/u;

/** Greetings, farewells and fixed phrases: "best regards", "have a wonderful day", "do my best". */
export const courtesy: Guard = (span, document) => {
  const own = ownWords(span, document);
  const { before, after } = around(span, document);
  if (COURTESY.test(own)) return true;
  if (
    /^(?:the |my |our )?best$/u.test(own) &&
    (COURTESY_BEFORE.test(before) ||
      /^ (?:regards|wishes|of luck|practices?|buy|case|of both|western)(?!\p{L})/u.test(after))
  )
    return true;
  if (WISHED.test(before)) return true;
  return (
    /(?<!\p{L})(?:have|wish(?:ing)? \p{L}+|hope you (?:have|had)|enjoy|happy)(?: all)? $/u.test(before) &&
    /(?:day|night|weekend|evening|week|time|year|holiday|christmas|summer|birthday|decade|trip|journey|life)s?$/u.test(
      own,
    )
  );
};

const MOCKED =
  /(?:^|\s)\/s(?:\s|$)|(?<!\p{L})(?:yeah,? right|oh,? (?:great|wonderful|joy)|just what i (?:needed|wanted)|thanks for nothing|said no one ever|sure,? jan|not)[.!]*\s*$|🙄/u;

/** The sentence mocks: "/s", "yeah right", a rolling-eyes face. */
export const mocked: Guard = (span, document) => {
  const sentence = sentenceAt(document, span.start) ?? span;
  return MOCKED.test(document.folded.slice(sentence.start, sentence.end + 6));
};

/** A name: a run of capitalised words in running text ("Incredible India", "Best Buy"). */
export const inName: Guard = (span, document) => {
  const own = document.text.slice(span.start, span.end).trim();
  const words = own.split(/\s+/);
  if (words.length < 2 || /ly$/.test(words[0]!) || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return false;
  const sentence = sentenceAt(document, span.start);
  const running = sentence ? document.text.slice(sentence.start, sentence.end) : '';
  const small = running.match(/(?<![\p{L}'])\p{Ll}{3,}/gu)?.length ?? 0;
  const capitalised = running.match(/(?<![\p{L}'])\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  return sentence !== undefined && span.start > sentence.start && small > capitalised;
};

/** Words of complaint that praise in slang or idiom ("insane deal", "to die for", "cannot go wrong"). */
const TURNED =
  /(?<!\p{L})(?:insane\p{L}*|crazy|sick|killer|bomb|kick\p{L}*|bad-?ass|unreal|miss|wrong|die|dying|beat\p{L}*|blow\p{L}*|blew|stop\p{L}*|fire|ridiculous\p{L}*|freak\p{L}*|damn|fuck\p{L}*|no|not|never|n't|without|nothing|zero|lost?|shed)(?!\p{L})|n't/u;
const HARSH = -1.2;
const HEATED =
  /^(?:(?:an?|the|our|my|such an?) )?(?:most|best|worst|\p{L}+est|\p{L}+ly|super|so|tremendous|exceptional|supreme) /u;

/** Criticism under an intensifier ("incredibly slow update"): harsh, not flattering. */
export const criticism: Guard = (span, document) => {
  const own = ownWords(span, document);
  if (!HEATED.test(own) || TURNED.test(own)) return false;
  const values = document.tokens
    .filter((token) => token.start < span.end && span.start < token.end)
    .map((token) => wordValue(token.normal)?.value ?? 0);
  return Math.min(0, ...values) <= HARSH && Math.max(0, ...values.slice(1)) < 1;
};
