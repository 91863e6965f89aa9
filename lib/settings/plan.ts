/**
 * What the writer plans: a weekly rhythm, days of rest, reminders, goals, how long the journal is kept, and how an
 * engagement rate is read. One concern of the settings, so that it is synced, exported and reset with them.
 */
import * as z from 'zod/mini';
import { type ClockTime, type Day, dayNumber, isZone, minutesOf, weekdayOf } from '../day';
import { t } from '../texts';

/** One day of the week, with a time or without. `day`: 0 Monday to 6 Sunday. */
export interface WeekSlot {
  day: number;
  time: ClockTime | null;
}

export interface Rhythm {
  /** A site id; null: posts on any site count. */
  site: string | null;
  /** Chosen days; empty: any days. */
  slots: WeekSlot[];
  /** Posts a week when no days are chosen. */
  perWeek: number;
}

/** What was planned from a Monday on: a change of plan must not turn kept weeks into missed ones. */
export interface PlannedFrom {
  from: Day;
  rhythms: Rhythm[];
}

/** First and last day, both included. */
export interface Rest {
  from: Day;
  to: Day;
}

/** Engagement usual from so many followers on, as shares (0.05 is 5 %). */
export interface Band {
  site: string | null;
  followers: number;
  low: number;
  high: number;
}

export type Denominator = 'followers' | 'impressions';

export interface Plan {
  /** Oldest first. */
  planned: PlannedFrom[];
  /** The zone of the times; null: wherever this browser is. */
  zone: string | null;
  rest: Rest[];
  /** Show a notification when a slot comes. */
  notify: boolean;
  /** Remind to answer comments, an hour after posting. */
  remindReplies: boolean;
  /** When slots without a time are due. */
  at: ClockTime;
  /** No notification between these; equal: never quiet. */
  quietFrom: ClockTime;
  quietTo: ClockTime;
  /** Replies a week; 0: no goal. */
  replies: number;
  /** Months that entries are kept; null: for ever. */
  keepMonths: number | null;
  /** What engagement is divided by. */
  denominator: Denominator;
  bands: Band[];
}

export const PLAN_LIMITS = { planned: 520, rhythms: 30, rest: 200, bands: 40, perWeek: 50, replies: 500 } as const;
/** What the retention may be, in months. */
export const KEEP_MONTHS = [6, 12, 24, 60] as const;

export const DEFAULT_PLAN: Plan = {
  planned: [],
  zone: null,
  rest: [],
  notify: false,
  remindReplies: false,
  at: '10:00',
  quietFrom: '21:00',
  quietTo: '08:00',
  replies: 0,
  keepMonths: 24,
  denominator: 'followers',
  bands: [
    { site: null, followers: 10_000, low: 0.05, high: 0.1 },
    { site: null, followers: 100_000, low: 0.01, high: 0.03 },
  ],
};

const DayText = z.string().check(z.refine((day) => !Number.isNaN(dayNumber(day))));
const TimeText = z.string().check(z.refine((time) => !Number.isNaN(minutesOf(time))));
const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const Place = z.nullable(z.string().check(z.minLength(1), z.maxLength(80)));
const Share = z.number().check(z.gte(0), z.lte(1));

const RhythmEntry = z.object({
  site: Place,
  slots: z.array(z.object({ day: whole(0, 6), time: z.nullable(TimeText) })).check(z.maxLength(PLAN_LIMITS.perWeek)),
  perWeek: whole(1, PLAN_LIMITS.perWeek),
});
const PlannedEntry = z.object({
  from: DayText.check(z.refine((day) => weekdayOf(dayNumber(day)) === 0)),
  rhythms: z.array(RhythmEntry).check(z.maxLength(PLAN_LIMITS.rhythms)),
});
const RestEntry = z.object({ from: DayText, to: DayText }).check(z.refine(({ from, to }) => from <= to));
const BandEntry = z
  .object({ site: Place, followers: whole(0, 10_000_000_000), low: Share, high: Share })
  .check(z.refine(({ low, high }) => low <= high));

/** How each field is read when it is one value. Lists are read entry by entry. */
const SINGLE = {
  zone: z.nullable(z.string().check(z.refine(isZone))),
  notify: z.boolean(),
  remindReplies: z.boolean(),
  at: TimeText,
  quietFrom: TimeText,
  quietTo: TimeText,
  replies: whole(0, PLAN_LIMITS.replies),
  keepMonths: z.nullable(whole(1, 1_200)),
  denominator: z.enum(['followers', 'impressions']),
} as const satisfies Partial<Record<keyof Plan, z.ZodMiniType>>;
const LISTS = {
  planned: [PlannedEntry, PLAN_LIMITS.planned],
  rest: [RestEntry, PLAN_LIMITS.rest],
  bands: [BandEntry, PLAN_LIMITS.bands],
} as const;

/** Reads a stored plan; a broken field falls back alone, a broken list entry is left out. Never throws. */
export function parsePlan(value: unknown, problems: string[]): Plan {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(t('settings.plan.reset.all'));
    return DEFAULT_PLAN;
  }
  const fields = Object.entries(value).flatMap(([name, stored]): [string, unknown][] => {
    if (Object.hasOwn(LISTS, name)) return [[name, entries(name as keyof typeof LISTS, stored, problems)]];
    if (!Object.hasOwn(SINGLE, name)) return [];
    const read = SINGLE[name as keyof typeof SINGLE].safeParse(stored);
    if (read.success) return [[name, read.data]];
    problems.push(t(`settings.plan.reset.${name as keyof typeof SINGLE}`));
    return [];
  });
  const plan: Plan = { ...DEFAULT_PLAN, ...Object.fromEntries(fields) };
  return { ...plan, planned: [...plan.planned].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

function entries(name: keyof typeof LISTS, value: unknown, problems: string[]): unknown[] {
  const [entry, limit] = LISTS[name];
  if (!Array.isArray(value)) {
    problems.push(t(`settings.plan.reset.${name}`));
    return DEFAULT_PLAN[name];
  }
  // The newest are the last: of too long a list those are kept.
  const kept = value.slice(-limit);
  const good = kept.flatMap((each) => {
    const read = entry.safeParse(each);
    return read.success ? [read.data] : [];
  });
  const lost = value.length - good.length;
  if (lost > 0) problems.push(t(`settings.plan.lost.${name}`, { lost, all: value.length }));
  return good;
}
