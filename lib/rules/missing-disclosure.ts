import { inQuote } from '../engine/guards';
import { deniesTie, disclosingsOf } from '../engine/measures/disclosing';
import { knownTies } from '../engine/measures/known-ties';
import { turn } from '../engine/measures/starters';
import { tieOf } from '../engine/measures/tie';
import { type SignKind, tieSigns } from '../engine/measures/tie-signs';
import { type Context, defineRule } from '../engine/rule';
import type { Profile, Region, Span, Suggestion } from '../vocabulary';

/** The sign that asks for a disclosure: something received or earned, or a tie known from the settings. */
interface Undisclosed {
  kind: SignKind | 'tie';
  span: Span;
  name?: string;
}

function undisclosed({ document, profile }: Context): Undisclosed | null {
  if (disclosingsOf(document).length > 0) return null;
  const [known] = knownTies(document, profile.ties);
  if (known) return { kind: 'tie', ...known };
  if (deniesTie(document)) return null;
  const ownVoice = tieOf(document).disclosure === 'clear';
  const sign = tieSigns(document).find(({ kind, span }) => {
    if (inQuote(span, document)) return false;
    if (sellsOwn(document.folded, span)) return false;
    if (kind === 'own-code' || kind === 'affiliate-link') return true;
    // A shop that gives out its own code speaks as "we": no further word is needed.
    if (kind === 'code') return !ownVoice;
    return kind === 'gift' && isFromBrand(document.folded, span);
  });
  return sign ?? null;
}

/** How far before a link or a code its goods are named, in UTF-16 code units. */
const NAMED_WITHIN = 160;
const OWN_GOODS =
  /\b(?:my|our) (?:\p{L}+ ){0,3}?(?:books?|e-?books?|novel|memoir|album|single|merch|jerseys?|shirts?|store|shop|line|collection|course|brand|app|game|menu|restaurant|bakery|products)\b|\bwe (?:invite|offer|are giving|give) (?:you|everyone|all)\b|\bofficial \p{L}+ (?:store|shop|merch)\b/u;

/** A link to one's own book, a code for one's own shop: "my" and "our" tell of the tie. */
function sellsOwn(folded: string, { start, end }: Span): boolean {
  return OWN_GOODS.test(folded.slice(Math.max(0, start - NAMED_WITHIN), end + NAMED_WITHIN / 2));
}

/** "My mother sent me this" is no tie; a parcel from a PR list or an @account is. */
function isFromBrand(folded: string, { start, end }: Span): boolean {
  if (/^(?:pr|press) /.test(folded.slice(start, end))) return true;
  return /@[\w.]+(?: \w+){0,2} $/.test(folded.slice(Math.max(0, start - 40), start)) || /^ @/.test(folded.slice(end));
}

const before = (text: string): Suggestion => ({ kind: 'prepend', text });
const AD = before('Ad: ');

/** Words that will do, the clearest first, by what gives the tie away. In the UK the label has to come first (ASA, CAP). */
function allWordings({ kind, name }: Undisclosed, region: Region): Suggestion[] {
  if (kind === 'gift') {
    if (region === 'uk')
      return ['Ad (gifted): ', 'Ad, gifted by [brand]: ', 'Ad: ', '#ad ', 'Advertisement (gifted): '].map(before);
    const told = [
      'I got this for free from [brand]. ',
      'Ad: ',
      '[Brand] sent me this for free. ',
      'I did not pay for this: [brand] sent it. ',
      'Gifted by [brand], in my own words. ',
    ];
    return told.map(before);
  }
  if (kind === 'tie') {
    const told = [
      `I [work for] ${name}. `,
      `Disclosure: I [work for] ${name}. `,
      `${name} [pays me], so weigh my words. `,
      `I am [part of the team] at ${name}. `,
    ].map(before);
    return region === 'uk' ? [AD, ...told] : [told[0]!, AD, ...told.slice(1)];
  }
  if (region === 'uk')
    return [AD, ...['#ad ', 'Advertisement: ', 'Ad (affiliate): ', 'Ad, I earn from this: '].map(before)];
  const through = kind === 'affiliate-link' ? 'through this link' : 'with this code';
  return [
    AD,
    ...[
      `I earn [a commission] when you buy ${through}. `,
      `I get [a share] of what you buy ${through}. `,
      `Each purchase ${through} pays me [a little]. `,
      '#ad ',
    ].map(before),
  ];
}

