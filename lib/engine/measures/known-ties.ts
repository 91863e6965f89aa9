import type { Span } from '../../vocabulary';
import { type Document, inside } from '../document';
import { tieFeatures } from './tie-features';

/** A place where the writer praises or sells something they are known to be tied to. */
export interface KnownTie {
  /** As written in the settings. */
  name: string;
  span: Span;
}

/** The writer speaks as one who belongs to it. */
const BELONGS =
  /\b(?:we|we're|we've|we'll|our|ours|us)\b|\bmy (?:\w+ ){0,2}(?:company|employer|team|colleagues?|startup|brand|shop|business|work|job|boss)\b|\bi (?:work|worked|founded|co-?founded|started|run|own|lead|joined|build|built)\b|\bi(?:'m| am) (?:the |a |an )?(?:co-?)?(?:founder|owner|ceo|employee)/;

/** Features of a draft that praises or sells. */
const PROMOTES = ['liked', 'hype', 'buy', 'deal', 'get this', 'advert to you', 'giveaway', 'launched', 'round-up'];

/**
 * Names of `ties` in a draft that praises or sells without a word that the writer belongs there: as words, run together
 * in a #hashtag, or as an @name. Quoted ones are left out.
 */
export function knownTies(document: Document, ties: readonly string[]): KnownTie[] {
  if (ties.length === 0) return [];
  const features = tieFeatures(document);
  if (!PROMOTES.some((feature) => features.has(feature)) || BELONGS.test(document.folded)) return [];
  const found = ties.flatMap((name) => {
    const regex = nameRegex(name);
    if (!regex) return [];
    return [...document.text.matchAll(regex)].map((match) => ({
      name: name.trim(),
      span: { start: match.index, end: match.index + match[0].length },
    }));
  });
  return found
    .filter(({ span }) => !inside(span, document.quotes) && !inside(span, document.links))
    .sort((a, b) => a.span.start - b.span.start);
}

function nameRegex(name: string): RegExp | null {
  const words = name
    .trim()
    .replace(/^[@#]+/, '')
    .split(/\s+/)
    .filter(Boolean);
  if (words.join('').length < 2) return null;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])[@#]?${escaped.join('[\\s_-]*')}(?:'s|’s)?(?![\\p{L}\\p{N}])`, 'giu');
}
