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
 * are judged. What it says to people it says through `phrase`, which knows their language.
 */
export function review(draft: Draft, profile: Profile, rules: readonly Rule[], phrase: Phrase = inEnglish): Review {
  const text = withinLimit(draft.text);
  const { language, english, mixed } = readLanguage(text);
  const judged = language === 'en' || language === 'und';
  const document = readDocument({ ...draft, text: english });
  const context: Context = { document, profile };
  const speech: Speech = { phrase, context };
  const active = rules.filter((rule) => !profile.rulesOff.includes(rule.id));
  const verdicts = active.map((rule) => ({ rule, reason: whyNot(rule, speech) }));
  const findings = verdicts.flatMap(({ rule, reason }) => (reason === null ? findingsOf(rule, speech) : []));
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
    checklist: checklistOf(
      speech,
      verdicts,
      findings,
      judged ? null : reasonIn(phrase, 'notEnglish', { language }),
    ).map((item) => (mixed ? { ...item, reason: reasonIn(phrase, 'englishPart', { reason: item.reason }) } : item)),
    reviewedLength: text.length,
  };
}

/** Cut at the limit, never between the halves of a surrogate pair. */
function withinLimit(text: string): string {
  if (text.length <= REVIEW_LIMIT) return text;
  const cut = /[\uD800-\uDBFF]/.test(text.charAt(REVIEW_LIMIT - 1)) ? REVIEW_LIMIT - 1 : REVIEW_LIMIT;
  return text.slice(0, cut);
}

/** What the checklist says besides the sentences of rules and checks; translated in `checks.json`. */
export const REASONS = {
  notEnglish: 'Candor judges English; this reads as another language ({language}), so it holds back.',
  englishPart: '{reason} Only the English sentences were judged.',
  turnedOff: 'All rules of this check are turned off.',
  notAsked: 'Not asked of this kind of draft.',
};

function reasonIn(phrase: Phrase, name: keyof typeof REASONS, values?: Record<string, string>): string {
  return phrase(`checks.${name}`, REASONS[name], values);
}

/** What is judged, and how it is told. */
interface Speech {
  context: Context;
  phrase: Phrase;
}

/** Null when the rule applies, else the sentence that says why it does not. */
function whyNot({ id, appliesWhen }: Rule, { context, phrase }: Speech): string | null {
  if (!appliesWhen) return null;
  const { kinds, minWords, test, otherwise } = appliesWhen;
  const { document } = context;
  const applies =
    (!kinds || kinds.includes(document.kind)) &&
    (!minWords || wordCount(document) >= minWords) &&
    (!test || test(context));
  return applies ? null : phrase(`rules.${id}.otherwise`, otherwise);
}

function findingsOf(rule: Rule, speech: Speech): Finding[] {
  const { context } = speech;
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
      message: messageOf(rule, excerpt, speech),
      suggestions: rule.suggest?.(detection, context) ?? [],
    };
  });
}

function messageOf(rule: Rule, excerpt: string, { phrase, context }: Speech): string {
  const { message, values } = rule.says?.(excerpt, context) ?? { message: 'found' };
  return phrase(`rules.${rule.id}.messages.${message}`, rule.messages[message]!, { excerpt, ...values });
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

function checklistOf(
  { phrase, context: { document } }: Speech,
  verdicts: Verdict[],
  findings: Finding[],
  heldBack: string | null,
): CheckItem[] {
  return (Object.keys(CHECKS) as CheckId[]).map((id) => {
    const mine = verdicts.filter(({ rule }) => rule.check === id);
    const found = findings.filter((finding) => mine.some(({ rule }) => rule.id === finding.ruleId));
    const { group, title, pass } = CHECKS[id];
    const findingIds = found.map((finding) => finding.id);
    const base = { id, group, title: phrase(`checks.${id}.title`, title), findingIds };
    if (heldBack) return { ...base, status: 'not-applicable', reason: heldBack };
    if (mine.length === 0) return { ...base, status: 'not-applicable', reason: reasonIn(phrase, 'turnedOff') };
    const worst = found.find((finding) => finding.severity === 'warning') ?? found[0];
    if (worst) return { ...base, status: worst.severity === 'warning' ? 'problem' : 'improve', reason: worst.message };
    const silent = mine.every(({ reason }) => reason !== null);
    if (silent) return { ...base, status: 'not-applicable', reason: mine[0]!.reason! };
    if (EARNED[id]?.(document) === false)
      return { ...base, status: 'not-applicable', reason: reasonIn(phrase, 'notAsked') };
    return { ...base, status: 'pass', reason: phrase(`checks.${id}.pass`, pass) };
  });
}
