import type { EvidenceGrade, Review, RuleNote, Source, Suggestion } from '../lib/vocabulary';

/** One piece of advice for this draft, made from the findings of one rule. */
export interface Tip {
  ruleId: string;
  message: string;
  /** The words it is about, each once; empty when it is about the draft as a whole. */
  words: string[];
  /** What could be written instead or added, or null. */
  example: string | null;
  why: string;
  source: Source;
}

/** Most words named in one tip; the marks in the draft show the rest. */
const MOST_WORDS = 3;
const RANK = { warning: 0, advice: 1, note: 2 } as const;

/** Tips of a review: weightiest first, within a weight those about the whole draft first. Rules without a note are left out. */
export function tipsOf(review: Review, notes: Readonly<Record<string, RuleNote>>): Tip[] {
  const order = [...review.findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || Number(a.span !== null) - Number(b.span !== null),
  );
  const tips = new Map<string, Tip>();
  for (const finding of order) {
    const note = Object.hasOwn(notes, finding.ruleId) ? notes[finding.ruleId] : undefined;
    if (!note) continue;
    const tip = tips.get(finding.ruleId) ?? {
      ruleId: finding.ruleId,
      message: finding.message,
      words: [],
      example: exampleOf(finding.suggestions[0]),
      why: note.why,
      source: note.source,
    };
    const fresh = finding.excerpt !== '' && !tip.words.includes(finding.excerpt);
    if (fresh && tip.words.length < MOST_WORDS) tip.words.push(finding.excerpt);
    tips.set(finding.ruleId, tip);
  }
  return [...tips.values()];
}

/** How firm the ground is, in words. */
export const GRADE_WORDS: Record<EvidenceGrade, string> = {
  study: 'Study',
  'large sample': 'Large sample',
  law: 'Law',
  'platform rule': 'Platform rule',
  custom: 'Custom',
};

function exampleOf(suggestion: Suggestion | undefined): string | null {
  return suggestion && suggestion.kind !== 'remove' ? suggestion.text.trim() : null;
}
