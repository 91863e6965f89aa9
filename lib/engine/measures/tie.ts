import type { Commercial, Disclosure, Span } from '../../vocabulary';
import type { Document } from '../document';
import { TIE_WEIGHTS } from '../weights/tie';
import { disclosingsOf } from './disclosing';
import { measure } from './measure';
import { tieFeatures } from './tie-features';
import { TIE_KINDS, type TieKind } from './tie-kind';
import { tieSigns } from './tie-signs';

export interface Tie {
  commercial: Commercial;
  disclosure: Disclosure;
  /** The words that disclose, clearly or not. */
  disclosureSpans: Span[];
  /** The words that show a tie. */
  signs: Span[];
}

/** Wordings that settle the matter wherever they stand; the others are weighed together with the rest of the draft. */
const SETTLES = new Set([
  'ad-label',
  'paid-partnership',
  'sponsored',
  'gift-told',
  'affiliate-told',
  'affiliate-label',
]);
const SETTLES_TOO = new Set(['shop-to-support', 'gifted-label']);

/** Signs of a connection to what is promoted, and whether readers are told of it. Alike in all regions. */
export const tieOf = measure((document: Document): Tie => {
  const disclosings = disclosingsOf(document);
  const kind = kindOf(document);
  return {
    commercial: kind.startsWith('paid') ? 'paid' : (kind as Commercial),
    disclosure: kind.startsWith('paid-') ? (kind.slice('paid-'.length) as Disclosure) : 'none',
    disclosureSpans: disclosings.map(({ span }) => span),
    signs: tieSigns(document).map(({ span }) => span),
  };
});

function kindOf(document: Document): TieKind {
  if (document.tokens.length === 0) return 'none';
  const said = new Set(disclosingsOf(document).map(({ wording }) => wording.id));
  if ([...said].some((id) => SETTLES.has(id) || SETTLES_TOO.has(id))) return 'paid-clear';
  const odds = tieOdds(document);
  const likeliest = TIE_KINDS[odds.indexOf(Math.max(...odds))]!;
  if (said.has('half-label') && likeliest !== 'paid-clear') return 'paid-ambiguous';
  return likeliest;
}

/** Unnormalised log odds of each of `TIE_KINDS`. */
function tieOdds(document: Document): number[] {
  const odds = TIE_KINDS.map(() => 0);
  for (const [name, value] of tieFeatures(document)) {
    const weights = TIE_WEIGHTS[name];
    for (const [k, weight] of (weights ?? []).entries()) odds[k]! += weight * value;
  }
  return odds;
}
