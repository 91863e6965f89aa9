import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayIn, dayName, dayNumber, minuteAt, minutesOf, offsetAt, weekdayOf, weekOf } from '../../lib/day';
import type { JournalEntry } from '../../lib/journal/entry';
import { dayOf, dueAt, isRest, nextSlot, rhythmsIn, slotsIn, stateSlots } from '../../lib/journal/schedule';
import { DEFAULT_PLAN, type Plan } from '../../lib/settings/plan';
import { made, postedOn } from './made-entries';
import { anyPlan, onDays, weekly } from './planned';

/** A Monday. */
const WEEK = dayNumber('2026-11-23');
const at = (day: string, time: string) => (dayNumber(day) * 1_440 + minutesOf(time)) * 60_000;
const days = (plan: Plan, week = WEEK) =>
  rhythmsIn(week, plan).flatMap((rhythm) => slotsIn(rhythm, week, plan).map(({ day }) => weekdayOf(day)));

describe('slots of a week', () => {
  it.each<[string, Plan, number[]]>([
    ['one a week', weekly(1), [0]],
    ['three a week are spread', weekly(3), [0, 2, 4]],
    ['seven a week', weekly(7), [0, 1, 2, 3, 4, 5, 6]],
    ['ten a week share days', weekly(10), [0, 0, 1, 2, 2, 3, 4, 4, 5, 6]],
    ['chosen days, sorted', onDays([4, null], [1, '18:00'], [1, '09:00']), [1, 1, 4]],
    ['nothing before the plan starts', weekly(3, '2026-11-30'), []],
  ])('%s', (_name, plan, expected) => {
    expect(days(plan)).toEqual(expected);
  });

  it.each<[string, string, string, number[]]>([
    ['one day of rest moves the spread', '2026-11-23', '2026-11-23', [1, 3, 5]],
    ['half a week of rest halves the goal', '2026-11-23', '2026-11-26', [4]],
    ['a whole week of rest leaves none', '2026-11-20', '2026-12-02', []],
  ])('%s', (_name, from, to, expected) => {
    expect(days({ ...weekly(3), rest: [{ from, to }] })).toEqual(expected);
  });

  it('chosen days on a rest fall away and are not moved', () => {
    const plan = { ...onDays([1, null], [3, null]), rest: [{ from: '2026-11-24', to: '2026-11-24' }] };
    expect(days(plan)).toEqual([3]);
  });

  it('a later plan leaves earlier weeks as they were', () => {
    const later = { from: '2026-11-30', rhythms: [{ site: null, slots: [], perWeek: 5 }] };
    const plan = { ...weekly(2), planned: [...weekly(2).planned, later] };
    expect(days(plan)).toHaveLength(2);
    expect(days(plan, WEEK + 7)).toHaveLength(5);
  });
});

describe('what became of the slots', () => {
  const plan = onDays([1, '09:00'], [3, '09:00'], [5, null]);
  it.each<[string, JournalEntry[], string, string]>([
    ['none posted, Monday', [], '2026-11-23', 'open open open'],
    ['none posted, Wednesday', [], '2026-11-25', 'passed open open'],
    ['its day is not over', [], '2026-11-24', 'open open open'],
    ['posted a day early', [postedOn('2026-11-23')], '2026-11-24', 'filled open open'],
    ['posted two days late', [postedOn('2026-11-26')], '2026-11-27', 'filled passed open'],
    ['two on one day', [postedOn('2026-11-23'), postedOn('2026-11-23')], '2026-11-24', 'filled filled open'],
    ['a reply fills none', [postedOn('2026-11-24', '09:00', { kind: 'reply' })], '2026-11-25', 'passed open open'],
    ['last week’s post fills none', [postedOn('2026-11-22', '23:59')], '2026-11-23', 'open open open'],
  ])('%s', (_name, entries, today, expected) => {
    const states = stateSlots(WEEK, plan, entries, dayNumber(today)).map(({ state }) => state);
    expect(states.join(' ')).toBe(expected);
  });

  it('a site’s slots are filled by its own posts, those for any site by all', () => {
    const rhythms = [
      { site: 'x', slots: [], perWeek: 1 },
      { site: null, slots: [], perWeek: 2 },
    ];
    const both: Plan = { ...DEFAULT_PLAN, planned: [{ from: '2026-01-05', rhythms }] };
    const states = (site: string) =>
      stateSlots(WEEK, both, [postedOn('2026-11-23', '10:00', { site })], WEEK)
        .map((slot) => `${slot.site} ${slot.state}`)
        .sort();
    expect(states('x')).toEqual(['null filled', 'null open', 'x filled']);
    expect(states('reddit')).toEqual(['null filled', 'null open', 'x open']);
  });

  it('a post late on Sunday stays in its week after a flight east', () => {
    const sunday = postedOn('2026-11-22', '23:30', { offset: -480 });
    expect(dayName(dayOf(sunday))).toBe('2026-11-22');
    expect(stateSlots(WEEK, weekly(1), [sunday], WEEK).map(({ state }) => state)).toEqual(['open']);
    expect(stateSlots(WEEK - 7, weekly(1), [sunday], WEEK).map(({ state }) => state)).toEqual(['filled']);
  });
});

