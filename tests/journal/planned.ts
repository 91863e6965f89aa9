import fc from 'fast-check';
import { dayName, dayNumber } from '../../lib/day';
import { DEFAULT_PLAN, type Plan, type Rhythm } from '../../lib/settings/plan';

/** So many posts a week on any site, from a Monday on. */
export function weekly(perWeek: number, from = '2026-01-05', change: Partial<Plan> = {}): Plan {
  return { ...DEFAULT_PLAN, planned: [{ from, rhythms: [{ site: null, slots: [], perWeek }] }], ...change };
}

/** Chosen days with or without times: `onDays([1, '09:30'], [3, null])`. */
export function onDays(...slots: [day: number, time: string | null][]): Plan {
  const rhythm = { site: null, slots: slots.map(([day, time]) => ({ day, time })), perWeek: 1 };
  return { ...DEFAULT_PLAN, planned: [{ from: '2026-01-05', rhythms: [rhythm] }] };
}

const FIRST_MONDAY = dayNumber('2026-01-05');
const anyRhythm: fc.Arbitrary<Rhythm> = fc.record({
  site: fc.constantFrom(null, 'x', 'bluesky'),
  slots: fc.array(fc.record({ day: fc.nat(6), time: fc.constantFrom(null, '02:30', '09:00', '23:59') }), {
    maxLength: 4,
  }),
  perWeek: fc.integer({ min: 1, max: 10 }),
});

/** Any plan: changed twice, with rests. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    weeks: fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 2 }),
    rhythms: fc.array(fc.array(anyRhythm, { maxLength: 3 }), { minLength: 2, maxLength: 2 }),
    rest: fc.array(fc.record({ start: fc.nat(300), length: fc.nat(20) }), { maxLength: 3 }),
  })
  .map(({ weeks, rhythms, rest }) => ({
    ...DEFAULT_PLAN,
    planned: weeks
      .sort((a, b) => a - b)
      .map((week, at) => ({ from: dayName(FIRST_MONDAY + 7 * week), rhythms: rhythms[at]! })),
    rest: rest.map(({ start, length }) => ({
      from: dayName(FIRST_MONDAY + start),
      to: dayName(FIRST_MONDAY + start + length),
    })),
  }));
