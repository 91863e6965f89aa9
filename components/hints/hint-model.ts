import type { ApplyOutcome } from '../../lib/session/apply';
import type { DraftSession } from '../../lib/session/draft-session';
import { t } from '../../lib/texts';
import type { Corner, Finding, RuleNote, Suggestion } from '../../lib/vocabulary';
import { languageName } from '../language-name';

/** What the hints show of one draft besides its session's state. */
export interface HintModel {
  session: DraftSession;
  /** Id of the finding whose card is open. */
  open: string | null;
  /** Is the panel of what is missing open? */
  panel: boolean;
  /** The draft's lines at its last review, px from the editor's corner: the badge stands clear of them. */
  words: DOMRect[];
  /** The last thing that could not be done, said in the card or panel. */
  trouble: Trouble | null;
  /** The open card as it was when its suggestion was pressed: the words it speaks of may move or go meanwhile. */
  kept: KeptCard | null;
  /** What a screen reader is told. */
  announcement: string;
  /** What was just set aside; shown for a while with the way to take it back. */
  toast: { text: string; undo(): void } | null;
  /** The calm moment: the text whose open problems were shown before it was posted, and where Post is. */
  calm: { text: string; button: Element | null } | null;
  /** Nothing is shown for this draft, by the writer's own wish. */
  hidden: boolean;
}

/** Stands for a finding's id where a line belongs to no finding. */
export const STARTER = 'starter';

export interface Trouble {
  findingId: string;
  outcome: Exclude<ApplyOutcome, 'applied'>;
  /** The words the suggestion stands for, to be copied. */
  text: string;
}

export interface KeptCard {
  /** The draft its finding belongs to. */
  text: string;
  finding: Finding;
  note: RuleNote | undefined;
  /** Beside what it stands, viewport px. */
  rects: DOMRect[];
}

/** What a person does with the hints. */
export interface HintEvents {
  apply(finding: Finding, suggestion: Suggestion): void;
  /** Adds a line that belongs to no finding. */
  insert(suggestion: Suggestion): void;
  ignore(finding: Finding): void;
  ignoreWording(finding: Finding): void;
  turnOffRule(finding: Finding): void;
  turnOffSite(): void;
  copy(text: string): void;
  togglePanel(): void;
  /** Brings the words of a finding into sight and opens its card. */
  jump(finding: Finding): void;
  hide(scope: 'draft' | 'today' | 'site'): void;
  moveBadge(corner: Corner): void;
  openRule(finding: Finding): void;
  undo(): void;
  close(): void;
  /** The pointer came to or left our interface: the card stays open meanwhile. */
  hover(over: boolean): void;
}

/** Findings that stand in the text, in its order. */
export function placed(findings: Finding[]): Finding[] {
  return findings.filter((finding) => finding.span);
}

/** Whether there is a review of what is written, even of an earlier state of it; that of the empty box says nothing. */
export function isRead({ state }: DraftSession): boolean {
  return state.review !== null && state.review.reviewedLength > 0;
}

/** How many checks of the last review are open. */
export function openChecks({ state }: DraftSession): number {
  const open = (state.review?.checklist ?? []).filter(({ status }) => status === 'improve' || status === 'problem');
  // What was ignored since, or has gone with its words, is no open point any more.
  return open.filter(({ findingIds }) => state.findings.some(({ id }) => findingIds.includes(id))).length;
}

/** How many problems are open: what the calm moment stops for. */
export function openProblems({ state }: DraftSession): number {
  return (state.review?.checklist ?? []).filter(
    ({ status, findingIds }) => status === 'problem' && state.findings.some(({ id }) => findingIds.includes(id)),
  ).length;
}

/** A sentence for whatever keeps a draft from being reviewed in full, else null. */
export function noticeOf({ state }: DraftSession): string | null {
  if (state.status === 'outdated') return t('hints.notice.outdated');
  if (state.status === 'failed') return t('hints.notice.failed');
  const { review } = state;
  if (!review) return null;
  if (review.language !== 'en' && review.language !== 'und')
    return t('hints.notice.foreign', { language: languageName(review.language) });
  // While a review is on its way, the last one speaks of a shorter text.
  if (state.status === 'reviewed' && review.reviewedLength < state.text.length)
    return t('hints.notice.cut', { last: review.reviewedLength });
  return null;
}

/** What a screen reader is told once a review is in. */
export function announcementOf(session: DraftSession): string {
  const { state } = session;
  if (state.status !== 'reviewed') return noticeOf(session) ?? '';
  const hints = placed(state.findings).length;
  const points = openChecks(session);
  if (hints + points === 0) return noticeOf(session) ?? '';
  if (hints === 0) return t('hints.said.one', { what: t('hints.said.points', points) });
  if (points === 0) return t('hints.said.one', { what: t('hints.said.hints', hints) });
  return t('hints.said.both', { hints: t('hints.said.hints', hints), points: t('hints.said.points', points) });
}
