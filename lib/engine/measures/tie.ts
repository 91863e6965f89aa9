import type { Commercial, Disclosure, Span } from '../../vocabulary';
import { measure } from './measure';

export interface Tie {
  commercial: Commercial;
  disclosure: Disclosure;
  /** The words that disclose, clearly or not. */
  disclosureSpans: Span[];
  /** The words that show a tie. */
  signs: Span[];
}

/** Signs of a connection to what is promoted, and whether readers are told of it. */
export const tieOf = measure((): Tie => ({ commercial: 'none', disclosure: 'none', disclosureSpans: [], signs: [] }));
