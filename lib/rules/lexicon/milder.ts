import { BEST, MEASURING, PUSH } from '../../engine/lexicon/degree';
import type { Context, Detection } from '../../engine/rule';
import type { Suggestion } from '../../vocabulary';
import { PLAIN_FORMS, SOFTER_PHRASES, SOFTER_WORDS } from './softer';

const LEADING_PUSH = new RegExp(`^((?:an?|such an?|some|the) )?${PUSH} (?=\\p{L})`, 'iu');
const STRONG_WORD = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(SOFTER_WORDS).join('|')})(?![\\p{L}-])`, 'iu');
const SUPERLATIVE = new RegExp(
  `^(?:(the|my|our|your|his|her|their|this) )?(?:very |absolute |single )?(${BEST}|${MEASURING})(?: (.+?))?$`,
  'iu',
);
/** Where a superlative claims to hold, and what a verb adds: neither belongs to the thing itself. */
const BEYOND_THING =
  / (?:(?:ever|in|on|out there|around|available|of all time|of my|i've|i have|i|you|we|right now|money can buy|by far|hands down|here|from|since)(?!\p{L})|(?:mak|giv|us|runn|do|offer|help|connect|tak|go|com)ing(?!\p{L})).*$/iu;
/** Things of which there is one best by nature; a plain form would say something else. */
const NO_PLAIN_FORM = /^(?:parts?|kinds?|ways?|things?|version|moments?|one|of)(?!\p{L})/iu;
const PLURAL = /(?<!serie|new|busines|s|u|i)s$/iu;

/**
 * Milder wordings of one overpraising excerpt, best first, in the writer's own grammar: article, number and names are
 * kept. `[...]` is for the writer to fill in. Empty when nothing grammatical is known.
 */
export function milder(excerpt: string): string[] {
  const letters = excerpt.replace(/[^\p{L}]/gu, '');
  const shouted = letters.length > 3 && letters === letters.toUpperCase();
  const plain = excerpt
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/[!\s]+$/, '');
  const said = shouted ? plain.toLowerCase() : plain;
  const drafts = [...bySuperlative(said), ...byPhrase(said), ...byPush(said), ...byWord(said)];
  const capital = /^\p{Lu}/u.test(excerpt);
  return [...new Set(drafts.map((draft) => tidy(draft)))]
    .filter((draft) => draft !== '' && draft.toLowerCase() !== plain.toLowerCase())
    .map((draft) => (capital ? draft.charAt(0).toUpperCase() + draft.slice(1) : draft));
}

function bySuperlative(said: string): string[] {
  const [, owner = 'the', superlative, rest = ''] = SUPERLATIVE.exec(said) ?? [];
  if (!superlative) return [];
  const thing = ` ${rest}`.replace(BEYOND_THING, '').trim();
  const folded = superlative.toLowerCase();
  const plain = PLAIN_FORMS[folded] ?? folded.replace(/^most /, 'very ');
  if (owner.toLowerCase() !== 'the' || NO_PLAIN_FORM.test(thing)) return [];
  if (thing === '') return rest === '' || /^the/i.test(said) ? [plain] : [];
  const bare = !/^(?:the|my|our|your|his|her|their|this) /i.test(said);
  return [`${bare || PLURAL.test(thing.replace(/ of .*$/iu, '')) ? '' : 'a '}${plain} ${thing}`];
}

function byPhrase(said: string): string[] {
  return SOFTER_PHRASES.filter(([wording]) => wording.test(said)).map(([wording, softer]) =>
    said.replace(wording, softer),
  );
}

function withoutPush(said: string): string {
  return said.replace(LEADING_PUSH, (_all, article?: string) => article ?? '');
}

function byPush(said: string): string[] {
  return LEADING_PUSH.test(said) ? [withoutPush(said)] : [];
}

function byWord(said: string): string[] {
  const calm = withoutPush(said);
  const strong = STRONG_WORD.exec(calm)?.[0];
  const softer = strong && SOFTER_WORDS[strong.toLowerCase()];
  if (!softer || new RegExp(`(?<!\\p{L})(?:more|most|so|how|any|short of) ${strong}`, 'iu').test(calm)) return [];
  return [calm.replace(strong, softer)];
}

/** One space, "a very good" for "such a very good", and the article that the next sound asks for. */
function tidy(draft: string): string {
  return draft
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^such an? (?=(?:very|surprisingly|unusually) )/i, 'a ')
    .replace(/(?<!\p{L})(a|an) (?=(\p{L}+))/giu, (_all, article: string, word: string) => {
      const right = /^(?:[aeio]|u(?!s[aeiu]|ni))/iu.test(word) ? 'an' : 'a';
      return `${/^A/.test(article) ? right.charAt(0).toUpperCase() + right.slice(1) : right} `;
    });
}

/**
 * Milder wordings as suggestions, minus those that would clash with an article before the excerpt, and last one that
 * keeps the words and asks for the missing detail in brackets behind them.
 */
export function milderOr(detail: string): (detection: Detection, context: Context) => Suggestion[] {
  return ({ span }, { document }) => {
    if (!span) return [];
    const excerpt = document.text.slice(span.start, span.end);
    const before = document.text.slice(Math.max(0, span.start - 6), span.start);
    const article = /(?<!\p{L})(an?) +$/iu.exec(before)?.[1]?.toLowerCase();
    const fits = (text: string) => !article || (/^(?:[aeio]|u(?!s|ni))/i.test(text) ? 'an' : 'a') === article;
    const kept = excerpt.replace(/[!\s]+$/, '');
    const texts = [...milder(excerpt).filter(fits).slice(0, 2), `${kept} (${detail})`];
    return texts.map((text) => ({ kind: 'replace', text }));
  };
}
