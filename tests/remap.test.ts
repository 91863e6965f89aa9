import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween, remap } from '../lib/remap';

describe('editBetween', () => {
  it.each([
    ['', 'a', { at: 0, removed: 0, inserted: 1 }],
    ['abc', 'abXc', { at: 2, removed: 0, inserted: 1 }],
    ['aaa', 'aaaa', { at: 3, removed: 0, inserted: 1 }],
    ['one two', 'one', { at: 3, removed: 4, inserted: 0 }],
    ['same', 'same', null],
  ])('%j to %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });

  it('always leads from the one text to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = editBetween(before, after);
        if (!edit) return before === after;
        const { at, removed, inserted } = edit;
        return before.slice(0, at) + after.slice(at, at + inserted) + before.slice(at + removed) === after;
      }),
    );
  });
});

describe('remap: where "best" of the first text stands in the second', () => {
  it.each([
    ['typing behind the sentence', 'the best lamp', 'the best lamp now', 'best'],
    ['typing before it', 'the best lamp', 'now the best lamp', 'best'],
    ['an emoji before it', 'the best lamp', '😀 the best lamp', 'best'],
    ['a comma directly behind it', 'the best lamp', 'the best, lamp', 'best'],
    ['a letter directly behind it', 'the best lamp', 'the bests lamp', null],
    ['a letter inside it', 'the best lamp', 'the beast lamp', null],
    ['its removal', 'the best lamp', 'the lamp', null],
    ['a paste over everything', 'the best lamp', 'something else', null],
  ])('%s', (_what, before, after, expected) => {
    const start = before.indexOf('best');
    const span = remap({ start, end: start + 4 }, editBetween(before, after), after);
    expect(span && after.slice(span.start, span.end)).toBe(expected);
  });
});
