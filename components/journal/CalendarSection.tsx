import { useMemo, useState } from 'preact/hooks';
import { type DayNumber, dayName, monthOf, WEEKDAYS, weekdayOf, weekOf } from '../../lib/day';
import { isPost, isProgress, isReply } from '../../lib/journal/entry';
import { dayOf, isRest, rhythmsIn, slotsIn } from '../../lib/journal/schedule';
import { count, longDay, monthName } from '../../lib/journal/words';
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
  const facts = useMemo(() => factsByDay(view), [view.entries]);
  const months = Array.from({ length: MONTHS }, (_, at) => monthOf(view.today, at - (MONTHS - 1) - back));
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={() => setBack(back + MONTHS)}>
          Earlier
        </button>
        <button type="button" class="button" disabled={back === 0} onClick={() => setBack(Math.max(0, back - MONTHS))}>
          Later
        </button>
        <p class="unseen" role="status">
          {monthName(months[0]!)} to {monthName(months.at(-1)!)}
        </p>
      </div>
      <div class="months">
        {months.map((month) => (
          <Month key={month} month={month} facts={facts} view={view} />
        ))}
      </div>
      <ul class="legend small" aria-label="What the days show">
        <li>
          <span class="day day-progress" aria-hidden="true" /> post
        </li>
        <li>
          <span class="day day-progress day-many" aria-hidden="true" /> two or more
        </li>
        <li>
          <span class="day day-post" aria-hidden="true" /> post that did not count towards the goal
        </li>
        <li>
          <span class="day day-planned" aria-hidden="true" /> planned
        </li>
        <li>
          <span class="day day-rest" aria-hidden="true" /> rest
        </li>
      </ul>
    </>
  );
}

interface MonthProps {
  month: DayNumber;
  facts: ReadonlyMap<DayNumber, DayFacts>;
  view: JournalView;
}

function Month({ month, facts, view }: MonthProps) {
  const next = monthOf(month, 1);
  const weeks: DayNumber[] = [];
  for (let week = weekOf(month); week < next; week += 7) weeks.push(week);
  return (
    <div class="month">
      <table>
        <caption>{monthName(month)}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name.slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              {WEEKDAYS.map((name, at) => {
                const day = week + at;
                return <td key={name}>{day >= month && day < next && <Day day={day} facts={facts} view={view} />}</td>;
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
  facts: ReadonlyMap<DayNumber, DayFacts>;
  view: JournalView;
}

function Day({ day, facts, view: { plan, today } }: DayProps) {
  const { posts, progress, replies } = facts.get(day) ?? NOTHING;
  const rest = isRest(day, plan);
  const planned = day >= today && posts === 0 && isPlanned(day, plan);
  const words = [
    posts > 0 && count(posts, 'post'),
    posts > progress && `${posts - progress} not towards the goal`,
    replies > 0 && count(replies, 'reply', 'replies'),
    rest && 'rest',
    planned && 'planned',
    day === today && 'today',
  ].filter(Boolean);
  const look = [
    'day',
    progress > 0 ? 'day-progress' : posts > 0 ? 'day-post' : rest ? 'day-rest' : planned ? 'day-planned' : '',
    posts > 1 ? 'day-many' : '',
    day === today ? 'day-today' : '',
  ];
  return (
    <span
      class={look.filter(Boolean).join(' ')}
      title={words.length > 0 ? `${longDay(day)}: ${words.join(', ')}` : undefined}
    >
      {Number(dayName(day).slice(-2))}
      {words.length > 0 && <span class="unseen">: {words.join(', ')}</span>}
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
