import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAN, PLAN_LIMITS, type Plan, parsePlan } from '../../lib/settings/plan';

const rhythm = { site: null, slots: [{ day: 1, time: '09:30' }], perWeek: 1 };
const good: Plan = {
  ...DEFAULT_PLAN,
  planned: [{ from: '2026-11-23', rhythms: [rhythm] }],
  zone: 'Europe/Lisbon',
  rest: [{ from: '2026-12-24', to: '2027-01-01' }],
  replies: 5,
  keepMonths: null,
};

describe('parsePlan', () => {
  it('reads what was saved', () => {
    const problems: string[] = [];
    expect(parsePlan(good, problems)).toEqual(good);
    expect(problems).toEqual([]);
  });

  it('sorts plans by their start', () => {
    const planned = [
      { from: '2026-11-23', rhythms: [] },
      { from: '2026-01-05', rhythms: [rhythm] },
    ];
    expect(parsePlan({ planned }, []).planned.map(({ from }) => from)).toEqual(['2026-01-05', '2026-11-23']);
  });

  it.each<[string, unknown, Partial<Plan>, RegExp]>([
    ['a plan that starts on a Tuesday', { planned: [{ from: '2026-11-24', rhythms: [] }] }, { planned: [] }, /rhythm/],
    ['no such day', { rest: [{ from: '2026-02-30', to: '2026-03-01' }] }, { rest: [] }, /days of rest/],
    ['a rest that ends before it starts', { rest: [{ from: '2026-03-02', to: '2026-03-01' }] }, { rest: [] }, /rest/],
    ['a zone nobody knows', { zone: 'Mars/Olympus' }, { zone: null }, /time zone/],
    ['no such time', { at: '24:00' }, { at: '10:00' }, /time of reminders/],
    ['a negative goal', { replies: -1 }, { replies: 0 }, /goal for replies/],
    ['months that are text', { keepMonths: 'long' }, { keepMonths: 24 }, /how long/i],
    ['a band upside down', { bands: [{ site: null, followers: 1, low: 0.5, high: 0.1 }] }, { bands: [] }, /bands/],
    ['a list that is none', { bands: 'all' }, { bands: DEFAULT_PLAN.bands }, /bands could not be read/],
  ])('falls back alone: %s', (_name, change, expected, problem) => {
    const problems: string[] = [];
    expect(parsePlan({ ...good, ...(change as object) }, problems)).toEqual({ ...good, ...expected });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('keeps the newest plans of too many', () => {
    const planned = Array.from({ length: PLAN_LIMITS.planned + 1 }, (_, at) => ({
      from: new Date(Date.UTC(2000, 0, 3 + 7 * at)).toISOString().slice(0, 10),
      rhythms: [],
    }));
    const read = parsePlan({ planned }, []).planned;
    expect(read).toHaveLength(PLAN_LIMITS.planned);
    expect(read.at(-1)).toEqual(planned.at(-1));
  });

  it('never throws, and what it returns reads the same again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(good)), fc.anything()), (any, some) => {
        parsePlan(any, []);
        const once = parsePlan(some, []);
        const problems: string[] = [];
        expect(parsePlan(once, problems)).toEqual(once);
        expect(problems).toEqual([]);
      }),
    );
  });
});
