import { useMemo, useRef, useState } from 'preact/hooks';
import { isPost, isReply, type JournalEntry } from '../../lib/journal/entry';
import { addEntries, removeEntries } from '../../lib/journal/store';
import { momentWords } from '../../lib/journal/words';
import { t } from '../../lib/texts';
import { Switch } from '../Switch';
import { ElsewhereForm } from './ElsewhereForm';
import { FiguresForm } from './FiguresForm';
import { focusJournalSection } from './JournalSection';
import type { JournalView } from './journal-view';
import { PostWords } from './PostWords';
import { PrintedPosts } from './PrintedPosts';
import type { UsedJournal } from './use-journal';

/** Posts on one page. */
const PAGE = 15;

interface PostsSectionProps {
  view: JournalView;
  journal: UsedJournal;
}

/** Every post, newest first, with its figures; and the form for posts made elsewhere. */
export function PostsSection({ view, journal }: PostsSectionProps) {
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<JournalEntry | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const [replies, setReplies] = useState(false);
  const newest = useMemo(
    () => view.entries.filter((entry) => replies || !isReply(entry)).reverse(),
    [view.entries, replies],
  );
  const pages = Math.max(1, Math.ceil(newest.length / PAGE));
  const at = Math.min(page, pages - 1);
  const shown = newest.slice(at * PAGE, (at + 1) * PAGE);

  const remove = async (entry: JournalEntry) => {
    if (!(await journal.run(() => removeEntries([entry.id]), t('journal.posts.removed')))) return;
    setRemoved(entry);
    focusJournalSection('posts');
  };
  const undo = async (entry: JournalEntry) => {
    if (await journal.run(() => addEntries([entry]), t('journal.posts.back'))) setRemoved(null);
    focusJournalSection('posts');
  };
  const turn = (to: number) => {
    setPage(to);
    setOpen(null);
    list.current?.scrollIntoView({ block: 'start' });
  };

  return (
    <>
      <ElsewhereForm view={view} journal={journal} />
      {removed && (
        <p class="notice row">
          <span>{t('journal.posts.wasRemoved', { moment: momentWords(removed) })}</span>
          <button type="button" class="button" onClick={() => undo(removed)}>
            {t('general.undo')}
          </button>
        </p>
      )}
      {view.entries.some(isReply) && (
        <Switch on={replies} onChange={setReplies}>
          {t('journal.posts.showReplies')}
        </Switch>
      )}
      {newest.length === 0 ? (
        <p class="quiet">{t('journal.posts.none')}</p>
      ) : (
        <ol class="card entries" ref={list} aria-label={t('journal.posts.list')}>
          {shown.map((entry) => (
            <li key={entry.id} class="entry">
              <PostWords entry={entry} view={view} />
              <div class="row entry-buttons">
                {isPost(entry) && (
                  <button
                    type="button"
                    class="button"
                    aria-expanded={open === entry.id}
                    aria-label={t('journal.posts.figuresOf', { moment: momentWords(entry) })}
                    onClick={() => setOpen(open === entry.id ? null : entry.id)}
                  >
                    {t('journal.posts.figures')}
                  </button>
                )}
                <button
                  type="button"
                  class="button plain"
                  aria-label={t('journal.posts.removeOf', { moment: momentWords(entry) })}
                  onClick={() => remove(entry)}
                >
                  {t('general.remove')}
                </button>
              </div>
              {open === entry.id && (
                <FiguresForm entry={entry} entries={view.entries} journal={journal} onDone={() => setOpen(null)} />
              )}
            </li>
          ))}
        </ol>
      )}
      <PrintedPosts posts={newest} view={view} />
      {pages > 1 && (
        <nav class="row" aria-label={t('journal.posts.pages')}>
          <button type="button" class="button" disabled={at === 0} onClick={() => turn(at - 1)}>
            {t('journal.posts.newer')}
          </button>
          <button type="button" class="button" disabled={at === pages - 1} onClick={() => turn(at + 1)}>
            {t('journal.posts.older')}
          </button>
          <span class="quiet" role="status">
            {t('journal.posts.page', newest.length, { page: at + 1, pages })}
          </span>
        </nav>
      )}
    </>
  );
}
