import type { Rule } from '../engine/rule';
import { offTopic } from './off-topic';
import { shouting } from './shouting';

/** Every rule, in alphabetical order; a test compares this list with the folder. */
export const RULES: readonly Rule[] = [offTopic, shouting];
