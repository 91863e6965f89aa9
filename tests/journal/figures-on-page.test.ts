import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FiguresSchema } from '../../lib/journal/entry';
import { figuresIn, languageOfPage } from '../../lib/journal/figures-on-page';
import type { Language } from '../../lib/vocabulary';

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

  it.each<[Language, string[], object]>([
    [
      'de',
      ['3 Antworten', '1 Repost', '1.240 „Gefällt mir“-Angaben', '15,3 Tsd. Aufrufe'],
      { comments: 3, shares: 1, reactions: 1_240, impressions: 15_300 },
    ],
    ['de', ['Kommentare: 9', '2 Mal geteilt', '87 Likes'], { comments: 9, shares: 2, reactions: 87 }],
    [
      'es',
      ['4 respuestas', '12 Me gusta', '1.905 visualizaciones', '2 veces compartido'],
      { comments: 4, reactions: 12, impressions: 1_905, shares: 2 },
    ],
    ['es', ['1,2 mil seguidores', 'Comentarios (0)'], { followers: 1_200, comments: 0 }],
    [
      'fr',
      ['5 réponses', '1\u202f240 J’aime', '3 partages', '1,5\u00a0k vues'],
      { comments: 5, reactions: 1_240, shares: 3, impressions: 1_500 },
    ],
    ['fr', ['1 abonné', '1 commentaire'], { followers: 1, comments: 1 }],
  ])('on a page in %s: %j', (language, labels, expected) => {
    expect(figuresIn(labels, language)).toEqual(expected);
  });

  it.each<[Language, string]>([
    ['de', '12 Antwortzeiten'],
    ['es', '12 vistazos'],
    ['fr', '12 partagés'],
    ['de', 'Um 12:30 Antworten'],
  ])('leaves out, on a page in %s, %s', (language, label) => {
    expect(figuresIn([label], language)).toEqual({});
  });

  it.each([
    ['de-AT', 'de'],
    ['FR', 'fr'],
    ['pl', 'en'],
    ['', 'en'],
  ])('a page in “%s” is read as %s', (lang, language) => {
    expect(languageOfPage(lang)).toBe(language);
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
