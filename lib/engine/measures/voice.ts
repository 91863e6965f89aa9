import { matches, wordingsRegex } from '../detectors';
import type { Document } from '../document';
import { measure } from './measure';

/**
 * Who speaks to whom. `personal`: somebody tells readers of themself or speaks to them. `announcement`: readers are
 * told to buy, come or sign up. `impersonal`: news, facts, titles, notes to nobody.
 */
export type Voice = 'personal' | 'announcement' | 'impersonal';

const PERSONS =
  /\b(?:i|i'm|i've|i'd|i'll|im|ive|me|my|mine|we|we're|we've|we'll|us|our|ours|you|you're|you've|you'll|your|yours|u|y'all)\b/g;

const SELLS = wordingsRegex([
  `(?:sign up|signup|register|enrol|enroll|apply|book|order|buy|shop|subscribe|download|rsvp|reserve|donate|join us|pre-?order)(?: \\w+){0,2}(?: (?:now|today|here|at|via|by|before|for|your|our|the))`,
  `(?:link in (?:my |our |the )?(?:bio|comments?|profile)|click (?:the|on|here|below)|learn more|find out more|read more|check (?:it )?out|available (?:now|at|in|on|from)|out now|on sale|for sale|% off|use (?:my |the |our )?code|promo code|discount|free shipping|now open|we(?:'re| are) hiring|now hiring|coming soon|tickets|doors open|grand opening|save the date)`,
  `(?:our|the) (?:new|latest|brand new|upcoming) (?:\\w+ ){0,3}(?:is|are) (?:here|out|live|now|available|open|coming)`,
]);

/** Share of words from which first and second person make a draft personal. */
const PERSONAL = 0.02;

/** In which voice the draft is written. */
export const voiceOf = measure((document: Document): Voice => {
  const persons = document.folded.match(PERSONS)?.length ?? 0;
  const calls = matches(document, SELLS).length;
  const words = Math.max(1, document.tokens.length);
  if (calls > 0 && (calls >= 2 || document.links.length > 0 || persons / words < 0.08)) return 'announcement';
  return persons / words >= PERSONAL ? 'personal' : 'impersonal';
});
