import { noteOf } from '../rule-note';
import { inEnglish, type Phrase } from '../texts';
import type { Draft, DraftLength, Profile, Review, RuleNote, Suggestion } from '../vocabulary';
import { replyStarters } from './measures/reply-starters';
import { review } from './review';
import type { Rule } from './rule';

/** A review with all that a message carries besides it, as plain data. */
export interface Reviewed {
  review: Review;
  /** Title, reason and source of every rule it names. */
  notes: Record<string, RuleNote>;
  length: DraftLength | null;
  fold: number | null;
  /** Ways into a reply; empty for what is none. */
  starters: Suggestion[];
}

/** Reviews a draft and adds what card, panel and popup need to explain it, in the language of `phrase`. */
export function reviewForReply(
  draft: Draft,
  profile: Profile,
  rules: readonly Rule[],
  phrase: Phrase = inEnglish,
): Reviewed {
  const result = review(draft, profile, rules, phrase);
  const named = new Set(result.findings.map((finding) => finding.ruleId));
  const notes = rules.filter((rule) => named.has(rule.id)).map((rule) => [rule.id, noteOf(rule, phrase)] as const);
  return {
    review: result,
    notes: Object.fromEntries(notes),
    length: draft.length ?? null,
    fold: draft.fold ?? null,
    starters: replyStarters(draft),
  };
}
