import { useId } from 'preact/hooks';
import type { ReviewReply } from '../lib/messages';
import { t } from '../lib/texts';
import type { Review } from '../lib/vocabulary';
import { BalancePicture } from './BalancePicture';
import { Checklist } from './Checklist';
import { languageName } from './language-name';
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
  if (isForeign(review)) return <p class="notice">{foreignSentence(review)}</p>;
  const tips = tipsOf(review, notes);
  return (
    <div class="stack review">
      {review.reviewedLength < length && (
        <p class="notice">{t('popup.review.long', { read: review.reviewedLength, all: length })}</p>
      )}
      <section class="card" aria-label={t('popup.review.balance')}>
        <BalancePicture balance={review.balance} />
      </section>
      <section class="card" aria-label={t('popup.review.checklist')}>
        <Checklist items={review.checklist} />
      </section>
      {tips.length > 0 && (
        <section class="card stack" aria-labelledby={tipsTitle}>
          <h2 id={tipsTitle}>{t('popup.review.tips')}</h2>
          <Tips tips={tips} />
        </section>
      )}
    </div>
  );
}

/** The review in one sentence, to be announced. */
export function summaryOf(review: Review): string {
  if (isForeign(review)) return foreignSentence(review);
  const open = review.checklist.filter(({ status }) => status === 'improve' || status === 'problem').length;
  return t('popup.review.summary', open);
}

function isForeign({ language }: Review): boolean {
  return language !== 'en' && language !== 'und';
}

function foreignSentence({ language }: Review): string {
  return t('popup.review.foreign', { language: languageName(language) });
}
