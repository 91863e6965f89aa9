import type { Rule } from '../engine/rule';

/** Every rule, in alphabetical order; a test compares this list with the folder. */
export const RULES: readonly Rule[] = [];
