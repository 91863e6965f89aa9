import { wordingsRegex } from '../detectors';
import type { Document } from '../document';
import { TIE_CONSTRUCTS } from '../lexicon/tie-constructs';
import { TIE_FAMILIES } from '../lexicon/tie-words';
import { deniesTie, disclosingsOf } from './disclosing';
import { measure } from './measure';
import { tieSigns } from './tie-signs';

/** Names of features to their values, 0 to 1; what is absent counts as 0. */
export type Features = Map<string, number>;

interface Expression {
  family: string;
  rest: string[];
}

/** Families that count only as something the writer calls "my" or "our". */
const OWNED = new Set(['ownWork', 'ownBusiness']);
/** How far behind "my" or "our" the thing owned may stand ("our brand new spring menu"). */
const OWNED_WITHIN = 4;

const EXPRESSIONS = new Map<string, Expression[]>();
const OWNABLE = new Map<string, Set<string>>([...OWNED].map((family) => [family, new Set<string>()]));
for (const [family, list] of Object.entries(TIE_FAMILIES)) {
  for (const entry of list.trim().split(/\s+/)) {
    if (OWNED.has(family)) {
      OWNABLE.get(family)!.add(entry);
      continue;
    }
    const [first, ...rest] = entry.split('_') as [string, ...string[]];
    const known = EXPRESSIONS.get(first) ?? [];
    known.push({ family, rest });
    EXPRESSIONS.set(first, known);
  }
}

