import { describe, expect, it } from 'vitest';
import { driftOf, topicShares } from '../../lib/journal/focus';
import { made } from './made-entries';

const on = () => made({ topics: ['Coffee'] });
const off = () => made({ topics: [] });
const many = (count: number, make: () => ReturnType<typeof made>) => Array.from({ length: count }, make);

describe('drift', () => {
  it.each([
    ['six of the last ten', [...many(20, on), ...many(4, on), ...many(6, off)], 6],
    ['all of the last ten', many(10, off), 10],
    ['five of the last ten are none', [...many(5, on), ...many(5, off)], null],
    ['long ago is none', [...many(10, off), ...many(10, on)], null],
    ['fewer than ten posts say nothing', many(9, off), null],
    ['replies are no posts', [...many(9, off), made({ kind: 'reply', topics: [] })], null],
  ])('%s', (_name, entries, expected) => {
    expect(driftOf(entries, ['Coffee'])?.off.length ?? null).toBe(expected);
  });

  it('is nothing without topics to drift from', () => {
    expect(driftOf(many(10, off), [])).toBeNull();
  });
});

it('topics are counted by span of time, most frequent first, none last', () => {
  const entries = [
    made({ when: 5, topics: ['Coffee'] }),
    made({ when: 15, topics: ['Coffee', 'Tea'] }),
    made({ when: 15, topics: [] }),
    made({ when: 16, topics: [] }),
    made({ when: 17, topics: [] }),
    made({ when: 18, topics: ['Coffee'], kind: 'reply' }),
    made({ when: 25, topics: ['Coffee'] }),
  ];
  expect(topicShares(entries, [10, 20])).toEqual([
    { topic: 'Coffee', counts: [1, 1] },
    { topic: 'Tea', counts: [1, 0] },
    { topic: null, counts: [3, 0] },
  ]);
});
