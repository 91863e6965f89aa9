/**
 * Posts are kept as long as the writer says. A clock set wrong for a day must remove nothing: a post goes three days after
 * it was first found too old, and only if the clock has not gone back since.
 */
import { monthOf } from '../day';
import type { JournalEntry } from './entry';
import { dayOf } from './schedule';

const WAIT = 3 * 24 * 3_600_000;

/** Since when (epoch ms) posts were found too old; null: none was, last time. */
export type Overdue = number | null;

export interface Due {
  /** Ids to be removed now. */
  remove: string[];
  /** To be remembered until next time. */
  overdue: Overdue;
}

/** Which posts have had their time. `today`: where the writer is now; `now`: epoch ms. */
export function dueForRemoval(
  entries: readonly JournalEntry[],
  keepMonths: number | null,
  overdue: Overdue,
  today: number,
  now: number,
): Due {
  if (keepMonths === null) return { remove: [], overdue: null };
  const oldest = oldestKept(today, keepMonths);
  const old = entries.filter((entry) => dayOf(entry) < oldest).map(({ id }) => id);
  if (old.length === 0) return { remove: [], overdue: null };
  if (overdue === null || overdue > now) return { remove: [], overdue: now };
  return now - overdue < WAIT ? { remove: [], overdue } : { remove: old, overdue: null };
}

/** The first day that is still kept: the same day of the month, so many months ago, or the month's last. */
export function oldestKept(today: number, keepMonths: number): number {
  const first = monthOf(today, -keepMonths);
  const last = monthOf(today, 1 - keepMonths) - 1;
  return Math.min(first + (today - monthOf(today)), last);
}
