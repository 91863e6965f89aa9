import type { Commercial, Disclosure, Span } from '../../vocabulary';
import type { Document } from '../document';
import { TIE_WEIGHTS } from '../weights/tie';
import { disclosingsOf } from './disclosing';
import { measure } from './measure';
import { decideTie } from './tie-decision';
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
  const features = tieFeatures(document);
  const logOdds = TIE_KINDS.map(() => 0);
  for (const [name, value] of features) {
    for (const [k, weight] of (TIE_WEIGHTS[name] ?? []).entries()) logOdds[k]! += weight * value;
  }
  return decideTie(features, logOdds);
}