/** Shown at once: the writer's own words, then the clearest, and others by turns. */
function wordings(found: Undisclosed, { region, disclosure }: Profile, text: string): Suggestion[] {
  const own = disclosure.trim();
  const [clearest, ...others] = allWordings(found, region).filter((each) => 'text' in each && each.text.trim() !== own);
  const first = turn(text) % others.length;
  const some = [clearest!, others[first]!, others[(first + 1) % others.length]!];
  // A name that is known needs no gap for it.
  return own === '' ? some : [before(`${own.replace(/\[brand\]/i, found.name ?? '[brand]')} `), ...some.slice(0, 2)];
}

export const missingDisclosure = defineRule({
  id: 'missing-disclosure',
  category: 'disclosure',
  check: 'tie-disclosed',
  severity: 'warning',
  title: 'A tie that readers are not told of',
  why: 'Readers weigh praise differently once they know of pay, gifts or an employer, and the law wants them told.',
  source: {
    label: 'FTC Endorsement Guides, 16 CFR 255.5',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-B/part-255/section-255.5',
    grade: 'law',
  },
  detect(context) {
    const found = undisclosed(context);
    return found ? [{ span: found.span }] : [];
  },
  messages: {
    tie: '{name} is on your list of ties, and the draft does not tell readers of it.',
    gift: '"{excerpt}" sounds like a gift; readers should learn at the start who gave it.',
    link: 'This link pays whoever shares it; readers should learn so at the start.',
    earned: '"{excerpt}" suggests that you earn from it; readers should learn so at the start.',
  },
  says(_excerpt, context) {
    const found = undisclosed(context);
    if (found?.kind === 'tie') return { message: 'tie', values: { name: found.name ?? '' } };
    if (found?.kind === 'gift') return { message: 'gift' };
    return { message: found?.kind === 'affiliate-link' ? 'link' : 'earned' };
  },
  suggest(_detection, context) {
    const found = undisclosed(context);
    return found ? wordings(found, context.profile, context.document.text) : [];
  },
  examples: {
    flags: [
      'The lamp I read by every night. [[Use my code]] RUTH15 for 15% off.',
      'Best thing in the kitchen this year is the Blendo, get it here: [[https://amzn.to/3abcdef]]',
      'Look at this [[PR package]], I could not wait to try the mascara and it does not smudge.',
      'New bag day. @bagley [[sent me this]] and the strap is so comfortable.',
      {
        text: '[[Acme Cloud]] is the easiest way to move your backups, try it today.',
        profile: { ties: ['Acme Cloud'] },
      },
      { text: 'Still amazed by how good the [[#AcmeCloud]] dashboard is.', profile: { ties: ['Acme Cloud'] } },
      {
        text: 'Amazed by how good the new [[Acme Cloud]] console is.',
        profile: { ties: ['Acme Cloud'], disclosure: 'I work for [brand].' },
      },
      { text: 'Great keynote by [[@acme]] and a beautiful new product.', profile: { ties: ['Acme'], region: 'uk' } },
      'Gym bag essentials: the shaker never leaks. [[Enter code]] SAM10 at checkout and save 10%.',
    ],
    allows: [
      '#ad The lamp I read by every night. Use my code RUTH15 for 15% off.',
      'Ad: best thing in the kitchen this year is the Blendo: https://amzn.to/3abcdef',
      'Feel free to use my code from the repository, the license is MIT.',
      'How to say no kindly is chapter four of my book: https://amzn.to/3abcdef',
      'Knitting season is back in our little wool shop. Use code LOOP15 at the till.',
      'My aunt sent me this scarf for my birthday and I love it.',
      'Our new spring menu is here and we are so excited to cook it for you. Use code SPRING for a free dessert at our restaurant.',
      'The chapter on open source code of conduct is good.',
      { text: 'I work at Acme Cloud and I think the new dashboard is good.', profile: { ties: ['Acme Cloud'] } },
      { text: 'So proud of our Acme Cloud team for a great launch.', profile: { ties: ['Acme Cloud'] } },
      { text: 'Acme Cloud is down again this morning.', profile: { ties: ['Acme Cloud'] } },
      'I bought the lamp myself, no one paid me. It is bright and it hums.',
      'The mail said "use code SAVE20 for 20% off" but the code had run out.',
      'See the talk at https://example.com/talks?ref=home for the details.',
    ],
    fixes: {
      'The lamp I read by. Use my code RUTH15 for 15% off.': 'Ad: The lamp I read by. Use my code RUTH15 for 15% off.',
      'New bag day. @bagley sent me this and the strap is so comfortable.':
        'I got this for free from [brand]. New bag day. @bagley sent me this and the strap is so comfortable.',
    },
  },
});
