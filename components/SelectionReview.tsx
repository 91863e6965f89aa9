import { useEffect, useState } from 'preact/hooks';
import type { ReviewReply } from '../lib/messages';
import { t } from '../lib/texts';
import { Logo } from './Logo';
import { ReviewAnyText } from './ReviewAnyText';

interface SelectionReviewProps {
  /** The text that was selected, from the background's memory. */
  take(): Promise<string>;
  review(text: string): Promise<ReviewReply>;
}

/** The window behind "Review with Candor" on selected text. */
export function SelectionReview({ take, review }: SelectionReviewProps) {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    void take().then(setText, () => setText(''));
  }, [take]);
  return (
    <>
      <header class="popup-head">
        <h1>
          <Logo />
          {t('popup.selection.title')}
        </h1>
      </header>
      <main class="stack">
        {text === '' && <p class="notice">{t('popup.selection.lost', { item: t('background.menu.review') })}</p>}
        <h2 class="unseen">{t('popup.selection.review')}</h2>
        {text !== null && <ReviewAnyText review={review} initial={text} />}
      </main>
      <footer class="popup-foot">
        <p class="small quiet">{t('popup.selection.promise')}</p>
      </footer>
    </>
  );
}
