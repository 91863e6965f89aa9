import { useEffect, useState } from 'preact/hooks';
import type { ReviewReply } from '../lib/messages';
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
          Selected text
        </h1>
      </header>
      <main class="stack">
        {text === '' && (
          <p class="notice">The selection did not arrive. Close this window and choose “Review with Candor” again.</p>
        )}
        <h2 class="unseen">Review</h2>
        {text !== null && <ReviewAnyText review={review} initial={text} />}
      </main>
      <footer class="popup-foot">
        <p class="small quiet">Everything happens on this device. Neither page nor text is stored or sent.</p>
      </footer>
    </>
  );
}
