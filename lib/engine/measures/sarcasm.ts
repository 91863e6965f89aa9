import { wordingsRegex } from '../detectors';
import type { Document } from '../document';
import { measure } from './measure';

/** Turns of phrase that praise or thank and mean the opposite. */
const CUES = wordingsRegex([
  'yeah,? (?:right|sure|ok)(?=[.!, ]|$)',
  '(?:oh|well),? (?:great|wonderful|joy|perfect|fantastic|lovely|goody|how (?:nice|lovely|original))(?=[.!,\\n]|$| another)',
  'just what (?:i|we|the world|everyone|this \\w+) (?:need|needs|needed|wanted)(?=[.!,:\\n]|$| another)',
  '(?:gee|wow|gosh),? thanks',
  'thanks (?:a lot|so much|for nothing),? (?!to |for (?!nothing))(?:@|for nothing|genius|buddy|pal|obama|guys)',
  'thanks for nothing',
  '(?:said|says) (?:no ?one|nobody) ever',
  'slow clap',
  'what could (?:possibly )?go wrong',
  'colou?r me (?:shocked|surprised|impressed|unimpressed)',
  'must be nice',
  'nothing says [^.!?\\n]{3,60} like',
  "(?:gotta|got to|have to|you have to|don't you (?:just )?) ?love (?:how|it when|when|that)",
  '(?:i|we) (?:just )?(?:love|adore) (?:being (?:ignored|lied to|stuck|charged|told)|waiting|paying (?:extra|twice|more|for nothing)|how (?:they|you|it|my|this) (?:never|always|still|just|keeps?|refuses?|ignores?))',
  // "I love it when they cancel on the day."
  '(?:love|adore|enjoy) (?:it )?(?:when|how|being|getting) [^.!?\\n]{0,50}?(?:lies?|lied|ignor\\p{L}+|cancel\\p{L}*|late|broken|crash\\p{L}*|fail\\p{L}*|lost|wrong|delay\\p{L}*|overcharged?|spam\\p{L}*|stuck|dies|died|hangs? up|never (?:work|answer|call|reply)\\p{L}*)',
  'big whoop',
  '(?:great|nice|good|brilliant|amazing|stellar|fantastic) (?:job|work|going|move|idea|planning|timing|service|one),? (?:as (?:always|usual)|again|@\\w+,? (?:for |on )?(?:not|losing|ignoring|cancell?ing))',
  'how (?:very )?(?:convenient|thoughtful|generous|brave|original) of (?:you|them|him|her)',
  '(?:what a|such a) (?:surprise|shock|shocker)(?=[.!,\\n]|$)',
  '(?:big|huge) (?:surprise|shock)(?=[.!,\\n]|$)',
  "(?:i'm|i am) (?:so |totally |absolutely )?(?:shocked|surprised)(?:,? (?:shocked|i tell you|not))",
  "(?:sure|totally|definitely),? (?:jan|that(?:'s| is) (?:how|what|why)|because)",
  'not like (?:i|we|anyone) (?:needed|wanted|had)',
  '(?:so|really) (?:glad|happy|thrilled|excited) (?:i|that i|we|to) (?:paid|get to pay|waited|wasted|spent)',
  '(?:living|what) (?:the|a) (?:dream|life|time to be alive)(?= 🙄| /s)',
]);
const TAGGED = /(?:^|\s)\/s(?:\s|$)|#(?:sarcasm|sarcastic|irony|ironic|notreally)(?!\p{L})|🙃/u;
/** Rolling eyes beside praise; alone they only sigh. */
const ROLLING_EYES =
  /(?:great|good|nice|love|best|amazing|wonderful|fantastic|perfect|brilliant|lovely|thanks)[^.\n]{0,60}🙄/u;

/** Does the draft speak with its tongue in its cheek? Known by set phrases, /s, tags and faces; much irony has none. */
export const isSarcastic = measure((document: Document): boolean => {
  CUES.lastIndex = 0;
  return TAGGED.test(document.folded) || ROLLING_EYES.test(document.folded) || CUES.test(document.folded);
});
