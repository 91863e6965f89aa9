/** The journal's sentences. Plain, kind, without blame and without a race. */
import { dayAt, instantOf, minuteAt, weekdayOf } from '../day';
import { formatLocale, t } from '../texts';
import type { Slot, StatedSlot } from './schedule';
import type { Streak, Week } from './streak';

/** A week with this much more than its goal is unusually good. */
const UNUSUAL = 2;
/** A Monday, for the names of weekdays. */
const MONDAY = 4;

/** A formatter costs more than what it formats, so each is made once a language. */
function perLanguage<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const made = new Map<string, Formatter>();
  return () => {
    const locale = formatLocale();
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

function dayFormat(options: Intl.DateTimeFormatOptions): (day: number) => string {
  const formatter = perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
  return (day) => formatter().format(instantOf(day, 0, 'UTC'));
}

function numberFormat(options: Intl.NumberFormatOptions): (value: number) => string {
  const formatter = perLanguage((locale) => new Intl.NumberFormat(locale, options));
  return (value) => formatter().format(value);
}

/** "Tuesday 24 November". */
export const longDay = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' });
/** "24 Nov 2026". */
export const shortDay = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });
/** "24 Nov". */
export const dayAndMonth = dayFormat({ day: 'numeric', month: 'short' });
/** "Nov". */
export const shortMonth = dayFormat({ month: 'short' });
/** "Nov 2026". */
export const monthAndYear = dayFormat({ month: 'short', year: 'numeric' });
/** "November 2026". */
export const monthName = dayFormat({ month: 'long', year: 'numeric' });

const LONG_WEEKDAY = dayFormat({ weekday: 'long' });
const SHORT_WEEKDAY = dayFormat({ weekday: 'short' });

/** The name of a weekday, 0 Monday to 6 Sunday, as it stands within a sentence. */
export function weekdayName(weekday: number, width: 'long' | 'short' = 'long'): string {
  return (width === 'long' ? LONG_WEEKDAY : SHORT_WEEKDAY)(MONDAY + weekday);
}

const LISTS = perLanguage((locale) => new Intl.ListFormat(locale));

/** "A, B and C". */
export function listed(items: readonly string[]): string {
  return LISTS().format(items);
}

/** With a capital in front, for what stands alone: many languages write the names of days and months small. */
export function standingAlone(words: string): string {
  return words.charAt(0).toLocaleUpperCase(formatLocale()) + words.slice(1);
}

export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** "24 Nov 2026, 09:30", on the writer's own clock. */
export function momentWords({ when, offset }: { when: number; offset: number }): string {
  return `${shortDay(dayAt(when, offset))}, ${clock(minuteAt(when, offset))}`;
}

/** When a slot is, as seen from today: "Today, 09:30", "Thursday, any time", "Tuesday 8 December, 18:00". */
export function slotTime({ day, minute }: Slot, today: number): string {
  const time = minute === null ? t('journal.slot.anyTime') : clock(minute);
  if (day === today) return t('journal.slot.today', { time });
  if (day === today + 1) return t('journal.slot.tomorrow', { time });
  return `${day < today + 7 ? weekdayName(weekdayOf(day)) : longDay(day)}, ${time}`;
}

/** What a slot that passed is called: its name, and that it is no debt. */
export function passedSlots(slots: readonly StatedSlot[]): string {
  const passed = slots.filter(({ state }) => state === 'passed').map(({ day }) => weekdayOf(day));
  const days = [...new Set(passed)].map((weekday) => t('journal.slot.passedDay', { day: weekdayName(weekday) }));
  if (days.length === 0) return '';
  return t('journal.slot.passedBy', days.length, { days: standingAlone(listed(days)) });
}

/** A few sentences on where the writer stands; empty when there is nothing to say. */
export function weekWords(weeks: readonly Week[], streak: Streak): string {
  const present = weeks.at(-1);
  if (!present || present.state === 'unplanned') return '';
  return [standing(present, weeks.at(-2), streak), uncounted(present)].filter(Boolean).join(' ');
}

function standing(present: Week, before: Week | undefined, { waiting }: Streak): string {
  const open = present.state === 'open';
  if (present.state === 'rest') return t('journal.standing.rest');
  if (present.eased) return open ? t('journal.standing.welcomeBack') : t('journal.standing.isBack');
  if (waiting) return mending(waiting);
  if (open && before && before.goal > 0 && before.progress >= before.goal + UNUSUAL)
    return t('journal.standing.unusual', before.goal, { posts: before.progress });
  return present.state === 'kept' ? t('journal.standing.kept') : '';
}

/** Two numbers, each with its own plural: a sentence for each pair, as most languages bend more than the noun. */
function mending({ posts, length }: NonNullable<Streak['waiting']>): string {
  return length === 1
    ? t('journal.standing.mendsOneWeek', posts)
    : t('journal.standing.mendsWeeks', posts, { weeks: length });
}

/** Names posts that are no progress, and why. */
function uncounted({ posts, progress }: Week): string {
  return posts === progress ? '' : t('journal.standing.uncounted', posts - progress);
}

const WHOLE_PERCENT = numberFormat({ style: 'percent', maximumFractionDigits: 0 });
const PERCENT = numberFormat({ style: 'percent', maximumFractionDigits: 1 });

/** "5.2 %", "0.4 %", "12 %"; the space does not break. */
export function percent(share: number): string {
  // English is the one language that would set the sign without a space.
  return (share >= 0.1 ? WHOLE_PERCENT : PERCENT)(share).replace(/(?<=\d)%$/, '\u00a0%');
}

/** The same without the sign, for the lower end of a range. */
export function percentNumber(share: number): string {
  return percent(share).replace(/\s?%$/, '');
}

/** "1.8", "12.0": how many times as many. */
export const toOneDigit = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
