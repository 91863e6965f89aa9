import type { Balance } from '../../vocabulary';
import { measure } from './measure';

/** How praise and criticism are weighed against each other. */
export const balanceOf = measure((): Balance => ({ stance: 'none', praise: 0, criticism: 0, valence: 0 }));
