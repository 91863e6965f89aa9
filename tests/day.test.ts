import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  dayIn,
  dayName,
  dayNumber,
  instantOf,
  minuteAt,
  minutesOf,
  monthOf,
  offsetAt,
  weekdayOf,
  weekOf,
} from '../lib/day';

/** Zones whose clocks change in different ways: by an hour, half an hour, at midnight, in the south, not at all. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Santiago',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
];
/** 2015 to 2035, ms. */
const moment = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
const zone = fc.constantFrom(...ZONES);

/** What the browser's own calendar says: the judge over ours. A formatter is dear, so each zone has one. */
const FORMATTERS = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }),
  ]),
);
function wallClock(when: number, timeZone: string): string {
  return FORMATTERS.get(timeZone)!.format(when).replace(',', '');
}
const ours = (day: number, minute: number) =>
  `${dayName(day)} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

describe('days', () => {
  it.each([
    ['1970-01-01', 0, 3],
    ['2026-11-25', 20782, 2],
    ['1969-12-29', -3, 0],
    ['2024-02-29', 19782, 3],
  ])('%s is day %i, weekday %i', (name, number, weekday) => {
    expect(dayNumber(name)).toBe(number);
    expect(dayName(number)).toBe(name);
    expect(weekdayOf(number)).toBe(weekday);
  });

  it.each(['', '2026-02-29', '2026-2-3', '2026-13-01', 'tomorrow', '2026-11-25T10:00'])('%s is no day', (text) => {
    expect(dayNumber(text)).toBeNaN();
  });

  it.each([
    ['00:00', 0],
    ['23:59', 1439],
    ['24:00', Number.NaN],
    ['9:30', Number.NaN],
  ])('%s is minute %f', (time, minute) => {
    expect(minutesOf(time)).toEqual(minute);
  });

  it('weeks start on Monday and months on the first', () => {
    expect(dayName(weekOf(dayNumber('2026-11-29')))).toBe('2026-11-23');
    expect(dayName(monthOf(dayNumber('2026-01-31'), -1))).toBe('2025-12-01');
    expect(dayName(monthOf(dayNumber('2026-11-30'), 2))).toBe('2027-01-01');
  });

  it('every moment falls on the day and minute its zone’s clocks show', () => {
    fc.assert(
      fc.property(moment, zone, (when, name) => {
        const offset = offsetAt(when, name);
        expect(ours(dayAt(when, offset), minuteAt(when, offset))).toBe(wallClock(when, name));
        expect(dayIn(name, when)).toBe(dayAt(when, offset));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('instantOf', () => {
  it.each([
    ['an ordinary evening', '2026-11-25', '18:00', 'Europe/Berlin', '2026-11-25T17:00:00.000Z'],
    ['skipped in spring', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['shown twice in autumn', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['shown twice in New York', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['a skipped midnight', '2026-04-24', '00:30', 'Africa/Cairo', '2026-04-23T22:30:00.000Z'],
    ['half an hour skipped', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
  ])('%s', (_name, day, time, name, expected) => {
    expect(new Date(instantOf(dayNumber(day), minutesOf(time), name)).toISOString()).toBe(expected);
  });

  it('finds the very time, the first of two, or the time after a skip, whatever the zone and day', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 1439 }), zone, (when, minute, name) => {
        const day = dayIn(name, when);
        const found = instantOf(day, minute, name);
        const shown = wallClock(found, name);
        const earlier = wallClock(found - 3_600_000, name);
        if (shown === ours(day, minute)) expect(earlier).not.toBe(shown);
        else {
          // Clocks skip at most an hour here: neither the asked time nor anything up to the found one exists.
          expect(shown > ours(day, minute)).toBe(true);
          const skipped = offsetAt(found, name) - offsetAt(found - 86_400_000, name);
          expect(skipped).toBeGreaterThan(0);
          expect(shown).toBe(ours(day + Math.floor((minute + skipped) / 1440), (minute + skipped) % 1440));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
