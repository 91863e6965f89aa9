import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JournalEntry } from '../../lib/journal';
import { t } from '../../lib/texts';
import type { JournalView } from './journal-view';
import { PostWords } from './PostWords';

/** Most posts on paper: some thirty sheets, and made before the writer has to wait. */
const MOST = 1_000;

interface PrintedPostsProps {
  /** Newest first. */
  posts: readonly JournalEntry[];
  view: JournalView;
}

/** All posts for paper, where there are no pages to turn; made only when the journal is printed. */
export function PrintedPosts({ posts, view }: PrintedPostsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A root of its own, since the browser takes what is there when the event ends: a changed state would come too late.
    const fill = () => render(<WholeList posts={posts} view={view} />, box.current!);
    const clear = () => render(null, box.current!);
    addEventListener('beforeprint', fill);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', fill);
      removeEventListener('afterprint', clear);
    };
  }, [posts, view]);
  return <div ref={box} class="printed" />;
}

function WholeList({ posts, view }: PrintedPostsProps) {
  const more = posts.length - MOST;
  return (
    <>
      <ol class="card entries">
        {posts.slice(0, MOST).map((entry) => (
          <li key={entry.id} class="entry">
            <PostWords entry={entry} view={view} />
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('plan.printed.more', more)}</p>}
    </>
  );
}
