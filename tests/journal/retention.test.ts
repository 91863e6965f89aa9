import { describe, expect, it } from 'vitest';
import { dayName, dayNumber } from '../../lib/day';
import { dueForRemoval, oldestKept } from '../../lib/journal/retention';
import { postedOn } from './made-entries';

const DAY = 24 * 3_600_000;
const [old, young] = [postedOn('2024-11-24'), postedOn('2024-11-25')];
const check = (day: string, overdue: number | null, keepMonths: number | null = 24) =>
  dueForRemoval([old, young], keepMonths, overdue, dayNumber(day), dayNumber(day) * DAY);
const moment = (day: string) => dayNumber(day) * DAY;

it.each([
  ['2026-11-25', 24, '2024-11-25'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2028-02-29', 12, '2027-02-28'],
])('on %s with %i months kept, %s is the first day kept', (today, months, expected) => {
  expect(dayName(oldestKept(dayNumber(today), months))).toBe(expected);
});

describe('a post that has had its time', () => {
  it.each<[string, ReturnType<typeof check>, object]>([
    ['is noticed at first', check('2026-11-25', null), { remove: [], overdue: moment('2026-11-25') }],
    [
      'stays for three days more',
      check('2026-11-27', moment('2026-11-25')),
      { remove: [], overdue: moment('2026-11-25') },
    ],
    ['goes then, and no other', check('2026-11-25', moment('2026-11-22')), { remove: [old.id], overdue: null }],
    [
      'stays for ever when that is wanted',
      check('2126-11-25', moment('2026-11-22'), null),
      { remove: [], overdue: null },
    ],
  ])('%s', (_name, due, expected) => {
    expect(due).toEqual(expected);
  });

  it('survives a clock set wrong for a day: nothing is removed when it is set right', () => {
    const wrong = check('2040-01-01', null);
    expect(wrong.remove).toEqual([]);
    const right = dueForRemoval([young], 24, wrong.overdue, dayNumber('2026-11-25'), moment('2026-11-25'));
    expect(right).toEqual({ remove: [], overdue: null });
    // Something is too old even by the right clock: its three days start now.
    expect(check('2026-11-25', wrong.overdue)).toEqual({ remove: [], overdue: moment('2026-11-25') });
  });
});
