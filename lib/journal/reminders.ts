/** When the writer is reminded, and of what: at most once a day, never in quiet hours, without blame. Pure. */
import {
  type Day,
  type DayNumber,
  dayAt,
  dayIn,
  dayName,
  instantOf,
  minuteAt,
  minutesOf,
  offsetAt,
  weekOf,
} from '../day';
import type { Plan } from '../settings';
import { isPost, isReply, type JournalEntry } from './entry';
import { dueAt, type Slot, stateSlots } from './schedule';

export type Reminder = { kind: 'slot'; at: number; slot: Slot } | { kind: 'replies'; at: number; site: string | null };

/** Comments are answered best while people are still there: reminded after one hour, not after four. */
const REPLIES_AFTER = 3_600_000;
const REPLIES_UNTIL = 4 * REPLIES_AFTER;
const MINUTE = 60_000;
/** Weeks looked ahead: an alarm further away is set later. */
const WEEKS_AHEAD = 3;

export interface Moment {
  /** Epoch ms. */
  now: number;
  /** Zone this browser is in: quiet hours and "once a day" are meant where the writer is. */
  here: string;
  /** Days (here) on which a reminder was shown already. */
  reminded: readonly Day[];
}

/** The next reminder, due (`at` not after `now`) or to come; null when there is none to be. `entries`: at least of this week on. */
export function nextReminder(plan: Plan, entries: readonly JournalEntry[], moment: Moment): Reminder | null {
  const found = [...slotReminders(plan, entries, moment), ...replyReminder(plan, entries, moment)];
  return found.reduce<Reminder | null>((first, each) => (first && first.at <= each.at ? first : each), null);
}

function slotReminders(plan: Plan, entries: readonly JournalEntry[], { now, here, reminded }: Moment): Reminder[] {
  if (!plan.notify) return [];
  const zone = plan.zone ?? here;
  const today = dayIn(zone, now);
  for (let ahead = 0; ahead < WEEKS_AHEAD; ahead++) {
    const week = weekOf(today) + 7 * ahead;
    for (const { day, minute, site, state } of stateSlots(week, plan, entries, today)) {
      if (state !== 'open') continue;
      const slot = { day, minute, site };
      const at = outsideQuiet(Math.max(dueAt(slot, plan, zone), day === today ? now : 0), plan, here);
      if (at === null || dayIn(zone, at) !== day || reminded.includes(dayName(dayIn(here, at)))) continue;
      return [{ kind: 'slot', at, slot }];
    }
  }
  return [];
}

function replyReminder(plan: Plan, entries: readonly JournalEntry[], { now, here, reminded }: Moment): Reminder[] {
  const post = unanswered(plan, entries, now);
  if (!post) return [];
  const at = outsideQuiet(Math.max(post.when + REPLIES_AFTER, now), plan, here);
  if (at === null || at > post.when + REPLIES_UNTIL || reminded.includes(dayName(dayIn(here, at)))) return [];
  return [{ kind: 'replies', at, site: post.site }];
}

/** The last post, when it is a few hours old at most and no reply was written since; for those who want to be reminded. */
export function unanswered(plan: Plan, entries: readonly JournalEntry[], now: number): JournalEntry | null {
  if (!plan.remindReplies) return null;
  const post = entries.findLast((entry) => isPost(entry) && entry.when <= now);
  if (!post || now > post.when + REPLIES_UNTIL) return null;
  return entries.some((entry) => isReply(entry) && entry.when > post.when) ? null : post;
}

/** The moment itself, or the end of the quiet hours it falls into; null when that is another day. */
export function outsideQuiet(at: number, plan: Plan, zone: string): number | null {
  const [from, to] = [minutesOf(plan.quietFrom), minutesOf(plan.quietTo)];
  const offset = offsetAt(at, zone);
  const [day, minute]: [DayNumber, number] = [dayAt(at, offset), minuteAt(at, offset)];
  const quiet = from <= to ? from <= minute && minute < to : minute >= from || minute < to;
  if (!quiet) return at;
  if (minute >= to) return null;
  const end = instantOf(day, to, zone);
  // When clocks go back an hour comes twice: of its second time the first is over.
  return end >= at ? end : at - (at % MINUTE) + (to - minute) * MINUTE;
}

/** Is a slot of today due and still to be filled? Shown as the badge. */
export function slotDue(plan: Plan, entries: readonly JournalEntry[], now: number, here: string): Slot | null {
  const zone = plan.zone ?? here;
  const today = dayIn(zone, now);
  return (
    stateSlots(weekOf(today), plan, entries, today).find(
      (slot) => slot.state === 'open' && slot.day === today && dueAt(slot, plan, zone) <= now,
    ) ?? null
  );
}
