import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import {
  courtesy,
  criticism,
  doubted,
  type Guard,
  hypothetical,
  inLabel,
  inName,
  inQuote,
  mocked,
  negated,
  searched,
} from '../../lib/engine/guards';

/** The place in double square brackets, and the draft without them. */
function marked(text: string) {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  return { span: { start, end }, document: readDocument({ text: text.replace('[[', '').replace(']]', '') }) };
}

const CLEARED: readonly (readonly [string, Guard, readonly string[]])[] = [
  ['inLabel', inLabel, ['Photos from #[[BestOfTheNorth]] are up.', 'Thanks @[[amazing.bakes]] for the cake.']],
  [
    'inQuote',
    inQuote,
    ['The leaflet says “[[the best soap]] you will ever own” on page one.', '> [[the best soap]] ever, they wrote'],
  ],
  [
    'negated',
    negated,
    [
      'It is not [[the best]] kettle I had.',
      "The view isn't exactly [[breathtaking]].",
      'This is hardly [[a game-changer]].',
      'The food was far from [[perfect]].',
      'I would not call it [[amazing]].',
    ],
  ],
  [
    'doubted',
    doubted,
    [
      'They claim to have [[the best coffee in town]].',
      'Their so-called [[revolutionary]] filter leaks.',
      'It is advertised as [[a miracle]].',
    ],
  ],
  [
    'searched',
    searched,
    [
      'I am looking for [[the best]] winter tyres.',
      'What is [[the best phone]] for a ten year old?',
      'Does anyone know [[the perfect gift]] for a runner?',
    ],
  ],
  [
    'hypothetical',
    hypothetical,
    ['A second socket would be [[perfect]].', 'I thought it was [[amazing]], until it broke.'],
  ],
  [
    'courtesy',
    courtesy,
    [
      '[[Best regards]], Ana',
      'Have [[a wonderful day]]!',
      'We will do our [[best]] to answer.',
      'All [[the best]] from the team.',
    ],
  ],
  ['mocked', mocked, ['The app crashed again. [[Amazing]] work 🙄', 'Sure, [[the best update ever]] /s']],
  ['criticism', criticism, ['It is an [[incredibly awful]] lift.', 'An [[absolutely terrible]] film.']],
  ['inName', inName, ['We flew home from [[Incredible India]] week with a cold.']],
];

describe.each(CLEARED)('%s', (_name, guard, drafts) => {
  it.each(drafts)('lets pass: %s', (draft) => {
    const { span, document } = marked(draft);
    expect(guard(span, document)).toBe(true);
  });

  it.each([
    'We tried the corner bakery and it has [[the best bread in town]].',
    '😍 What a night, [[absolutely amazing]] show!',
    'You [[cannot go wrong]] with the noodles.',
    'I was sceptical, but it is not only useful, it is [[a game-changer]].',
  ])('does not clear: %s', (draft) => {
    const { span, document } = marked(draft);
    expect(guard(span, document)).toBe(false);
  });
});
