import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayName, dayNumber, weekOf } from '../../lib/day';
import { isProgress, type JournalEntry } from '../../lib/journal/entry';
import { dayOf } from '../../lib/journal/schedule';
import { streakOf, weeksOf } from '../../lib/journal/streak';
import { DEFAULT_PLAN, type Plan } from '../../lib/settings/plan';
import { made, postedOn } from './made-entries';
import { anyPlan, weekly } from './planned';

const FIRST = dayNumber('2026-01-05');

/** So many posts in each week from the first of 2026 on; today is in the last one. */
function history(...counts: number[]): { entries: JournalEntry[]; today: number } {
  const entries = counts.flatMap((count, week) =>
    Array.from({ length: count }, (_, at) => postedOn(dayName(FIRST + 7 * week + (at % 7)))),
  );
  return { entries, today: FIRST + 7 * (counts.length - 1) + 6 };
}

describe('weeks', () => {
  it.each<[string, number[], string]>([
    ['all kept', [2, 2, 3], 'kept kept kept'],
    ['the present one is open until it is over', [2, 1], 'kept open'],
    ['one short', [2, 1, 2, 0], 'kept missed kept open'],
    ['mended by one more in the week after', [2, 1, 3, 0], 'kept mended kept open'],
    ['two in a row are too many to mend', [2, 0, 0, 5], 'kept missed missed kept'],
    ['after silence one post is a start', [2, 0, 0, 1], 'kept missed missed kept'],
  ])('%s', (_name, counts, expected) => {
    const { entries, today } = history(...counts);
    expect(
      weeksOf(entries, weekly(2), today)
        .map(({ state }) => state)
        .join(' '),
    ).toBe(expected);
  });

  it('say their goal, and when it is eased', () => {
    const { entries, today } = history(3, 0, 0, 1);
    expect(weeksOf(entries, weekly(3), today).at(-1)).toMatchObject({ goal: 1, eased: true, progress: 1 });
  });

  it('before the first plan count with any post, and are never called missed', () => {
    const { entries, today } = history(1, 0, 1, 2);
    const plan = weekly(2, dayName(FIRST + 21));
    expect(weeksOf(entries, plan, today).map(({ state }) => state)).toEqual(['kept', 'unplanned', 'kept', 'kept']);
    expect(streakOf(weeksOf(entries, plan, today)).length).toBe(2);
  });

  it('with several rhythms need each site’s posts, and the fewest posts are the goal', () => {
    const rhythms = [
      { site: 'x', slots: [], perWeek: 1 },
      { site: 'bluesky', slots: [], perWeek: 1 },
      { site: null, slots: [], perWeek: 3 },
    ];
    const plan: Plan = { ...DEFAULT_PLAN, planned: [{ from: '2026-01-05', rhythms }] };
    const of = (...sites: string[]) =>
      weeksOf(
        sites.map((site) => postedOn('2026-01-07', '12:00', { site })),
        plan,
        FIRST + 13,
      )[0];
    expect(of('x', 'bluesky', 'reddit')).toMatchObject({ goal: 3, state: 'kept' });
    expect(of('x', 'x', 'x')).toMatchObject({ goal: 3, progress: 3, state: 'missed' });
  });
});

