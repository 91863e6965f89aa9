import fc from 'fast-check';
import { dayNumber, minutesOf } from '../../lib/day';
import type { JournalEntry } from '../../lib/journal/entry';

let count = 0;

/** An entry that counts as progress, with what matters to a test replaced. */
export function made(change: Partial<JournalEntry> = {}): JournalEntry {
  count++;
  return {
    v: 1,
    id: `made-entry-${count}`,
    when: Date.UTC(2026, 10, 25, 9),
    offset: 0,
    site: 'bluesky',
    kind: 'post',
    origin: 'seen',
    length: 'short',
    topics: ['Coffee'],
    checks: { 'measured-words': 'pass', 'asks-readers': 'improve' },
    stance: 'balanced',
    valence: 0.2,
    flattery: 0,
    question: 'none',
    commercial: 'none',
    disclosure: 'none',
    ...change,
  };
}

/** An entry posted on a day at a time of a clock that is `offset` minutes ahead of UTC. */
export function postedOn(day: string, time = '12:00', change: Partial<JournalEntry> = {}): JournalEntry {
  const offset = change.offset ?? 0;
  return made({ ...change, when: (dayNumber(day) * 1_440 + minutesOf(time) - offset) * 60_000, offset });
}

const figure = fc.option(fc.nat(100_000), { nil: undefined });

/** Any entry that the journal takes. */
export const anyEntry: fc.Arbitrary<JournalEntry> = fc
  .record({
    id: fc.uuid(),
    when: fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
    offset: fc.constantFrom(-720, -300, 0, 60, 345, 840),
    site: fc.constantFrom(null, 'x', 'mastodon', 'a, "quoted" place', '=1+1'),
    kind: fc.constantFrom('post', 'reply', 'comment', 'title', 'thread-part', 'quote'),
    origin: fc.constantFrom('seen', 'by-hand'),
    length: fc.constantFrom('tiny', 'short', 'medium', 'long'),
    topics: fc.subarray(['Coffee', 'Ütopie; "x"', '=HYPERLINK("a")', 'Open\nlines']),
    checks: fc.dictionary(
      fc.constantFrom('measured-words', 'asks-readers', 'on-topic'),
      fc.constantFrom('pass', 'improve', 'problem', 'not-applicable'),
    ),
    stance: fc.constantFrom('praise-only', 'balanced', 'none'),
    valence: fc.option(fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10 + 0)),
    question: fc.constantFrom('genuine', 'none'),
    figures: fc.option(
      fc
        .record({ followers: figure, impressions: figure, reactions: figure, comments: figure, shares: figure })
        .map((figures) => Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined))),
      { nil: undefined },
    ),
  })
  .map(({ figures, ...fields }) => made({ ...fields, ...(figures ? { figures } : {}) } as Partial<JournalEntry>));
