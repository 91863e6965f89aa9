import { useMemo, useState } from 'preact/hooks';
import { type DayNumber, dayName, monthOf, WEEKDAYS, weekdayOf, weekOf } from '../../lib/day';
import { isPost, isProgress, isReply } from '../../lib/journal/entry';
import { dayOf, isRest, rhythmsIn, slotsIn } from '../../lib/journal/schedule';
import { longDay, monthName, standingAlone, weekdayName } from '../../lib/journal/words';
import { t } from '../../lib/texts';
import type { JournalView } from './journal-view';

/** Months side by side. */
const MONTHS = 3;

interface DayFacts {
  posts: number;
  progress: number;
  replies: number;
}
const NOTHING: DayFacts = { posts: 0, progress: 0, replies: 0 };

/** The posts by day, three months at a time. A table a month: what is seen is what a screen reader reads. */
export function CalendarSection({ view }: { view: JournalView }) {
  const [back, setBack] = useState(0);
  const days = useMemo(() => factsByDay(view), [view.entries]);
  const months = Array.from({ length: MONTHS }, (_, at) => monthOf(view.today, at - (MONTHS - 1) - back));
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={() => setBack(back + MONTHS)}>
          {t('journal.calendar.earlier')}
        </button>
        <button type="button" class="button" disabled={back === 0} onClick={() => setBack(Math.max(0, back - MONTHS))}>
          {t('journal.calendar.later')}
        </button>
        <p class="unseen" role="status">
          {standingAlone(t('journal.calendar.span', { from: monthName(months[0]!), to: monthName(months.at(-1)!) }))}
        </p>
      </div>
      <div class="months">
        {months.map((month) => (
          <Month key={month} month={month} days={days} view={view} />
        ))}
      </div>
      <ul class="legend small" aria-label={t('journal.calendar.legend')}>
        <li>
          <span class="day day-progress" aria-hidden="true" /> {t('journal.calendar.post')}
        </li>
        <li>
          <span class="day day-progress day-many" aria-hidden="true" /> {t('journal.calendar.twoOrMore')}
        </li>
        <li>
          <span class="day day-post" aria-hidden="true" /> {t('journal.calendar.uncounted')}
        </li>
        <li>
          <span class="day day-planned" aria-hidden="true" /> {t('journal.calendar.planned')}
        </li>
        <li>
          <span class="day day-rest" aria-hidden="true" /> {t('journal.calendar.rest')}
        </li>
      </ul>
    </>
  );
}

interface MonthProps {
  month: DayNumber;
  days: ReadonlyMap<DayNumber, DayFacts>;
  view: JournalView;
}

function Month({ month, days, view }: MonthProps) {
  const next = monthOf(month, 1);
  const weeks: DayNumber[] = [];
  for (let week = weekOf(month); week < next; week += 7) weeks.push(week);
  return (
    <div class="month">
      <table>
        <caption>{standingAlone(monthName(month))}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekdayName(weekday)}>
                {standingAlone(weekdayName(weekday).slice(0, 2))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              {WEEKDAYS.map((weekday) => {
                const day = week + weekday;
                return <td key={weekday}>{day >= month && day < next && <Day day={day} days={days} view={view} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  day: DayNumber;
  days: ReadonlyMap<DayNumber, DayFacts>;
  view: JournalView;
}

function Day({ day, days, view: { plan, today } }: DayProps) {
  const { posts, progress, replies } = days.get(day) ?? NOTHING;
  const rest = isRest(day, plan);
  const planned = day >= today && posts === 0 && isPlanned(day, plan);
  const facts = [
    posts > 0 && t('journal.calendar.posts', posts),
    posts > progress && t('journal.calendar.notCounted', { posts: posts - progress }),
    replies > 0 && t('journal.calendar.replies', replies),
    rest && t('journal.calendar.rest'),
    planned && t('journal.calendar.planned'),
    day === today && t('journal.calendar.today'),
  ]
    .filter(Boolean)
    .join(', ');
  const look = [
    'day',
    progress > 0 ? 'day-progress' : posts > 0 ? 'day-post' : rest ? 'day-rest' : planned ? 'day-planned' : '',
    posts > 1 ? 'day-many' : '',
    day === today ? 'day-today' : '',
  ];
  return (
    <span
      class={look.filter(Boolean).join(' ')}
      title={facts ? standingAlone(t('journal.calendar.day', { day: longDay(day), facts })) : undefined}
    >
      {Number(dayName(day).slice(-2))}
      {facts && <span class="unseen">{t('journal.calendar.facts', { facts })}</span>}
    </span>
  );
}

function isPlanned(day: DayNumber, plan: JournalView['plan']): boolean {
  const week = day - weekdayOf(day);
  return rhythmsIn(week, plan).some(
    (rhythm) => rhythm.slots.length > 0 && slotsIn(rhythm, week, plan).some((slot) => slot.day === day),
  );
}

function factsByDay({ entries }: JournalView): Map<DayNumber, DayFacts> {
  const days = new Map<DayNumber, DayFacts>();
  for (const entry of entries) {
    const day = dayOf(entry);
    const { posts, progress, replies } = days.get(day) ?? NOTHING;
    days.set(day, {
      posts: posts + Number(isPost(entry)),
      progress: progress + Number(isProgress(entry)),
      replies: replies + Number(isReply(entry)),
    });
  }
  return days;
}
