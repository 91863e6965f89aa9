import type { Family } from '../claims';
import type { Token } from '../document';
import { wordValue } from './lookup';

const value = (token: Token | undefined) => (token ? (wordValue(token.normal)?.value ?? 0) : 0);
const joined = (token: Token | undefined) => token !== undefined && /^\s+$/.test(token.after);
const isNoun = (token: Token | undefined) => token?.tags.has('Noun') === true && !token.tags.has('Pronoun');

/** Two praising adjectives side by side. */
export const praisePair: Family['find'] = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (!token.tags.has('Adjective') || value(token) < 1.5) return [];
    const next = tokens[index + 1];
    const other = next && /^(?:and|&)$/.test(next.normal) ? tokens[index + 2] : next;
    if (!other?.tags.has('Adjective') || value(other) < 1.5) return [];
    return [{ start: token.start, end: other.end }];
  });

/** Any superlative by its form ("the comfiest", "most welcoming"), with its noun. */
export const superlativeForm: Family['find'] = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (!token.tags.has('Superlative') || value(token) < 0) return [];
    const article = tokens[index - 1]?.normal === 'the' ? tokens[index - 1]! : token;
    const next = tokens[index + 1];
    return [{ start: article.start, end: joined(token) && isNoun(next) ? next!.end : token.end }];
  });

/** A praising adverb on a verb ("effortlessly captures", "masterfully made"). */
export const praisingAdverb: Family['find'] = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (!/ly$/.test(token.normal) || value(token) < 1.5) return [];
    const next = tokens[index + 1];
    if (!joined(token) || !next?.tags.has('Verb')) return [];
    return [{ start: token.start, end: next.end }];
  });

/** "Most" with a praising adjective and its noun, without an article ("most influential leaders"). */
export const mostBare: Family['find'] = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    const [adjective, noun] = [tokens[index + 1], tokens[index + 2]];
    if (token.normal !== 'most' || !joined(token) || !adjective?.tags.has('Adjective')) return [];
    if (/^(?:the|my|our|your|his|her|their|its|at|a)$/.test(tokens[index - 1]?.normal ?? '')) return [];
    if (value(adjective) < 0.8 || !joined(adjective) || !isNoun(noun)) return [];
    return [{ start: token.start, end: noun!.end }];
  });

/** A praising word in capitals among small letters ("the food is GORGEOUS"). */
export const shoutedWord: Family['find'] = ({ tokens }) => {
  const loud = tokens.filter(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  if (loud.length * 3 > tokens.length) return [];
  return loud.filter((token) => value(token) >= 2).map(({ start, end }) => ({ start, end }));
};

/** A praising word or its intensifier drawn out ("sooooo good", "amaaazing"). */
export const drawnOut: Family['find'] = ({ tokens }) =>
  tokens.flatMap((token, index) => {
    if (!/(\p{L})\1\1/u.test(token.normal)) return [];
    if (value(token) >= 2) return [{ start: token.start, end: token.end }];
    const next = tokens[index + 1];
    const pushes = /^(?:so{3,}|s+o+o+|ve+r+y+|re+a+lly+|su+pe+r+|too+)$/.test(token.normal);
    return pushes && value(next) >= 1.2 ? [{ start: token.start, end: next!.end }] : [];
  });
