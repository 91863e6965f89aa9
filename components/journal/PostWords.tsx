import { readingOf } from '../../lib/journal/engagement';
import { checkTitle, isPost, isProgress, isReply, type JournalEntry } from '../../lib/journal/entry';
import { localTime } from '../../lib/journal/export';
import { momentWords, percent } from '../../lib/journal/words';
import { t } from '../../lib/texts';
import type { JournalView } from './journal-view';

interface PostWordsProps {
  entry: JournalEntry;
  view: JournalView;
}

/** What the list says of one post: when and where, and what is known of it. */
export function PostWords({ entry, view: { siteName, plan } }: PostWordsProps) {
  const reading = readingOf(entry, plan);
  const problems = Object.entries(entry.checks).filter(([, status]) => status === 'problem');
  const passed = Object.values(entry.checks).filter((status) => status === 'pass').length;
  const facts = [
    entry.topics.join(', ') || (isPost(entry) && t('journal.posts.offTopic')),
    isPost(entry) && entry.origin === 'seen' && t(`journal.stances.${entry.stance}`),
    entry.question === 'genuine' && t('journal.posts.asks'),
    entry.disclosure === 'clear' && t('journal.posts.disclosed'),
    entry.origin === 'by-hand' && t('journal.posts.byHand'),
    passed > 0 && t('journal.posts.passed', passed),
    problems.length > 0 && t('journal.posts.problem', { checks: quotedChecks(problems.map(([id]) => id)) }),
    isPost(entry) && !isProgress(entry) && t('journal.posts.uncounted'),
    entry.figures?.comments !== undefined && t('journal.posts.comments', entry.figures.comments),
    reading && t(`journal.posts.rate.${reading.per}`, { rate: percent(reading.rate) }),
  ].filter(Boolean);
  return (
    <div class="entry-words">
      <p>
        <time dateTime={localTime(entry).replace(' ', 'T')}>{momentWords(entry)}</time>{' '}
        <strong>{siteName(entry.site)}</strong>
        {isReply(entry) && ` ${t('journal.posts.reply')}`}
        {entry.kind === 'thread-part' && ` ${t('journal.posts.threadPart')}`}
      </p>
      <p class="small quiet">{facts.join(' · ')}</p>
    </div>
  );
}

function quotedChecks(ids: readonly string[]): string {
  return ids.map((id) => t('journal.posts.check', { check: checkTitle(id) })).join(', ');
}