const WORD = /[@#]?[\p{L}\p{N}][\p{L}\p{N}'’&+]*|\$/gu;

/** Bins of a count: one feature for each bound it reaches. */
const BINS: readonly [string, number[]][] = [
  ['words', [12, 30, 60, 120, 250]],
  ['lines', [3, 8, 20]],
  ['links', [1, 2, 4]],
  ['tags', [1, 3, 6]],
  ['mentions', [1, 3]],
];

const FACTS: readonly [string, RegExp][] = [
  ['priced', /[$£€₹]\s?\d|\d\s?(?:usd|eur|gbp|dollars|euros|pounds|inr)\b/],
  ['percent off', /\d\s?%\s*(?:off|discount|-)|(?:save|off|discount)[^\n]{0,15}\d\s?%|-\s?\d+\s?%/],
  ['free', /\bfree\b(?! (?:to|from|time|of))/],
  ['reply', /^\s*\.?@/],
  ['retweet', /^\s*(?:rt|mt)\b|\brt @/],
  [
    'opens with order',
    /^[^\p{L}]{0,6}(?:get|buy|shop|download|watch|check|meet|learn|discover|enjoy|save|book|order|try|join|listen|read|see|introducing|find|make|give|don't miss|register|subscribe|click|visit|looking for|need|want|ready)\b/u,
  ],
  [
    'opens with want',
    /^[^\p{L}]{0,6}(?:are you|do you|did you know|looking|want|need|ready|tired of|struggling|thinking)\b/u,
  ],
  ['opens with I', /^[^\p{L}]{0,6}(?:i|i'm|i've|my|i'd|we|our)\b/u],
  [
    'opens with proud',
    /^[^\p{L}]{0,6}(?:so |super |very |really |extremely |incredibly )?(?:excited|thrilled|proud|honou?red|delighted|happy|pleased|humbled|grateful|privileged)\b/u,
  ],
  ['ends with link', /link\w*[^\p{L}]*$/u],
  ['ends with tags', /#[^\s#]+\s*$/],
  ['tag run', /(?:#[^\s#]+\s+){3}/],
  ['html', /&(?:amp|lt|gt|nbsp);/],
  ['trademark', /[®™©℗]/],
  [
    'date or time',
    /\b(?:\d{1,2}(?::\d\d)?\s?(?:am|pm|et|est|pst|cet|ist|p\.m|a\.m)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|\d(?:st|nd|rd|th)\b|tomorrow|tonight|this (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|week))/,
  ],
  ['question', /\?/],
  ['emoji', /\p{Extended_Pictographic}/u],
  ['bullets', /(?:^|\n)[ \t]*[•✅✔▪►▶●→*-]/],
  ['edit note', /\bedit ?\d?:|\btl;?dr\b|\/r\/|\br\/\w/],
  ['third person founder', /\b(?:ceo|founder|co-founder|president|author) (?:and|&|of|at)\b/],
];

const CONSTRUCTS = Object.entries(TIE_CONSTRUCTS).map(([name, wordings]) => ({
  name,
  // Not global: only whether it is there matters.
  regex: new RegExp(wordingsRegex(wordings).source, 'u'),
}));

const LINK_KINDS: readonly [string, RegExp][] = [
  ['link to linkedin', /lnkd\.in|linkedin\./i],
  ['link to marketing', /hubs\.l[yi]|ow\.ly|mailchi|hubspot|eventbrite|transu\.co/i],
  ['short link', /bit\.ly|goo\.gl|tinyurl|t\.co\/|bit\.do|smarturl|geni\.us|po\.st/i],
  ['link to videos', /youtu\.?be|vimeo|twitch/i],
  ['link to pictures', /imgur|flickr|flic\.kr|twimg/i],
  ['link to officials', /\.gov\b|\.mil\b|wh\.gov|ofa\.bo/i],
  ['affiliate reference', /[?&]ref=|[?&]tag=/i],
  ['link to shop', /amzn|amazon\.|ebay|etsy|shop|store|itunes|apple\.co|play\.google|audible/i],
];

const OWNER = ['points to own work', 'my ownWork', 'our ownWork', 'our ownBusiness', 'I made', 'maker we'];
const CALLS = ['links 1+', 'get this', 'read', 'watch', 'buy', 'launched', 'giveaway'];
const JUDGES = ['liked', 'disliked'];

/** Facts that mean more together: every part holds when one of its features does. */
const BLENDS: readonly [string, readonly (readonly string[])[]][] = [
  ['owner', [OWNER]],
  ['owner calls', [OWNER, CALLS]],
  ['owner addresses you', [['our ownBusiness', 'our ownWork', 'maker we'], ['second person']]],
  [
    'own work linked',
    [
      ['points to own work', 'I made', 'I explain', 'my ownWork'],
      ['links 1+', 'read', 'watch', 'get this'],
    ],
  ],
  ['judges goods', [JUDGES, ['goods', 'brands', 'bought it', 'tried', 'round-up']]],
  ['judges a brand', [JUDGES, ['brands']]],
  ['judges a name', [['liked'], ['mentions 1+', 'thanks a name']]],
  ['judges without goods', [JUDGES, ['politics', 'life', 'sports', 'our public']]],
  [
    'customer',
    [
      ['bought it', 'customer we', 'tried', 'seeks product'],
      ['goods', 'brands'],
    ],
  ],
  [
    'round-up with link',
    [
      ['round-up', 'talks of companies'],
      ['links 1+', 'tags 1+'],
    ],
  ],
  [
    'advert',
    [
      ['buy', 'deal', 'get this', 'listing', 'specs'],
      ['advert to you', 'listing', 'hype', 'priced', 'percent off', 'specs'],
    ],
  ],
  [
    'shop link call',
    [
      ['link to shop', 'short link', 'sign affiliate-link'],
      ['get this', 'buy', 'deal'],
    ],
  ],
  [
    'official',
    [
      ['our public', 'official voice', 'politician voice', 'politics', 'link to officials'],
      ['first plural', 'my ownWork', 'owner'],
    ],
  ],
];

/** Features of a draft for the weights of `lib/engine/weights/tie.ts`. Linear in its length. */
export const tieFeatures = measure((document: Document): Features => {
  const { text, links, mentions } = document;
  const folded = ownWords(document);
  const features: Features = new Map([['bias', 1]]);
  const words = (folded.match(WORD) ?? []).filter((word) => !/^linkx*$/.test(word));
  const plain = words.filter((word) => !/^[@#$]/.test(word));
  countFamilies(words, plain.length, features);
  const counts: Record<string, number> = {
    words: plain.length,
    lines: (text.match(/\n/g)?.length ?? 0) + 1,
    links: links.length,
    tags: words.filter((word) => word.startsWith('#')).length,
    mentions: mentions.length,
  };
  for (const [name, bounds] of BINS) {
    for (const bound of bounds) if (counts[name]! >= bound) features.set(`${name} ${bound}+`, 1);
  }
  for (const [name, regex] of FACTS) if (regex.test(folded)) features.set(name, 1);
  for (const { name, regex } of CONSTRUCTS) if (regex.test(folded)) features.set(name, 1);
  if (linkedLines(folded) >= 4) features.set('list of links', 1);
  if (/<\w{1,12}[^<>]{0,300}>/.test(text)) features.set('html', 1);
  const addresses = links.map(({ start, end }) => text.slice(start, end)).join(' ');
  for (const [name, regex] of LINK_KINDS) if (regex.test(addresses)) features.set(name, 1);
  share(features, 'first plural', plain, /^(?:we|we're|we've|we'll|our|ours|us)$/);
  share(features, 'first singular', plain, /^(?:i|i'm|i've|i'd|i'll|my|me|mine|myself)$/);
  share(features, 'second person', plain, /^(?:you|your|you're|you'll|yours|yourself|u|ur)$/);
  grammar(document, features);
  for (const { kind } of tieSigns(document)) features.set(`sign ${kind}`, 1);
  for (const { wording } of disclosingsOf(document)) features.set(`says ${wording.id}`, 1);
  if (deniesTie(document)) features.set('denies a tie', 1);
  for (const [name, parts] of BLENDS) {
    if (parts.every((part) => part.some((feature) => features.has(feature)))) features.set(name, 1);
  }
  return features;
});

/** The folded draft without quoted speech: "our" in someone else's mouth is not the writer's. */
function ownWords({ folded, quotes }: Document): string {
  let kept = folded;
  for (const { start, end } of quotes) kept = kept.slice(0, start) + ' '.repeat(end - start) + kept.slice(end);
  return /\p{L}/u.test(kept) ? kept : folded;
}

/** Lines that end with a link, a closing mark behind it at most. */
function linkedLines(folded: string): number {
  return folded.split('\n').filter((line) => /link\w{0,30}\W{0,3}$/.test(line.slice(-40))).length;
}

/** Present or not, and as a share of the words: "I" in one of five words and more counts as 1. */
function share(features: Features, name: string, words: string[], regex: RegExp): void {
  const count = words.filter((word) => regex.test(word)).length;
  if (count === 0) return;
  features.set(name, 1);
  features.set(`${name} share`, Math.min(1, (count * 8) / (words.length + 8)));
}

function countFamilies(words: string[], total: number, features: Features): void {
  const counts = new Map<string, number>();
  const add = (family: string) => counts.set(family, (counts.get(family) ?? 0) + 1);
  words.forEach((word, at) => {
    for (const { family, rest } of EXPRESSIONS.get(word) ?? []) {
      if (rest.every((next, step) => words[at + 1 + step] === next)) add(family);
    }
    if (word === 'my' || word === 'our') owned(words, at, add);
  });
  for (const [family, count] of counts) {
    features.set(family, 1);
    features.set(`${family} share`, Math.min(1, (count * 6) / (total + 10)));
  }
}

/** "our new spring menu": the nearest thing that can be owned tells what kind it is. */
function owned(words: string[], at: number, add: (family: string) => void): void {
  for (let step = 1; step <= OWNED_WITHIN; step++) {
    const word = words[at + step];
    if (word === undefined || /^(?:and|or|to|in|on|at|with|for|of|is|are|was|from|my|our)$/.test(word)) return;
    for (const [family, nouns] of OWNABLE) {
      if (nouns.has(word)) {
        add(`${words[at]} ${family}`);
        return;
      }
    }
  }
}

function grammar({ tokens, sentences }: Document, features: Features): void {
  if (tokens.length === 0) return;
  const of = (tag: string) => tokens.filter(({ tags }) => tags.has(tag)).length / tokens.length;
  features.set('past', Math.min(1, of('PastTense') * 6));
  features.set('names', Math.min(1, of('ProperNoun') * 3));
  features.set('adjectives', Math.min(1, of('Adjective') * 5));
  features.set('verbs', Math.min(1, of('Verb') * 3));
  const orders = sentences.filter((sentence) => sentence.tokens[0]?.tags.has('Imperative')).length;
  if (orders > 0) features.set('orders', Math.min(1, orders / sentences.length));
}
