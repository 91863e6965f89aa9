import { describe, expect, it } from 'vitest';
import { anyOf, keepLongest, pattern, phrases, unless, wholeDraft } from '../../lib/engine/detectors';
import { readDocument } from '../../lib/engine/document';
import type { Detector } from '../../lib/engine/rule';
import { EMPTY_PROFILE } from '../../lib/vocabulary';

function found(detect: Detector, text: string): (string | null)[] {
  const context = { document: readDocument({ text }), profile: EMPTY_PROFILE };
  return detect(context).map(({ span }) => span && text.slice(span.start, span.end));
}

describe('phrases', () => {
  it.each([
    ['word boundaries', ['art'], 'Art is part of the start.', ['Art']],
    ['any white space', ['of course'], 'Of\n course, of  course.', ['Of\n course', 'of  course']],
    ['optional space', ['must ?see'], 'A mustsee, a must see.', ['mustsee', 'must see']],
    ['curly apostrophes', ["don't wait"], 'Don’t wait.', ['Don’t wait']],
    ['an emoji before', ['hurry'], '⏰🏃‍♀️ Hurry!', ['Hurry']],
    ['letters beyond ASCII', ['caf'], 'The café is open.', []],
    ['links', ['hurry'], 'https://example.com/hurry', []],
  ] as const)('minds %s', (_what, wordings, text, expected) => {
    expect(found(phrases(...wordings), text)).toEqual(expected);
  });
});

describe('combining', () => {
  const big = phrases('big red bus');
  const red = pattern(/red/gu);

  it('keeps the longest of overlapping places', () => {
    expect(found(anyOf(red, big), 'A red car and a big red bus.')).toEqual(['red', 'big red bus']);
  });

  it('leaves out what a guard clears', () => {
    const early = unless(red, ({ start }) => start < 5);
    expect(found(early, 'A red car and a red bus.')).toEqual(['red']);
  });

  it('speaks once of the whole draft', () => {
    expect(
      found(
        wholeDraft(({ document }) => document.tokens.length < 3),
        'Too short',
      ),
    ).toEqual([null]);
    expect(
      found(
        wholeDraft(() => false),
        'Too short',
      ),
    ).toEqual([]);
  });

  it('finds nothing in an empty draft', () => {
    expect(found(anyOf(red, big), '')).toEqual([]);
    expect(keepLongest([])).toEqual([]);
  });
});
