import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, dayName, dayNumber, instantOf, minuteAt, minutesOf, offsetAt } from '../../lib/day';
import type { JournalEntry } from '../../lib/journal/entry';
import { nextReminder, outsideQuiet, slotDue, unanswered } from '../../lib/journal/reminders';
import type { Plan } from '../../lib/settings/plan';
import { made, postedOn } from './made-entries';
import { anyPlan, onDays } from './planned';

/** Tuesday and Thursday. */
const plan = (change: Partial<Plan> = {}): Plan => ({ ...onDays([1, '09:00'], [3, '18:30']), notify: true, ...change });
const at = (day: string, time: string) => instantOf(dayNumber(day), minutesOf(time), 'UTC');
const utc = (when: number | undefined) => (when === undefined ? null : new Date(when).toISOString().slice(0, 16));
const ask = (plan: Plan, now: number, entries: JournalEntry[] = [], reminded: string[] = [], here = 'UTC') =>
  nextReminder(plan, entries, { now, here, reminded });

describe('a reminder of a slot', () => {
  it.each<[string, Plan, number, JournalEntry[], string[], string | null]>([
    ['comes at its time', plan(), at('2026-11-23', '12:00'), [], [], '2026-11-24T09:00'],
    ['is due at once when its time has passed', plan(), at('2026-11-24', '11:00'), [], [], '2026-11-24T11:00'],
    ['comes only once a day', plan(), at('2026-11-24', '11:00'), [], ['2026-11-24'], '2026-11-26T18:30'],
    [
      'does not come for a filled slot',
      plan(),
      at('2026-11-23', '12:00'),
      [postedOn('2026-11-23', '11:00')],
      [],
      '2026-11-26T18:30',
    ],
    [
      'waits for the end of quiet hours',
      plan({ quietTo: '10:15' }),
      at('2026-11-23', '12:00'),
      [],
      [],
      '2026-11-24T10:15',
    ],
    [
      'is dropped when quiet hours last until the day is over',
      plan({ quietFrom: '08:30', quietTo: '08:00' }),
      at('2026-11-23', '12:00'),
      [],
      [],
      null,
    ],
    ['does not come when switched off', plan({ notify: false }), at('2026-11-23', '12:00'), [], [], null],
    [
      'does not come on a rest',
      plan({ rest: [{ from: '2026-11-24', to: '2026-11-24' }] }),
      at('2026-11-23', '12:00'),
      [],
      [],
      '2026-11-26T18:30',
    ],
    [
      'comes at the time set for slots without one',
      { ...onDays([1, null]), notify: true, at: '16:00' },
      at('2026-11-23', '12:00'),
      [],
      [],
      '2026-11-24T16:00',
    ],
  ])('%s', (_name, planned, now, entries, reminded, expected) => {
    expect(utc(ask(planned, now, entries, reminded)?.at)).toBe(expected);
  });

  it('follows the plan’s zone, and quiet hours where the writer is', () => {
    const tokyo = plan({ zone: 'Asia/Tokyo' });
    expect(utc(ask(tokyo, at('2026-11-23', '12:00'), [], [], 'Asia/Tokyo')?.at)).toBe('2026-11-24T00:00');
    // 09:00 in Tokyo is 01:00 in Berlin, which is quiet; at its end it is still Tuesday in Tokyo.
    expect(utc(ask(tokyo, at('2026-11-23', '12:00'), [], [], 'Europe/Berlin')?.at)).toBe('2026-11-24T07:00');
  });
});

