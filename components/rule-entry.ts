import type { Example, Rule } from '../lib/engine/rule';
import { noteOf } from '../lib/rule-note';
import { phrase } from '../lib/texts';
import type { CheckId, RuleNote } from '../lib/vocabulary';

/** What the options page shows of a rule: texts only, in the rule's own English; `wordsOf` tells them. */
export interface RuleEntry extends RuleNote {
  id: string;
  check: CheckId;
  /** An example it flags, in parts; those marked are the words it means. */
  flagged: { text: string; marked: boolean }[] | null;
  /** An example it leaves alone. */
  left: string | null;
}

/** A rule as the options page shows it, with the first short example of each sort from the rule's own data. */
export function entryOf({ id, check, title, why, source, examples }: Rule): RuleEntry {
  const flagged = shortest(examples.flags);
  return {
    id,
    check,
    title,
    why,
    source,
    flagged: flagged === null ? null : partsOf(flagged),
    left: shortest(examples.allows),
  };
}

/** Its words in the writer's language. Ask while rendering: the language may change. */
export function wordsOf(rule: RuleEntry): RuleNote {
  return noteOf(rule, phrase);
}

/** Longest example shown without looking for a shorter one, in UTF-16 code units. */
const SHORT = 160;

function shortest(examples: readonly Example[]): string | null {
  const texts = examples.map((example) => (typeof example === 'string' ? example : example.text));
  return texts.find((text) => text.length <= SHORT) ?? texts[0] ?? null;
}

/** `'It is [[the best]].'` in three parts, the middle one marked. */
function partsOf(example: string): { text: string; marked: boolean }[] {
  return example
    .split(/\[\[(.*?)\]\]/su)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
