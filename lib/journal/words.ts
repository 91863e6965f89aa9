/** The journal's sentences. Plain, kind, without blame and without a race. */
import { dayAt, instantOf, minuteAt, WEEKDAYS, weekdayOf } from '../day';
import type { Reminder } from './reminders';
import type { Slot, StatedSlot } from './schedule';
import type { Streak, Week } from './streak';

/** A week with this much more than its goal is unusually good. */
const UNUSUAL = 2;

/** Made once: a formatter costs more than what it formats. */
const NUMBERS = new Intl.NumberFormat('en');
const LONG = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' });
const SHORT = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = dayFormat({ month: 'long', year: 'numeric' });

function dayFormat(options: Intl.DateTimeFormatOptions): (day: number) => string {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day) => formatter.format(instantOf(day, 0, 'UTC'));
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${NUMBERS.format(number)} ${number === 1 ? one : many}`;
}

/** "Tuesday, 24 November". */
export function longDay(day: number): string {
  return LONG(day);
}

/** "24 Nov 2026". */
export function shortDay(day: number): string {
  return SHORT(day);
}

export function monthName(day: number): string {
  return MONTH(day);
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** "24 Nov 2026, 09:30", on the writer's own clock. */
export function momentWords({ when, offset }: { when: number; offset: number }): string {
  return `${shortDay(dayAt(when, offset))}, ${clock(minuteAt(when, offset))}`;
}

/** When a slot is, as seen from today: "Today, 09:30", "Thursday, any time", "Tuesday, 8 December, 18:00". */
export function slotTime({ day, minute }: Slot, today: number): string {
  const name =
    day === today
      ? 'Today'
      : day === today + 1
        ? 'Tomorrow'
        : day < today + 7
          ? WEEKDAYS[weekdayOf(day)]!
          : longDay(day);
  return `${name}, ${minute === null ? 'any time' : clock(minute)}`;
}

/** What a slot that passed is called: its name, and that it is no debt. */
export function passedSlots(slots: readonly StatedSlot[]): string {
  const names = [
    ...new Set(slots.filter(({ state }) => state === 'passed').map(({ day }) => WEEKDAYS[weekdayOf(day)]!)),
  ];
  if (names.length === 0) return '';
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${list} went by without a post. A post on any other day fills the slot as well.`;
}

/** A few sentences on where the writer stands; empty when there is nothing to say. */
export function weekWords(weeks: readonly Week[], streak: Streak): string {
  const present = weeks.at(-1);
  if (!present || present.state === 'unplanned') return '';
  return [standing(present, weeks.at(-2), streak), uncounted(present)].filter(Boolean).join(' ');
}

function standing(present: Week, before: Week | undefined, { waiting }: Streak): string {
  const open = present.state === 'open';
  if (present.state === 'rest') return 'This week is a rest. Nothing is planned, and your streak waits for you.';
  if (present.eased && open)
    return 'Welcome back. After a pause a small start is enough: one post this week, about something you know first hand.';
  if (present.eased) return 'You are back, and this week counts. From next week your usual rhythm holds again.';
  if (waiting)
    return `Last week had less than planned, which happens. ${count(waiting.posts, 'post')} this week ${waiting.posts === 1 ? 'mends' : 'mend'} it, and your ${count(waiting.length, 'week')} in a row ${waiting.length === 1 ? 'goes' : 'go'} on.`;
  if (open && before && before.goal > 0 && before.progress >= before.goal + UNUSUAL)
    return `Last week brought ${count(before.progress, 'post')} where ${before.goal} ${before.goal === 1 ? 'was' : 'were'} planned. Good. It does not stand in for this week: keep your own pace.`;
  return present.state === 'kept' ? 'This week’s goal is reached. What is left of it is yours.' : '';
}

/** Names posts that are no progress, and why. */
function uncounted({ posts, progress }: Week): string {
  if (posts === progress) return '';
  const [some, are] = [count(posts - progress, 'post'), posts - progress === 1 ? 'is' : 'are'];
  return `${some} of this week ${are} in the journal but not in the goal: a check found a problem, or it was only a few words.`;
}

/** What a notification says. */
export function reminderWords(reminder: Reminder): { title: string; message: string } {
  if (reminder.kind === 'replies') {
    return {
      title: 'Time to answer',
      message: 'Your post has been up for a while. If someone wrote to you, a short answer keeps the talk going.',
    };
  }
  return {
    title: 'A post is planned for today',
    message: 'If you have something worth saying, this is a good time. If not, another day will do.',
  };
}

/** "5.2 %", "0.4 %", "12 %"; the space does not break. */
export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, '')}\u00a0%`;
}
