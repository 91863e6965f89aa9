import type { Context, Detection } from '../../engine/rule';
import type { Suggestion } from '../../vocabulary';
import { BEST, GLOWING, MEASURING, PUSH } from './degree';
import { PLAIN_FORMS, SOFTER_PHRASES, SOFTER_WORDS } from './softer';

const LEADING_PUSH = new RegExp(`^(an?|such an?|some|the)? ?${PUSH} (?=\\p{L})`, 'u');
const GLOW = new RegExp(`(?<![\\p{L}-])(?:${Object.keys(SOFTER_WORDS).join('|')}|${GLOWING})(?![\\p{L}-])`, 'u');
const SUPERLATIVE = new RegExp(
  `^(?:is |was |are |were )?(?:(the|my|our|your|his|her|their|this) )?(?:very |absolute |single )?(${BEST}|${MEASURING})(?: (.+?))?$`,
  'u',
);
const SCOPED =
  / (?:ever|in|on|out there|around|available|of all time|of my|i've|i have|i|you|right now|money can buy|by far|hands down).*$/u;

/**
 * Milder wordings of one overpraising excerpt, best first, in the writer's own grammar: article, capital and number are
 * kept. Empty when nothing grammatical is known.
 */
export function milder(excerpt: string): string[] {
  const shouted = excerpt.length > 3 && excerpt === excerpt.toUpperCase() && excerpt !== excerpt.toLowerCase();
  const folded = excerpt
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/[!\s]+$/, '');
  const drafts = [...bySuperlative(folded), ...byPhrase(folded), ...byPush(folded), ...byWord(folded)];
  const capital = shouted || /^\p{Lu}/u.test(excerpt);
  return [...new Set(drafts)]
    .map((draft) => withArticle(draft.replace(/\s+/g, ' ').trim()))
    .filter((draft) => draft !== '' && draft !== folded)
    .map((draft) => (capital ? draft.charAt(0).toUpperCase() + draft.slice(1) : draft));
}

function bySuperlative(folded: string): string[] {
  const match = SUPERLATIVE.exec(folded);
  if (!match) return [];
  const [, owner = '', superlative = '', rest = ''] = match;
  const thing = ` ${rest}`.replace(SCOPED, '').trim();
  const plain = PLAIN_FORMS[superlative] ?? superlative.replace(/^most /, 'very ');
  const verb = /^(?:is|was|are|were) /.exec(folded)?.[0] ?? '';
  const compared = `${folded}, compared with [what]`;
  if (thing === '') return owner === 'the' || owner === '' ? [`${verb}${plain}`, compared] : [compared];
  if (owner !== 'the' && owner !== '') return [compared];
  const plural = /[^s]s$/.test(thing);
  const article = owner === '' || plural ? '' : 'a ';
  return [`${verb}${article}${plain} ${thing}`, compared];
}

function byPhrase(folded: string): string[] {
  return SOFTER_PHRASES.filter(([wording]) => wording.test(folded)).map(([wording, softer]) =>
    folded.replace(wording, softer),
  );
}

function byPush(folded: string): string[] {
  if (!LEADING_PUSH.test(folded)) return [];
  return [folded.replace(LEADING_PUSH, (_all, article?: string) => (article ? `${article} ` : ''))];
}

function byWord(folded: string): string[] {
  const found = GLOW.exec(folded)?.[0];
  const softer = found && SOFTER_WORDS[found];
  if (!found || !softer) return [];
  const calm = folded.replace(LEADING_PUSH, (_all, article?: string) => (article ? `${article} ` : ''));
  return [calm.replace(found, softer)];
}

/** "a impressive" to "an impressive", "an very" to "a very". */
function withArticle(draft: string): string {
  return draft.replace(/^((?:\w+ )?)(an?) (?=(\p{L}))/u, (_all, lead: string, _article: string, letter: string) => {
    return `${lead}${/[aeio]/.test(letter) || (letter === 'u' && !/^\w* ?an? us/.test(draft)) ? 'an' : 'a'} `;
  });
}

/** Milder wordings as suggestions, minus those that would clash with an article before the excerpt. */
export function milderSuggestions({ span }: Detection, { document }: Context): Suggestion[] {
  if (!span) return [];
  const excerpt = document.text.slice(span.start, span.end);
  const article = /(?<!\p{L})(an?) +$/iu.exec(document.text.slice(Math.max(0, span.start - 4), span.start))?.[1];
  return milder(excerpt)
    .filter((text) => !article || (/^[aeiou]/i.test(text) ? 'an' : 'a') === article.toLowerCase())
    .slice(0, 3)
    .map((text) => ({ kind: 'replace', text }));
}
