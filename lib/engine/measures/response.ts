import type { Span } from '../../vocabulary';
import { measure } from './measure';

/** Places where readers are invited to respond in the conversation; empty when they are not. */
export const callsForResponse = measure((): Span[] => []);

/** Places of engagement bait: reactions, shares, tags, votes or comments asked for their own sake. */
export const engagementBait = measure((): Span[] => []);
