import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FiguresSchema } from '../../lib/journal/entry';
import { figuresIn } from '../../lib/journal/figures-on-page';

describe('figures in labels', () => {
  it.each<[string[], object]>([
    [
      ['3 Replies. Reply', '2 reposts. Repost', '1,240 Likes. Like', '15.3K views. View post analytics'],
      { comments: 3, shares: 2, reactions: 1_240, impressions: 15_300 },
    ],
    [['Reply (4 replies)', 'Repost or quote (1 repost)', 'Like (12 likes)'], { comments: 4, shares: 1, reactions: 12 }],
    [
      ['87 reactions', '9 comments', '2 reposts', '1,905 impressions'],
      { reactions: 87, comments: 9, shares: 2, impressions: 1_905 },
    ],
    [['Likes: 7', 'Comments (0)'], { reactions: 7, comments: 0 }],
    [['12 likes', '99 likes'], { reactions: 12 }],
    [['12,400 followers'], { followers: 12_400 }],
  ])('%j', (labels, expected) => {
    expect(figuresIn(labels)).toEqual(expected);
  });

  it.each([
    ['no number', 'Like this post'],
    ['another word', '12 likely places'],
    ['a number in a word', 'B12 likes'],
    ['a decimal that is no count', '1.234 likes'],
    ['a time', 'Posted at 12:30'],
    ['another language', '12 Gefällt-mir-Angaben'],
  ])('leaves out %s', (_name, label) => {
    expect(figuresIn([label])).toEqual({});
  });

  it('are always figures the journal takes', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.tuple(fc.integer(), fc.constantFrom('likes', 'views', 'shares')).map((parts) => parts.join(' ')),
          ),
        ),
        (labels) => {
          expect(FiguresSchema.safeParse(figuresIn(labels)).success).toBe(true);
        },
      ),
    );
  });
});
