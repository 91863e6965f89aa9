/**
 * Weeks kept in a row. Silverman and Barasch (Journal of Consumer Research 49, 2023) found that a broken streak puts people
 * off, and less so when it can be repaired: days of rest bridge it, and one post more in the week after mends it.
 */
import { type DayNumber, dayNumber, weekOf } from '../day';
import type { Plan } from '../settings';
import { isPost, isProgress, isReply, type JournalEntry } from './entry';
import { dayOf, rhythmsIn, slotsIn } from './schedule';

/**
 * `kept`: the goal was reached. `mended`: missed, but the week after had one post more than its goal. `rest`: all of it was
 * rest. `open`: the present week, not there yet. `unplanned`: no goal and no post.
 */
export type WeekState = 'kept' | 'mended' | 'rest' | 'missed' | 'open' | 'unplanned';

export interface Week {
  /** Its Monday. */
  week: DayNumber;
  /** All posts, those without progress included. */
  posts: number;
  progress: number;
  replies: number;
  /** The fewest posts that keep it; 0 in a week of rest. */
  goal: number;
  /** The goal is smaller than planned, as two silent weeks came before. */
  eased: boolean;
  state: WeekState;
}

/** Weeks of silence after which one post is enough for a start. */
const SILENCE = 2;
/** Weeks shown and counted at most: ten years. */
const MOST_WEEKS = 520;

interface Tally {
  posts: number;
  progress: number;
  replies: number;
  /** Progress by site. */
  sites: Map<string, number>;
}

/** Every week from the first entry or plan to the present one, oldest first. `today`: where the writer is now. */
export function weeksOf(entries: readonly JournalEntry[], plan: Plan, today: DayNumber): Week[] {
  const present = weekOf(today);
  const tallies = tally(entries);
  const planned = plan.planned[0] ? weekOf(dayNumber(plan.planned[0].from)) : present;
  const first = Math.max(
    [...tallies.keys()].reduce((a, b) => Math.min(a, b), planned),
    present - 7 * (MOST_WEEKS - 1),
  );
  const weeks: Week[] = [];
  // A clock set back puts entries after the present week: they wait there until it comes.
  for (let week = Math.min(first, present); week <= present; week += 7) {
    weeks.push(weekAt(week, tallies.get(week), plan, weeks, week === present));
  }
  for (const [at, week] of weeks.entries()) {
    if (week.state === 'missed' && mends(weeks.slice(at + 1).find(({ state }) => state !== 'rest')))
      week.state = 'mended';
  }
  return weeks;
}

function weekAt(
  week: DayNumber,
  found: Tally | undefined,
  plan: Plan,
  before: readonly Week[],
  present: boolean,
): Week {
  const { posts, progress, replies, sites } = found ?? { posts: 0, progress: 0, replies: 0, sites: new Map() };
  const counted = { week, posts, progress, replies };
  const goals = rhythmsIn(week, plan).map((rhythm) => ({
    site: rhythm.site,
    goal: slotsIn(rhythm, week, plan).length,
  }));
  if (goals.length === 0) {
    const state = progress > 0 ? 'kept' : present ? 'open' : 'unplanned';
    return { ...counted, goal: 1, eased: false, state };
  }
  // A post on a site fills that site's rhythm and the one for any site.
  const any = Math.max(0, ...goals.filter(({ site }) => site === null).map(({ goal }) => goal));
  const each = goals.reduce((sum, { site, goal }) => sum + (site === null ? 0 : goal), 0);
  const planned = Math.max(any, each);
  if (planned === 0) return { ...counted, goal: 0, eased: false, state: 'rest' };
  const eased = planned > 1 && silent(before);
  const reached = eased
    ? progress > 0
    : goals.every(({ site, goal }) => (site === null ? progress : (sites.get(site) ?? 0)) >= goal);
  return { ...counted, goal: eased ? 1 : planned, eased, state: reached ? 'kept' : present ? 'open' : 'missed' };
}

/** Were the last weeks that had a goal all without a post? */
function silent(before: readonly Week[]): boolean {
  const last = before.filter(({ state }) => state !== 'rest').slice(-SILENCE);
  return last.length === SILENCE && last.every(({ posts, state }) => posts === 0 && state === 'missed');
}

function mends(after: Week | undefined): boolean {
  return after !== undefined && after.state === 'kept' && !after.eased && after.progress > after.goal;
}

export interface Streak {
  /** Weeks kept or mended in a row, up to now. */
  length: number;
  /** When last week fell short and can still be mended: how many weeks wait for it, and how many posts it takes. */
  waiting: { length: number; posts: number } | null;
}

/** The streak at the end of these weeks. The present week adds to it once kept, and never breaks it before it is over. */
export function streakOf(weeks: readonly Week[]): Streak {
  const counting = weeks.filter(({ state }) => state !== 'rest' && state !== 'open');
  const broken = counting.findLastIndex(({ state }) => state === 'missed' || state === 'unplanned');
  const length = counting.length - 1 - broken;
  const present = weeks.at(-1);
  const last = counting.filter((week) => week !== present).at(-1);
  if (!present || present.state === 'rest' || present.eased || last?.state !== 'missed')
    return { length, waiting: null };
  const earlier = streakOf(weeks.slice(0, weeks.indexOf(last)));
  if (earlier.length === 0) return { length, waiting: null };
  return { length, waiting: { length: earlier.length, posts: Math.max(1, present.goal + 1 - present.progress) } };
}

function tally(entries: readonly JournalEntry[]): Map<DayNumber, Tally> {
  const weeks = new Map<DayNumber, Tally>();
  for (const entry of entries) {
    const week = weekOf(dayOf(entry));
    const tallied = weeks.get(week) ?? { posts: 0, progress: 0, replies: 0, sites: new Map() };
    weeks.set(week, tallied);
    if (!isPost(entry)) {
      if (isReply(entry)) tallied.replies++;
      continue;
    }
    tallied.posts++;
    if (!isProgress(entry)) continue;
    tallied.progress++;
    if (entry.site !== null) tallied.sites.set(entry.site, (tallied.sites.get(entry.site) ?? 0) + 1);
  }
  return weeks;
}
