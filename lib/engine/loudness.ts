import nlp from 'compromise';
import type { Span } from '../vocabulary';
import { type Document, inside } from './document';

/** A run of capitals: words of capitals, with the small signs that may stand between them. */
const CAPITALS =
  /(?<![\p{L}\p{N}_#@])\p{Lu}[\p{Lu}\p{N}'’]*(?:[ \t,]+[\p{Lu}\p{N}][\p{Lu}\p{N}'’]*)+(?![\p{L}\p{N}_])/gu;
const MIN_CAPITAL_WORDS = 3;
/** From this many words on, capitals shout without an exclamation mark. */
const LOUD_WORDS = 5;
/** Written in capitals at all times, so no sign of shouting. */
const ACRONYM =
  /^(?:[^AEIOUY]+|\p{Lu}{1,2}|USA|ESPN|NBA|WNBA|NCAA|UEFA|IPL|BBC|CNN|ABC|NYC|UNICEF|VIP|ASMR|HIIT|ETF|IPO|ICU|IRA|IRS|ATM|GOP|CIA|UFO|EV|VAT|USB|OS|PC|TV|NASA|NATO|ASAP|FAQ|CEO|CFO|CTO|CIO|AMA|API|DIY|EOD|ETA|FYI|IOS|UEFA|FIFA|OPEC|IKEA|UNESCO|UNICEF|PIN|SIM|ISO|ROI|SEO|SAAS|GPU|CPU|LED|OLED|USB|UEFI|AUS|EUR|EU|UAE|UI|UX|AI|IT)$/u;

/** Words of two letters, and words without a vowel, that are no acronyms. */
const SMALL_WORD =
  /^(?:A|AM|AN|AS|AT|BE|BY|DO|GO|HE|IF|IN|IS|IT|ME|MY|NO|OF|OH|OK|ON|OR|SO|TO|UP|US|WE|HMM|SHH|PLS|THX)$/u;

function isAcronym(word: string): boolean {
  return ACRONYM.test(word) && !SMALL_WORD.test(word);
}

/**
 * Runs of shouted capitals: three words or more that are not acronyms or names, with an exclamation mark behind them or
 * long enough without. A heading that stands alone on its line is left alone, and so is a single emphasised word.
 */
export function capitalRuns({ text, links }: Document): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(CAPITALS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (inside(span, links)) continue;
    const words = match[0].split(/[^\p{L}\p{N}'’]+/u).filter((word) => /\p{L}{2}/u.test(word));
    const spoken = words.filter((word) => !isAcronym(word));
    if (words.length < MIN_CAPITAL_WORDS || spoken.length * 2 <= words.length) continue;
    const loud = /^[^\p{L}\n]{0,3}!/u.test(text.slice(span.end));
    if (!loud && (words.length < LOUD_WORDS || isHeading(text, span))) continue;
    if (soundsLikeSpeech(match[0])) spans.push(span);
  }
  return spans;
}

/** Names in capitals (a line-up, a list of brands) have nouns only; speech has verbs, adjectives, small words. */
function soundsLikeSpeech(run: string): boolean {
  const terms = nlp(run.toLowerCase()).terms();
  return terms.has('(#Verb|#Adjective|#Pronoun|#Determiner|#Preposition|#Adverb|#Conjunction)');
}

function isHeading(text: string, { start, end }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0]!;
  return !/\p{L}/u.test(before + after) && text.includes('\n') && end - start <= 60;
}

/** Runs of exclamation and question marks: three or more, or several pairs. "?!" once is speech. */
export function markRuns({ text, links }: Document): Span[] {
  const runs = [...text.matchAll(/[!?！？‼⁉]{2,}/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((span) => !inside(span, links));
  const pairs = runs.filter(({ start, end }) => end - start === 2);
  return pairs.length > 1 ? runs : runs.filter(({ start, end }) => end - start > 2);
}

const EMOJI = String.raw`(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})?){0,6})`;
const ONE_EMOJI = new RegExp(EMOJI, 'gu');
const EMOJI_RUN = new RegExp(`${EMOJI}(?:[ \\t]*${EMOJI}){3,}`, 'gu');

/** Four emoji or more in a row. */
export function emojiRuns({ text }: Document): Span[] {
  return [...text.matchAll(EMOJI_RUN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The first emoji of a run, whole (skin tone and joined parts included). */
export function firstEmoji(run: string): string {
  return run.match(ONE_EMOJI)?.[0] ?? '';
}

/** Number of emoji; those that open a line stand for bullets and are not counted. */
export function emojiCount({ text }: Document): number {
  const bulleted = text.replace(/^[ \t]*[^\p{L}\p{N}\n]{1,6}(?=[ \t]*\p{L})/gmu, '');
  return bulleted.match(ONE_EMOJI)?.length ?? 0;
}

/**
 * Capitals to sentence case: acronyms, "I" and known names stay, a sentence starts with a capital. `first`: the run opens
 * one. `rest`: the draft, in which a name may be written with a capital elsewhere.
 */
export function sentenceCase(run: string, first: boolean, rest: string): string {
  let opens = first;
  const names = new Set(
    (
      nlp(run.toLowerCase())
        .match('(#Person|#FirstName|#LastName|#Place|#WeekDay|#Month|#Holiday)')
        .terms()
        .out('array') as string[]
    ).map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}'’]/gu, '')),
  );
  return run.replace(/[\p{L}\p{N}'’]+/gu, (word) => {
    const starts = opens;
    opens = false;
    if (/^I(?:['’]\p{Lu}+)?$/u.test(word)) return word[0] + word.slice(1).toLowerCase();
    if (isAcronym(word)) return word;
    const lower = word.toLowerCase();
    const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
    const named = names.has(lower) || new RegExp(`\\p{Ll},? ${capital}(?!\\p{L})`, 'u').test(rest);
    return starts || named ? capital : lower;
  });
}
