import { useEffect, useState } from 'preact/hooks';
import { MessageError, type ReviewReply } from '../lib/messages';
import { t } from '../lib/texts';
import { ReviewView, summaryOf } from './ReviewView';

/** Quiet time before a review, ms. */
const PAUSE = 300;

type Answer = { text: string; reply: ReviewReply } | { text: string; error: 'outdated' | 'failed' };

interface ReviewAnyTextProps {
  /** What stands in the box at first. */
  initial?: string;
  review(text: string): Promise<ReviewReply>;
}

/** A box for any text, reviewed while it is typed. The text stays here: it is neither kept nor sent anywhere. */
export function ReviewAnyText({ review, initial = '' }: ReviewAnyTextProps) {
  const [text, setText] = useState(initial);
  const [answer, setAnswer] = useState<Answer | null>(null);

  useEffect(() => {
    if (text.trim() === '') return setAnswer(null);
    let current = true;
    const timer = setTimeout(async () => {
      const next = await ask(review, text);
      // An answer to words that have changed since is no answer.
      if (current) setAnswer(next);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, review]);

  return (
    <div class="stack any-text">
      <label for="any-text">{t('popup.anyText.label')}</label>
      <textarea
        id="any-text"
        rows={5}
        value={text}
        placeholder={t('popup.anyText.placeholder')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" class="small quiet">
        {statusOf(text, answer)}
      </p>
      {answer && 'error' in answer && <p class="notice problem">{t(`popup.anyText.${answer.error}`)}</p>}
      {answer && 'reply' in answer && answer.reply.state === 'reviewed' && (
        <ReviewView reply={answer.reply} length={answer.text.length} />
      )}
    </div>
  );
}

async function ask(review: ReviewAnyTextProps['review'], text: string): Promise<Answer> {
  try {
    return { text, reply: await review(text) };
  } catch (error) {
    const outdated = error instanceof MessageError && error.reason === 'outdated';
    return { text, error: outdated ? 'outdated' : 'failed' };
  }
}

function statusOf(text: string, answer: Answer | null): string {
  if (text.trim() === '') return '';
  if (!answer) return t('popup.anyText.reading');
  if ('error' in answer || answer.reply.state === 'off') return '';
  return summaryOf(answer.reply.review);
}