describe('a reminder to answer', () => {
  const wanting = plan({ notify: false, remindReplies: true });
  const post = postedOn('2026-11-25', '10:00');
  it.each<[string, Plan, number, JournalEntry[], string[], string | null]>([
    ['comes an hour after a post', wanting, at('2026-11-25', '10:05'), [post], [], '2026-11-25T11:00'],
    [
      'not once a reply was written',
      wanting,
      at('2026-11-25', '10:30'),
      [post, postedOn('2026-11-25', '10:20', { kind: 'reply' })],
      [],
      null,
    ],
    ['not four hours later', wanting, at('2026-11-25', '14:05'), [post], [], null],
    ['not a second one on that day', wanting, at('2026-11-25', '10:05'), [post], ['2026-11-25'], null],
    ['not unasked', plan({ notify: false }), at('2026-11-25', '10:05'), [post], [], null],
    ['not at night', wanting, at('2026-11-25', '20:30'), [postedOn('2026-11-25', '20:30')], [], null],
  ])('%s', (_name, planned, now, entries, reminded, expected) => {
    expect(utc(ask(planned, now, entries, reminded)?.at)).toBe(expected);
  });

  it('is for the page as well, where it is no notification', () => {
    expect(unanswered(wanting, [post], at('2026-11-25', '12:00'))).toEqual(post);
    expect(unanswered(wanting, [post], at('2026-11-25', '15:00'))).toBeNull();
  });
});

describe('quiet hours', () => {
  it.each([
    ['21:00', '08:00', '12:00', '12:00'],
    ['21:00', '08:00', '06:00', '08:00'],
    ['21:00', '08:00', '21:00', null],
    ['12:00', '14:00', '13:00', '14:00'],
    ['12:00', '14:00', '14:00', '14:00'],
    ['10:00', '10:00', '10:00', '10:00'],
  ])('from %s to %s, %s becomes %s', (quietFrom, quietTo, time, expected) => {
    const moved = outsideQuiet(at('2026-11-25', time), plan({ quietFrom, quietTo }), 'UTC');
    expect(moved).toBe(expected === null ? null : at('2026-11-25', expected));
  });
});

it('quiet hours that end in the second of two like hours: not in the past', () => {
  // Cairo, 2026-10-29: at 24:00 it is 23:00 again, at 21:00 UTC.
  const again = Date.UTC(2026, 9, 29, 21, 0);
  const moved = outsideQuiet(again, plan({ quietFrom: '00:00', quietTo: '23:59' }), 'Africa/Cairo');
  expect(utc(moved ?? undefined)).toBe(utc(again + 59 * 60_000));
});

it('the badge is lit from the time of a slot until it is filled or its day is over', () => {
  const lit = (now: number, entries: JournalEntry[] = []) => slotDue(plan(), entries, now, 'UTC') !== null;
  expect(lit(at('2026-11-24', '08:59'))).toBe(false);
  expect(lit(at('2026-11-24', '09:00'))).toBe(true);
  expect(lit(at('2026-11-24', '12:00'), [postedOn('2026-11-24', '11:00')])).toBe(false);
  expect(lit(at('2026-11-25', '00:00'))).toBe(false);
});

it('whatever the plan, zone and hour: never two on one day, never in quiet hours, never in the past', {
  timeout: 60_000,
}, () => {
  const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo');
  const time = fc.constantFrom('00:00', '02:30', '08:00', '12:00', '21:00', '23:59');
  const start = fc.integer({ min: Date.UTC(2026, 0, 5), max: Date.UTC(2026, 11, 31) });
  fc.assert(
    fc.property(
      anyPlan,
      zone,
      fc.option(zone),
      time,
      time,
      start,
      fc.nat(6),
      (base, here, other, quietFrom, quietTo, first, posted) => {
        const planned: Plan = { ...base, zone: other, quietFrom, quietTo, notify: true, remindReplies: true };
        const entries = posted < 3 ? [made({ when: first - posted * 3_600_000 })] : [];
        const reminded: string[] = [];
        let now = first;
        for (let shown = 0; shown < 4; shown++) {
          const reminder = nextReminder(planned, entries, { now, here, reminded });
          if (!reminder) return;
          expect(reminder.at).toBeGreaterThanOrEqual(now);
          const minute = minuteAt(reminder.at, offsetAt(reminder.at, here));
          const [from, to] = [minutesOf(quietFrom), minutesOf(quietTo)];
          const quiet = from <= to ? from <= minute && minute < to : minute >= from || minute < to;
          expect(quiet).toBe(false);
          const day = dayName(dayIn(here, reminder.at));
          expect(reminded).not.toContain(day);
          reminded.push(day);
          now = reminder.at;
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
