import type { Draft, DraftLength, Profile, Review, RuleNote } from '../vocabulary';
import { review } from './review';
import type { Rule } from './rule';

/** A review together with title, reason and source of every rule it names, and the length, as plain data for a message. */
export function reviewForReply(
  draft: Draft,
  profile: Profile,
  rules: readonly Rule[],
): { review: Review; notes: Record<string, RuleNote>; length: DraftLength | null; fold: number | null } {
  const result = review(draft, profile, rules);
  const named = new Set(result.findings.map((finding) => finding.ruleId));
  const notes = rules
    .filter((rule) => named.has(rule.id))
    .map(({ id, title, why, source }) => [id, { title, why, source }] as const);
  return { review: result, notes: Object.fromEntries(notes), length: draft.length ?? null, fold: draft.fold ?? null };
}
