import { useMemo, useRef, useState } from 'preact/hooks';
import { readingOf } from '../../lib/journal/engagement';
import { checkTitle, isPost, isProgress, isReply, type JournalEntry } from '../../lib/journal/entry';
import { localTime } from '../../lib/journal/export';
import { addEntries, removeEntries } from '../../lib/journal/store';
import { count, momentWords, percent } from '../../lib/journal/words';
import type { Stance } from '../../lib/vocabulary';
import { Switch } from '../Switch';
import { ElsewhereForm } from './ElsewhereForm';
import { FiguresForm } from './FiguresForm';
import { focusJournalSection } from './JournalSection';
import type { JournalView } from './journal-view';
import type { UsedJournal } from './use-journal';

/** Posts on one page. */
const PAGE = 15;

const STANCES: Record<Stance, string> = {
  'praise-only': 'praise only',
  'mostly-praise': 'mostly praise',
  balanced: 'both sides',
  'mostly-criticism': 'mostly criticism',
  'criticism-only': 'criticism only',
  none: 'nothing judged',
};

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
    if (!(await journal.run(() => removeEntries([entry.id]), 'Removed from the journal.'))) return;
    setRemoved(entry);
    focusJournalSection('posts');
  };
  const undo = async (entry: JournalEntry) => {
    if (await journal.run(() => addEntries([entry]), 'Back in the journal.')) setRemoved(null);
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
          <span>The post of {momentWords(removed)} was removed.</span>
          <button type="button" class="button" onClick={() => undo(removed)}>
            Undo
          </button>
        </p>
      )}
      {view.entries.some(isReply) && (
        <Switch on={replies} onChange={setReplies}>
          Show replies to others as well
        </Switch>
      )}
      {newest.length === 0 ? (
        <p class="quiet">
          No posts yet. Those you post on a site Candor knows come here by themselves: when, where, on what topics, and
          how the checks came out. The words are never kept.
        </p>
      ) : (
        <ol class="card entries" ref={list} aria-label="Posts, newest first">
          {shown.map((entry) => (
            <li key={entry.id} class="entry">
              <Entry entry={entry} view={view} />
              <div class="row entry-buttons">
                {isPost(entry) && (
                  <button
                    type="button"
                    class="button"
                    aria-expanded={open === entry.id}
                    aria-label={`Figures of ${momentWords(entry)}`}
                    onClick={() => setOpen(open === entry.id ? null : entry.id)}
                  >
                    Figures
                  </button>
                )}
                <button
                  type="button"
                  class="button plain"
                  aria-label={`Remove ${momentWords(entry)}`}
                  onClick={() => remove(entry)}
                >
                  Remove
                </button>
              </div>
              {open === entry.id && (
                <FiguresForm entry={entry} entries={view.entries} journal={journal} onDone={() => setOpen(null)} />
              )}
            </li>
          ))}
        </ol>
      )}
      {pages > 1 && (
        <nav class="row" aria-label="Pages of posts">
          <button type="button" class="button" disabled={at === 0} onClick={() => turn(at - 1)}>
            Newer
          </button>
          <button type="button" class="button" disabled={at === pages - 1} onClick={() => turn(at + 1)}>
            Older
          </button>
          <span class="quiet" role="status">
            Page {at + 1} of {pages.toLocaleString('en')}, {count(newest.length, 'entry', 'entries')}
          </span>
        </nav>
      )}
    </>
  );
}

function Entry({ entry, view: { siteName, plan } }: { entry: JournalEntry; view: JournalView }) {
  const reading = readingOf(entry, plan);
  const problems = Object.entries(entry.checks).filter(([, status]) => status === 'problem');
  const passed = Object.values(entry.checks).filter((status) => status === 'pass').length;
  const facts = [
    entry.topics.join(', ') || (isPost(entry) && 'on none of your topics'),
    isPost(entry) && entry.origin === 'seen' && STANCES[entry.stance],
    entry.question === 'genuine' && 'asks readers',
    entry.disclosure === 'clear' && 'tie disclosed',
    entry.origin === 'by-hand' && 'entered by hand',
    passed > 0 && `${count(passed, 'check')} passed`,
    problems.length > 0 && `problem with ${problems.map(([id]) => `“${checkTitle(id)}”`).join(', ')}`,
    isPost(entry) && !isProgress(entry) && 'not counted towards the goal',
    entry.figures?.comments !== undefined && count(entry.figures.comments, 'comment'),
    reading && `${percent(reading.rate)} per ${reading.per}`,
  ].filter(Boolean);
  return (
    <div class="entry-words">
      <p>
        <time dateTime={localTime(entry).replace(' ', 'T')}>{momentWords(entry)}</time>{' '}
        <strong>{siteName(entry.site)}</strong>
        {isReply(entry) && ' (reply)'}
        {entry.kind === 'thread-part' && ' (part of a thread)'}
      </p>
      <p class="small quiet">{facts.join(' · ')}</p>
    </div>
  );
}
