import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { review } from '../../lib/engine/review';
import { topicsTouched } from '../../lib/engine/topics';
import { EntrySchema, entryByHand, entryOf, lengthClass } from '../../lib/journal/entry';
import { type Posted, postedNow } from '../../lib/journal/posted';
import { RULES } from '../../lib/rules';
import { EMPTY_PROFILE } from '../../lib/vocabulary';

const TEXT =
  'The zanzibar quince kettle from Quillfeather is amazing, perfect and the best thing ever! Which kettle do you trust at breakfast?';
const posted: Posted = {
  id: 'an-id-made-once',
  when: Date.UTC(2026, 10, 25, 9),
  offset: 60,
  site: 'bluesky',
  kind: 'post',
  length: TEXT.length,
  topics: ['Kitchen'],
};

describe('the entry of a post', () => {
  const entry = entryOf(review({ text: TEXT }, EMPTY_PROFILE, RULES), posted);

  it('holds the facts of its review', () => {
    expect(entry).toMatchObject({
      when: posted.when,
      offset: 60,
      site: 'bluesky',
      kind: 'post',
      origin: 'seen',
      length: 'short',
      topics: ['Kitchen'],
      stance: 'praise-only',
      question: 'genuine',
      disclosure: 'none',
    });
    expect(entry.checks['asks-readers']).toBe('pass');
    expect(EntrySchema.parse(entry)).toEqual(entry);
  });

  it('holds no word of the post, no exact length and no exact weight', () => {
    const kept = JSON.stringify(entry).toLowerCase();
    const words = new Set(TEXT.toLowerCase().match(/\p{L}{4,}/gu));
    expect([...words].filter((word) => kept.includes(word))).toEqual([]);
    expect(kept).not.toContain(String(TEXT.length));
    expect(Number.isInteger((entry.valence ?? 0) * 10)).toBe(true);
  });

  it('takes the topics by name, as the settings have them', () => {
    const topics = topicsTouched(readDocument({ text: TEXT }), [{ name: 'Kitchen', keywords: ['kettles'] }]);
    expect(topics.map(({ name }) => name)).toEqual(['Kitchen']);
  });

  it('fits any host name', () => {
    const long = entryOf(review({ text: TEXT }, EMPTY_PROFILE, RULES), {
      ...posted,
      site: 'a.'.repeat(120),
      topics: ['x'.repeat(99)],
    });
    expect(EntrySchema.safeParse(long).success).toBe(true);
  });

  it.each(['', '😀', 'x'.repeat(30_000)])('can be made of any draft', (text) => {
    const made = entryOf(review({ text }, EMPTY_PROFILE, RULES), { ...posted, length: text.length });
    expect(EntrySchema.safeParse(made).success).toBe(true);
  });
});

it.each([
  [0, 'tiny'],
  [60, 'tiny'],
  [61, 'short'],
  [280, 'short'],
  [281, 'medium'],
  [1_000, 'medium'],
  [1_001, 'long'],
])('%i characters are %s', (length, expected) => {
  expect(lengthClass(length)).toBe(expected);
});

it('a post entered by hand says what the writer said', () => {
  const { length: _, ...known } = posted;
  const entry = entryByHand({ ...known, length: 'long', question: true, drawback: false, disclosed: true });
  expect(EntrySchema.parse(entry)).toEqual(entry);
  expect(entry).toMatchObject({
    origin: 'by-hand',
    question: 'genuine',
    stance: 'none',
    disclosure: 'clear',
    checks: {},
  });
});

it('two posts of the same moment have ids of their own', () => {
  const now = new Date(2026, 10, 25, 9, 30);
  expect(postedNow(now).id).not.toBe(postedNow(now).id);
  expect(postedNow(now)).toMatchObject({ when: now.getTime(), offset: 0 - now.getTimezoneOffset() });
});
