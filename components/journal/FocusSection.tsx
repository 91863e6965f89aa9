import { useMemo } from 'preact/hooks';
import { type DayNumber, monthOf } from '../../lib/day';
import { isPost, type JournalEntry } from '../../lib/journal/entry';
import { driftOf, topicShares } from '../../lib/journal/focus';
import { monthName, percent, standingAlone } from '../../lib/journal/words';
import { number, t } from '../../lib/texts';
import { RichText } from '../RichText';
import type { UsedSettings } from '../use-settings';
import { DriftCard } from './DriftCard';
import type { JournalView } from './journal-view';
import type { UsedJournal } from './use-journal';

/** Days compared: a quarter of a year, and the one before. */
const SPAN = 90;
const DAY = 24 * 3_600_000;
/** Months in the row of little columns. */
const MONTHS = 9;

interface FocusSectionProps {
  view: JournalView;
  journal: UsedJournal;
  settings: UsedSettings;
}

/** The share of posts on each topic, and whether the last ones left them. */
export function FocusSection({ view, journal, settings }: FocusSectionProps) {
  const { entries, topics, today } = view;
  const starts = useMemo(() => [(today - 2 * SPAN) * DAY, (today - SPAN) * DAY], [today]);
  const shares = useMemo(() => topicShares(entries, starts), [entries, starts]);
  const drift = useMemo(() => driftOf(entries, topics), [entries, topics]);
  const [before, recent] = [0, 1].map(
    (span) =>
      entries.filter((entry) => isPost(entry) && entry.when >= starts[span]! && (span === 1 || entry.when < starts[1]!))
        .length,
  ) as [number, number];
  const months = useMemo(() => monthsOf(entries, today), [entries, today]);
  if (topics.length === 0) {
    return (
      <p class="quiet">
        <RichText
          text="journal.focus.noTopics"
          with={[{ link: <a href="/options.html#topics">{t('journal.focus.nameThem')}</a> }]}
        />
      </p>
    );
  }
  return (
    <>
      {drift && <DriftCard drift={drift} view={view} journal={journal} settings={settings} />}
      {recent + before === 0 ? (
        <p class="quiet">{t('journal.focus.noPosts')}</p>
      ) : (
        <div class="card table-box">
          <table class="shares">
            <caption class="unseen">{t('journal.focus.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('journal.focus.topic')}</th>
                <th scope="col">{t('journal.focus.lastDays', recent, { days: SPAN })}</th>
                <th scope="col">{t('journal.focus.daysBefore', { days: SPAN })}</th>
                <th scope="col">{t('journal.focus.byMonth')}</th>
              </tr>
            </thead>
            <tbody>
              {shares.map(({ topic, counts }) => (
                <tr key={topic ?? ''} class={topic === null ? 'share-none' : ''}>
                  <th scope="row">{topic ?? t('journal.focus.none')}</th>
                  <td>
                    <span class="share">
                      <span class="share-bar" aria-hidden="true">
                        <span style={{ width: `${(100 * counts[1]!) / Math.max(1, recent)}%` }} />
                      </span>
                      {shareOf(counts[1]!, recent)}
                    </span>
                  </td>
                  <td class="quiet">{shareOf(counts[0]!, before)}</td>
                  <td>
                    <Months topic={topic} months={months} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

interface MonthShares {
  /** First days of the months, oldest first. */
  months: number[];
  posts: number[];
  shares: ReadonlyMap<string | null, number[]>;
}

/** The share of each topic in each of the last months. */
function monthsOf(entries: readonly JournalEntry[], today: DayNumber): MonthShares {
  const months = Array.from({ length: MONTHS }, (_, at) => monthOf(today, at + 1 - MONTHS));
  const starts = months.map((month) => month * DAY);
  const recent = entries.filter((entry) => isPost(entry) && entry.when >= starts[0]!);
  const posts = months.map(
    (_, at) =>
      recent.filter(({ when }) => when >= starts[at]! && when < (starts[at + 1] ?? Number.POSITIVE_INFINITY)).length,
  );
  return { months, posts, shares: new Map(topicShares(recent, starts).map(({ topic, counts }) => [topic, counts])) };
}

/** A row of little columns, one a month; the same in words for those who do not see it. */
function Months({ topic, months: { months, posts, shares } }: { topic: string | null; months: MonthShares }) {
  const counts = shares.get(topic) ?? months.map(() => 0);
  return (
    <ol class="spark">
      {months.map((month, at) => {
        const share = posts[at]! > 0 ? counts[at]! / posts[at]! : 0;
        const words = standingAlone(
          t('journal.focus.month', { month: monthName(month), share: shareOf(counts[at]!, posts[at]!) }),
        );
        return (
          <li key={month} title={words}>
            <span aria-hidden="true" style={{ height: `${Math.round(share * 100)}%` }} />
            <span class="unseen">{words}</span>
          </li>
        );
      })}
    </ol>
  );
}

function shareOf(some: number, all: number): string {
  if (all === 0) return t('journal.focus.nonePosted');
  return `${number(some)} (${percent(Math.round((100 * some) / all) / 100)})`;
}