describe('the next slot', () => {
  const plan = onDays([1, '09:00'], [3, '18:30']);
  it.each<[string, JournalEntry[], number, string | null]>([
    ['this week’s first', [], at('2026-11-23', '07:00'), '2026-11-24 540'],
    ['still today’s after its hour', [], at('2026-11-24', '22:00'), '2026-11-24 540'],
    ['the next when its day is over', [], at('2026-11-25', '00:00'), '2026-11-26 1110'],
    ['the second once the first is filled', [postedOn('2026-11-23')], at('2026-11-23', '20:00'), '2026-11-26 1110'],
    [
      'next week’s when this week is full',
      [postedOn('2026-11-23'), postedOn('2026-11-23')],
      at('2026-11-23', '20:00'),
      '2026-12-01 540',
    ],
  ])('%s', (_name, entries, now, expected) => {
    const slot = nextSlot(plan, entries, now, 'UTC');
    expect(slot && `${dayName(slot.day)} ${slot.minute}`).toBe(expected);
  });

  it('comes after a long rest, and never without a plan', () => {
    const resting = { ...plan, rest: [{ from: '2026-11-23', to: '2027-01-31' }] };
    expect(dayName(nextSlot(resting, [], at('2026-11-23', '07:00'), 'UTC')!.day)).toBe('2027-02-02');
    expect(nextSlot(DEFAULT_PLAN, [], at('2026-11-23', '07:00'), 'UTC')).toBeNull();
  });

  it.each([
    ['Europe/Berlin', '2026-03-24', '2026-03-24T08:00:00.000Z'],
    ['Europe/Berlin', '2026-03-31', '2026-03-31T07:00:00.000Z'],
    ['America/New_York', '2026-11-03', '2026-11-03T14:00:00.000Z'],
  ])('is due by the wall clock, winter and summer: %s on %s', (zone, day, expected) => {
    const slot = { day: dayNumber(day), minute: 540, site: null };
    expect(new Date(dueAt(slot, plan, zone)).toISOString()).toBe(expected);
  });

  it('without a time is due at the time of reminders', () => {
    const slot = { day: WEEK, minute: null, site: null };
    expect(dueAt(slot, { ...plan, at: '16:15' }, 'UTC')).toBe(at('2026-11-23', '16:15'));
  });
});

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'Pacific/Kiritimati'];
const YEAR = { min: Date.UTC(2026, 0, 5), max: Date.UTC(2026, 11, 31) };
const history = fc.array(
  fc.record({
    when: fc.integer(YEAR),
    offset: fc.constantFrom(-720, -300, 0, 60, 345, 840),
    site: fc.constantFrom('x', 'bluesky', 'reddit'),
    kind: fc.constantFrom('post' as const, 'reply' as const),
  }),
  { maxLength: 30 },
);

describe('ten thousand random histories', { timeout: 60_000 }, () => {
  it('every slot is on a planned day that is no rest, and filled ones are no more than the posts', () => {
    fc.assert(
      fc.property(anyPlan, history, fc.nat(51), fc.integer(YEAR), (plan, posts, weeks, now) => {
        const week = weekOf(dayNumber('2026-01-05')) + 7 * weeks;
        const entries = posts.map((post) => made(post));
        const slots = stateSlots(week, plan, entries, dayAt(now, 0));
        expect(slots.every(({ day }) => weekOf(day) === week && !isRest(day, plan))).toBe(true);
        const inWeek = entries.filter((entry) => entry.kind === 'post' && weekOf(dayOf(entry)) === week).length;
        for (const { site } of rhythmsIn(week, plan)) {
          // Rhythms of one site are filled by the same posts.
          const rhythms = rhythmsIn(week, plan).filter((rhythm) => rhythm.site === site).length;
          const filled = slots.filter((slot) => slot.site === site && slot.state === 'filled').length;
          expect(filled).toBeLessThanOrEqual(inWeek * rhythms);
        }
        expect(slots.some(({ day, state }) => state === 'passed' && day >= dayAt(now, 0))).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  it('the next slot is never in the past, never on a rest, and its time stands on the wall clock of its zone', () => {
    fc.assert(
      fc.property(anyPlan, history, fc.integer(YEAR), fc.constantFrom(...ZONES), (plan, posts, now, zone) => {
        const slot = nextSlot(
          plan,
          posts.map((post) => made(post)),
          now,
          zone,
        );
        if (!slot) return;
        expect(slot.day).toBeGreaterThanOrEqual(dayIn(zone, now));
        expect(isRest(slot.day, plan)).toBe(false);
        const due = dueAt(slot, plan, zone);
        const offset = offsetAt(due, zone);
        const minute = minuteAt(due, offset);
        const asked = slot.minute ?? minutesOf(plan.at);
        // A time the clocks skip comes as much later as they skip, an hour at most.
        const late = (minute - asked + 1_440) % 1_440;
        expect([0, 30, 60]).toContain(late);
        if (late === 0) expect(dayAt(due, offset)).toBe(slot.day);
      }),
      { numRuns: 10_000 },
    );
  });

  it('the order in which posts are told changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, history, fc.integer(YEAR), (plan, posts, now) => {
        const entries = posts.map((post) => made(post));
        expect(nextSlot(plan, [...entries].reverse(), now, 'UTC')).toEqual(nextSlot(plan, entries, now, 'UTC'));
      }),
      { numRuns: 1_000 },
    );
  });
});
