import { inEnglish, type Phrase } from '../texts';
import {
  CHECKS,
  type CheckId,
  type CheckItem,
  type Draft,
  type Finding,
  type Profile,
  type Review,
} from '../vocabulary';
import { type Document, readDocument, wordCount } from './document';
import { flatteryLevel } from './flattery';
import { readLanguage } from './language';
import { engagementBait } from './measures/bait';
import { balanceOf } from './measures/balance';
import { questionOf } from './measures/question';
import { callsForResponse } from './measures/response';
import { tieOf } from './measures/tie';
import type { Context, Rule } from './rule';

/** Longest text reviewed, in UTF-16 code units; what lies beyond is left unreviewed and the hint says so. */
export const REVIEW_LIMIT = 20_000;

/**
 * Reviews one draft: pure, synchronous, never throws for any string. The same call serves the worker, batch and tests.
 * Text that is not English gets a review without findings whose checklist says so; of a mixed text the English sentences
 * are judged.
 */
export function review(draft: Draft, profile: Profile, rules: readonly Rule[], _phrase: Phrase = inEnglish): Review {
  const text = withinLimit(draft.text);
  const { language, english, mixed } = readLanguage(text);
  const judged = language === 'en' || language === 'und';
  const document = readDocument({ ...draft, text: english });
  const context: Context = { document, profile };
  const active = rules.filter((rule) => !profile.rulesOff.includes(rule.id));
  const verdicts = active.map((rule) => ({ rule, reason: whyNot(rule, context) }));
  const findings = verdicts.flatMap(({ rule, reason }) => (reason === null ? findingsOf(rule, context) : []));
  const tie = tieOf(document);
  return {
    language,
    findings: withoutOverlap(findings),
    flattery: { level: flatteryLevel(findings, document) },
    balance: balanceOf(document),
    question: questionOf(document).kind,
    callForResponse: callsForResponse(document).length > 0,
    engagementBait: engagementBait(document).length > 0,
    commercial: tie.commercial,
    disclosure: tie.disclosure,
    checklist: checklistOf(document, verdicts, findings, judged ? null : notEnglish(language)).map((item) =>
      mixed ? { ...item, reason: `${item.reason} ${ENGLISH_PART}` } : item,
    ),
    reviewedLength: text.length,
  };
}

/** Cut at the limit, never between the halves of a surrogate pair. */
function withinLimit(text: string): string {
  if (text.length <= REVIEW_LIMIT) return text;
  const cut = /[\uD800-\uDBFF]/.test(text.charAt(REVIEW_LIMIT - 1)) ? REVIEW_LIMIT - 1 : REVIEW_LIMIT;
  return text.slice(0, cut);
}

const ENGLISH_PART = 'Only the English sentences were judged.';

function notEnglish(language: string): string {
  return `Candor judges English; this reads as another language (${language}), so it holds back.`;
}

/** Null when the rule applies, else the sentence that says why it does not. */
function whyNot({ appliesWhen }: Rule, context: Context): string | null {
  if (!appliesWhen) return null;
  const { kinds, minWords, test, otherwise } = appliesWhen;
  if (kinds && !kinds.includes(context.document.kind)) return otherwise;
  if (minWords && wordCount(context.document) < minWords) return otherwise;
  if (test && !test(context)) return otherwise;
  return null;
}

function findingsOf(rule: Rule, context: Context): Finding[] {
  const { document, profile } = context;
  return rule.detect(context).flatMap((detection) => {
    const { span } = detection;
    const excerpt = span ? document.text.slice(span.start, span.end) : '';
    if (span && profile.ignoredWordings.includes(excerpt.toLowerCase())) return [];
    return {
      id: span ? `${rule.id}@${span.start}-${span.end}` : rule.id,
      ruleId: rule.id,
      category: rule.category,
      severity: detection.severity ?? rule.severity,
      span,
      excerpt,
      message: rule.message(excerpt, context),
      suggestions: rule.suggest?.(detection, context) ?? [],
    };
  });
}

/** Two rules on the same words would speak twice: within a category the longer span stays. */
function withoutOverlap(findings: Finding[]): Finding[] {
  const length = (finding: Finding) => (finding.span ? finding.span.end - finding.span.start : 0);
  return findings
    .filter(
      (finding, index) =>
        !finding.span ||
        !findings.some(
          (other, at) =>
            at !== index &&
            other.span &&
            other.category === finding.category &&
            other.span.start < finding.span!.end &&
            finding.span!.start < other.span.end &&
            (length(other) > length(finding) || (length(other) === length(finding) && at < index)),
        ),
    )
    .sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity));
}

interface Verdict {
  rule: Rule;
  reason: string | null;
}

/** Checks that silence does not pass: the draft must have the thing itself. */
const EARNED: Partial<Record<CheckId, (document: Document) => boolean>> = {
  'asks-readers': (document) => document.poll || questionOf(document).kind === 'genuine',
  'invites-response': (document) => document.poll || callsForResponse(document).length > 0,
};
const NOT_ASKED = 'Not asked of this kind of draft.';

function checklistOf(
  document: Document,
  verdicts: Verdict[],
  findings: Finding[],
  heldBack: string | null,
): CheckItem[] {
  return (Object.keys(CHECKS) as CheckId[]).map((id) => {
    const mine = verdicts.filter(({ rule }) => rule.check === id);
    const found = findings.filter((finding) => mine.some(({ rule }) => rule.id === finding.ruleId));
    const { group, title } = CHECKS[id];
    const base = { id, group, title, findingIds: found.map((finding) => finding.id) };
    if (heldBack) return { ...base, status: 'not-applicable', reason: heldBack };
    if (mine.length === 0)
      return { ...base, status: 'not-applicable', reason: 'All rules of this check are turned off.' };
    const worst = found.find((finding) => finding.severity === 'warning') ?? found[0];
    if (worst) return { ...base, status: worst.severity === 'warning' ? 'problem' : 'improve', reason: worst.message };
    const silent = mine.every(({ reason }) => reason !== null);
    if (silent) return { ...base, status: 'not-applicable', reason: mine[0]!.reason! };
    if (EARNED[id]?.(document) === false) return { ...base, status: 'not-applicable', reason: NOT_ASKED };
    return { ...base, status: 'pass', reason: CHECKS[id].pass };
  });
}
