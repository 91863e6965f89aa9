/**
 * The weekly rhythm as slots on days. A slot is filled by counting, not by the clock: the first post of a week fills its
 * first slot, early or late, the second the second. So a post a day off is no miss, and no time zone can make it one.
 */
import { type DayNumber, dayAt, dayIn, dayName, instantOf, minutesOf, weekOf } from '../day';
import type { Plan, Rhythm } from '../settings';
import { isPost, type JournalEntry } from './entry';

export interface Slot {
  day: DayNumber;
  /** Minutes since midnight; null: any time of the day. */
  minute: number | null;
  /** Null: a post on any site fills it. */
  site: string | null;
}

/** `filled`; `passed`: its day is over; `open`: still to come, today's included. */
export type SlotState = 'filled' | 'passed' | 'open';
export interface StatedSlot extends Slot {
  state: SlotState;
}

/** How many weeks ahead a next slot is looked for: past a year of rest nobody plans. */
const WEEKS_AHEAD = 60;

/** The day of the writer's own calendar on which a post was made. */
export function dayOf({ when, offset }: JournalEntry): DayNumber {
  return dayAt(when, offset);
}

/** The rhythms planned for a week (its Monday); none when nothing was planned yet. */
export function rhythmsIn(week: DayNumber, plan: Plan): readonly Rhythm[] {
  const name = dayName(week);
  return plan.planned.findLast(({ from }) => from <= name)?.rhythms ?? [];
}

export function isRest(day: DayNumber, plan: Plan): boolean {
  const name = dayName(day);
  return plan.rest.some(({ from, to }) => from <= name && name <= to);
}

/** Is any day of the week a rest? Most weeks have none, and ten years of weeks are counted at once. */
function restsIn(week: DayNumber, plan: Plan): boolean {
  if (plan.rest.length === 0) return false;
  const [monday, sunday] = [dayName(week), dayName(week + 6)];
  return plan.rest.some(({ from, to }) => from <= sunday && monday <= to);
}

/**
 * A rhythm's slots in a week, in order. Slots on days of rest fall away; of "so many a week" the share that falls on days
 * of rest falls away, and the others are spread over the days that are left.
 */
export function slotsIn(rhythm: Rhythm, week: DayNumber, plan: Plan): Slot[] {
  const days = [0, 1, 2, 3, 4, 5, 6].map((at) => week + at);
  const free = restsIn(week, plan) ? days.filter((day) => !isRest(day, plan)) : days;
  const { site } = rhythm;
  if (rhythm.slots.length === 0) {
    const goal = Math.round((rhythm.perWeek * free.length) / 7);
    return Array.from({ length: goal }, (_, at) => ({
      day: free[Math.floor((at * free.length) / goal)]!,
      minute: null,
      site,
    }));
  }
  return rhythm.slots
    .map(({ day, time }) => ({ day: week + day, minute: time === null ? null : minutesOf(time), site }))
    .filter(({ day }) => free.includes(day))
    .sort(byTime);
}

/** Every slot of a week with what became of it. `today`: where the writer is now. */
export function stateSlots(
  week: DayNumber,
  plan: Plan,
  entries: readonly JournalEntry[],
  today: DayNumber,
): StatedSlot[] {
  const posts = entries.filter((entry) => isPost(entry) && weekOf(dayOf(entry)) === week);
  return rhythmsIn(week, plan)
    .flatMap((rhythm) => {
      const filled = posts.filter(({ site }) => rhythm.site === null || site === rhythm.site).length;
      return slotsIn(rhythm, week, plan).map((slot, at): StatedSlot => {
        const state = at < filled ? 'filled' : slot.day < today ? 'passed' : 'open';
        return { ...slot, state };
      });
    })
    .sort(byTime);
}

/** The first slot still to be filled, today's included; null when none is planned. `entries`: at least of this week on. */
export function nextSlot(plan: Plan, entries: readonly JournalEntry[], now: number, zone: string): Slot | null {
  const today = dayIn(zone, now);
  const recent = entries.filter((entry) => dayOf(entry) >= weekOf(today));
  for (let ahead = 0; ahead < WEEKS_AHEAD; ahead++) {
    const week = weekOf(today) + 7 * ahead;
    const open = stateSlots(week, plan, recent, today).find(({ state }) => state === 'open');
    if (open) return { day: open.day, minute: open.minute, site: open.site };
  }
  return null;
}

/** The moment (epoch ms) a slot is due; one without a time at `fallback`, the plan's time of reminders. */
export function dueAt({ day, minute }: Slot, plan: Plan, zone: string): number {
  return instantOf(day, minute ?? minutesOf(plan.at), zone);
}

function byTime(a: Slot, b: Slot): number {
  return a.day - b.day || (a.minute ?? -1) - (b.minute ?? -1);
}

/** The plan with other rhythms from a week (its Monday) on; earlier weeks keep theirs. */
export function withRhythms(plan: Plan, rhythms: readonly Rhythm[], week: DayNumber): Plan {
  const from = dayName(week);
  const before = plan.planned.filter((planned) => planned.from < from);
  return { ...plan, planned: [...before, { from, rhythms: [...rhythms] }] };
}