describe('the streak', () => {
  it.each<[string, number[], number]>([
    ['nothing yet', [0], 0],
    ['counts the present week once it is kept', [2, 2, 2], 3],
    ['is not broken by a present week that is still open', [2, 2, 0], 2],
    ['starts anew after a miss', [2, 2, 1, 2, 2], 2],
    ['goes through a mended week', [2, 2, 1, 3, 2], 5],
    ['starts again with one post after silence', [2, 0, 0, 1], 1],
  ])('%s', (_name, counts, expected) => {
    const { entries, today } = history(...counts);
    expect(streakOf(weeksOf(entries, weekly(2), today)).length).toBe(expected);
  });

  it('goes through weeks of rest without counting them', () => {
    const { entries, today } = history(2, 2, 0, 0, 2);
    const rest = [{ from: dayName(FIRST + 14), to: dayName(FIRST + 27) }];
    expect(streakOf(weeksOf(entries, weekly(2, '2026-01-05', { rest }), today)).length).toBe(3);
  });

  it('waits when last week fell short, and says what mends it', () => {
    const { entries, today } = history(2, 2, 1, 1);
    expect(streakOf(weeksOf(entries, weekly(2), today))).toEqual({ length: 0, waiting: { length: 2, posts: 2 } });
  });

  it.each<[string, Partial<JournalEntry>]>([
    ['a check found a problem', { checks: { 'tie-disclosed': 'problem', 'on-topic': 'pass' } }],
    ['it is a few empty words', { length: 'tiny', topics: [], stance: 'none' }],
    ['it is a reply', { kind: 'reply' }],
    ['it is a further part of a thread', { kind: 'thread-part' }],
  ])('is not fed by a post when %s', (_name, change) => {
    const entries = [postedOn('2026-01-06'), postedOn('2026-01-07', '12:00', change)];
    const [week] = weeksOf(entries, weekly(2), FIRST + 13);
    expect(week).toMatchObject({ progress: 1, state: 'missed' });
  });

  it.each<[string, Partial<JournalEntry>]>([
    ['asks readers', { question: 'genuine' }],
    ['invites a response', { checks: { 'invites-response': 'pass' } }],
    ['weighs two sides', { stance: 'balanced' }],
    ['is on a topic', { topics: ['Coffee'] }],
    ['is longer than a line', { length: 'short' }],
    ['is in a language Candor does not judge', { length: 'medium', checks: { 'on-topic': 'not-applicable' } }],
  ])('is fed by a post that %s, few words or not', (_name, change) => {
    const bare: Partial<JournalEntry> = { length: 'tiny', topics: [], stance: 'none', checks: {}, question: 'none' };
    expect(isProgress(made(bare))).toBe(false);
    expect(isProgress(made({ ...bare, ...change }))).toBe(true);
  });

  it('takes the writer’s word for posts made elsewhere', () => {
    expect(isProgress(made({ origin: 'by-hand', checks: {} }))).toBe(true);
  });
});

const OFFSETS = [-720, -300, 0, 60, 345, 840];
/** Fourteen weeks of random posts on clocks all over the world, as few numbers as possible. */
const posts = fc
  .array(fc.tuple(fc.integer({ min: Date.UTC(2026, 0, 5), max: Date.UTC(2026, 3, 12) }), fc.nat(53)), { maxLength: 24 })
  .map((drawn) =>
    drawn.map(([when, mix]) =>
      made({
        when,
        offset: OFFSETS[mix % 6]!,
        site: ['x', 'bluesky', 'reddit'][Math.floor(mix / 6) % 3]!,
        kind: mix < 36 ? 'post' : 'reply',
      }),
    ),
  );
const today = fc.integer({ min: FIRST, max: FIRST + 97 });

describe('ten thousand random histories', { timeout: 60_000 }, () => {
  it('lose and double no post; a post more in the present week never shortens the streak', () => {
    fc.assert(
      fc.property(anyPlan, posts, today, (plan, entries, now) => {
        const weeks = weeksOf(entries, plan, now);
        const told = entries.filter((entry) => weekOf(dayOf(entry)) <= weekOf(now));
        expect(weeks.reduce((sum, week) => sum + week.posts + week.replies, 0)).toBe(told.length);
        expect(weeks.every(({ week }, at) => at === 0 || week === weeks[at - 1]!.week + 7)).toBe(true);
        const { length } = streakOf(weeks);
        expect(length).toBeLessThanOrEqual(weeks.filter(({ state }) => state === 'kept' || state === 'mended').length);
        const more = postedOn(dayName(now), '12:00', { site: 'x' });
        expect(streakOf(weeksOf([...entries, more], plan, now)).length).toBeGreaterThanOrEqual(length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('are the same on another zone’s clocks, on every day of the week, and after a clock was set back', () => {
    fc.assert(
      fc.property(anyPlan, posts, fc.constantFrom(...OFFSETS), today, (plan, entries, offset, now) => {
        const weeks = weeksOf(entries, plan, now);
        // The same day and minute on a clock elsewhere.
        const moved = entries.map((entry) => ({
          ...entry,
          offset,
          when: entry.when + (entry.offset - offset) * 60_000,
        }));
        expect(weeksOf(moved, plan, now)).toEqual(weeks);
        for (const day of [0, 6]) expect(streakOf(weeksOf(entries, plan, weekOf(now) + day))).toEqual(streakOf(weeks));
        weeksOf(entries, plan, now - 400);
        expect(weeksOf(entries, plan, now)).toEqual(weeks);
      }),
      { numRuns: 2_000 },
    );
  });
});
