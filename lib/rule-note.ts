import type { Phrase } from './texts';
import type { RuleNote } from './vocabulary';

/** What card, tips and options say of a rule, in the language of `phrase`. Titles of sources stay as they are published. */
export function noteOf({ id, title, why, source }: RuleNote & { id: string }, phrase: Phrase): RuleNote {
  return {
    title: phrase(`rules.${id}.title`, title),
    why: phrase(`rules.${id}.why`, why),
    // Without a page to look it up the label is no title but a word of ours.
    source: source.url === null ? { ...source, label: phrase(`rules.${id}.source`, source.label) } : source,
  };
}
