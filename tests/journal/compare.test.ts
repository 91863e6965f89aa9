import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/journal/compare';
import type { JournalEntry } from '../../lib/journal/entry';
import { made } from './made-entries';

const asking = (comments: number, question: JournalEntry['question'] = 'genuine') =>
  made({ question, figures: { comments } });
const plain = (comments: number) => asking(comments, 'none');
const of = (count: number, make: (at: number) => JournalEntry) => Array.from({ length: count }, (_, at) => make(at));
const byQuestion = (entries: JournalEntry[]) => compare(entries).find(({ trait }) => trait === 'question');

describe('what works for you', () => {
  it('says nothing below twenty posts with figures', () => {
    const entries = [...of(10, () => asking(50)), ...of(9, () => plain(1)), ...of(30, () => made())];
    expect(compare(entries)).toEqual([]);
    expect(compare([...entries, plain(1)])).not.toEqual([]);
  });

  it.each<[string, JournalEntry[], string]>([
    ['clearly more', [...of(12, (at) => asking(10 + (at % 5))), ...of(12, (at) => plain(2 + (at % 3)))], 'more'],
    ['clearly fewer', [...of(12, (at) => asking(1 + (at % 3))), ...of(12, (at) => plain(9 + (at % 4)))], 'fewer'],
    ['about the same', [...of(12, (at) => asking(at)), ...of(12, (at) => plain(at))], 'open'],
    ['one post that went far', [...of(11, () => asking(2)), asking(5_000), ...of(12, () => plain(2))], 'open'],
    ['all alike', [...of(12, () => asking(3)), ...of(12, () => plain(3))], 'open'],
    ['too few on a side', [...of(7, () => asking(90)), ...of(20, () => plain(1))], 'few'],
  ])('%s', (_name, entries, verdict) => {
    expect(byQuestion(entries)).toMatchObject({ verdict });
  });

  it('gives counts, middles and the range', () => {
    const {
      with: asked,
      without,
      times,
    } = byQuestion([...of(12, (at) => asking(10 + (at % 5))), ...of(12, (at) => plain(2 + (at % 3)))])!;
    expect([asked, without]).toEqual([
      { posts: 12, median: 11.5 },
      { posts: 12, median: 3 },
    ]);
    expect(times!.low).toBeGreaterThan(1);
    expect(times!.low).toBeLessThan(times!.middle);
    expect(times!.middle).toBeLessThan(times!.high);
  });

  it('leaves posts out in which nothing was judged when it compares drawbacks', () => {
    const entries = [
      ...of(10, () => made({ stance: 'praise-only', figures: { comments: 1 } })),
      ...of(10, () => made({ stance: 'none', figures: { comments: 1 } })),
      ...of(10, () => made({ stance: 'balanced', figures: { comments: 1 } })),
    ];
    expect(compare(entries).find(({ trait }) => trait === 'drawback')).toMatchObject({
      with: { posts: 10 },
      without: { posts: 10 },
    });
  });

  it('rarely sees a difference where there is none: 300 journals of chance', () => {
    // A fixed sequence that looks random: the test must say the same every time.
    let state = 7;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const chance = () => Math.floor(Math.exp(1.6 * Math.sqrt(-2 * Math.log(random())) * Math.cos(6.28318 * random())));
    let claims = 0;
    for (let journal = 0; journal < 300; journal++) {
      const entries = of(40, () => asking(chance(), random() < 0.4 ? 'genuine' : 'none'));
      const verdict = byQuestion(entries)!.verdict;
      if (verdict === 'more' || verdict === 'fewer') claims++;
    }
    // One in sixty is meant: 5 of 300; 15 would be three times that.
    expect(claims).toBeLessThan(15);
  });
});
