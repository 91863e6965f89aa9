import { t } from '../lib/texts';
import type { EvidenceGrade, Finding, Review, RuleNote, Source } from '../lib/vocabulary';

/** One piece of advice for this draft, made from the findings of one rule. */
export interface Tip {
  ruleId: string;
  title: string;
  message: string;
  /** The words of the draft in the message; empty for the whole draft. */
  excerpt: string;
  /** More words it is about beside those in the message, each once. */
  more: string[];
  /** What could be written: instead of these words, or added to the draft; null when there is nothing to offer. */
  example: { instead: string | null; text: string } | null;
  why: string;
  source: Source;
}

/** Most further words named in one tip; the marks in the draft show the rest. */
const MOST_WORDS = 3;
const RANK = { warning: 0, advice: 1, note: 2 } as const;

/** Tips of a review: weightiest first, within a weight those about the whole draft first. Rules without a note are left out. */
export function tipsOf(review: Review, notes: Readonly<Record<string, RuleNote>>): Tip[] {
  const order = [...review.findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || Number(a.span !== null) - Number(b.span !== null),
  );
  const tips = new Map<string, { tip: Tip; first: Finding }>();
  for (const finding of order) {
    const note = Object.hasOwn(notes, finding.ruleId) ? notes[finding.ruleId] : undefined;
    if (!note) continue;
    const known = tips.get(finding.ruleId);
    if (!known) tips.set(finding.ruleId, { tip: tipOf(finding, note), first: finding });
    else if (isNews(finding.excerpt, known.first, known.tip)) known.tip.more.push(finding.excerpt);
  }
  return [...tips.values()].map(({ tip }) => tip);
}

const GRADES = {
  study: 'popup.grades.study',
  'large sample': 'popup.grades.largeSample',
  law: 'popup.grades.law',
  'platform rule': 'popup.grades.platformRule',
  custom: 'popup.grades.custom',
} as const satisfies Record<EvidenceGrade, string>;

/** How firm the ground is, as the first word of a line. */
export function gradeWord(grade: EvidenceGrade): string {
  return t(GRADES[grade]);
}

function tipOf(finding: Finding, { title, why, source }: RuleNote): Tip {
  const { ruleId, message, excerpt } = finding;
  return { ruleId, title, message, excerpt, more: [], example: exampleOf(finding), why, source };
}

function isNews(excerpt: string, first: Finding, { more }: Tip): boolean {
  return excerpt !== '' && excerpt !== first.excerpt && !more.includes(excerpt) && more.length < MOST_WORDS;
}

function exampleOf({ suggestions: [suggestion], excerpt }: Finding): Tip['example'] {
  if (!suggestion || suggestion.kind === 'remove') return null;
  return { instead: suggestion.kind === 'replace' ? excerpt : null, text: suggestion.text.trim() };
}
