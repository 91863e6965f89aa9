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
