import { useId } from 'preact/hooks';
import type { ReviewReply } from '../lib/messages';
import type { Review } from '../lib/vocabulary';
import { BalancePicture } from './BalancePicture';
import { Checklist } from './Checklist';
import { Tips } from './Tips';
import { tipsOf } from './tips';

interface ReviewViewProps {
  reply: Extract<ReviewReply, { state: 'reviewed' }>;
  /** Length of the whole draft, UTF-16 code units: longer than what was reviewed when it is over the limit. */
  length: number;
}

/** Everything said of one draft: balance, checklist, tips; or why nothing is said. */
export function ReviewView({ reply: { review, notes }, length }: ReviewViewProps) {
  const tipsTitle = useId();
  if (isForeign(review)) return <p class="notice">{foreignSentence(review.language)}</p>;
  const tips = tipsOf(review, notes);
  return (
    <div class="stack review">
      {review.reviewedLength < length && (
        <p class="notice">
          This draft is long: the first {review.reviewedLength.toLocaleString('en')} of {length.toLocaleString('en')}{' '}
          characters were reviewed.
        </p>
      )}
      <section class="card" aria-label="Balance">
        <BalancePicture balance={review.balance} />
      </section>
      <section class="card" aria-label="Checklist">
        <Checklist items={review.checklist} />
      </section>
      {tips.length > 0 && (
        <section class="card stack" aria-labelledby={tipsTitle}>
          <h2 id={tipsTitle}>Tips for this draft</h2>
          <Tips tips={tips} />
        </section>
      )}
    </div>
  );
}

/** The review in one sentence, to be announced. */
export function summaryOf(review: Review): string {
  if (isForeign(review)) return foreignSentence(review.language);
  const open = review.checklist.filter(({ status }) => status === 'improve' || status === 'problem').length;
  if (open === 0) return 'Reviewed: no open points.';
  return `Reviewed: ${open} open ${open === 1 ? 'point' : 'points'}.`;
}

function isForeign({ language }: Review): boolean {
  return language !== 'en' && language !== 'und';
}

function foreignSentence(language: string): string {
  return `Candor judges English only. This reads as ${nameOf(language)}, so nothing is said of it.`;
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return `another language (${language})`;
  }
}
