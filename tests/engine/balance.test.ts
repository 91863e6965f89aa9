import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { balanceOf, isCourtesy } from '../../lib/engine/measures/balance';

const balance = (text: string) => balanceOf(readDocument({ text }));
const valence = (text: string) => balance(text).valence;

describe('valence', () => {
  it.each([
    ['a plain word', 'The soup was good.'],
    ['a word in another form', 'She beautifully sang the closing part.'],
    ['a drawn-out word', 'I looooove this colour.'],
    ['a denied fault', 'It never disappoints.'],
    ['litotes', 'The seats are not bad at all.'],
    ['an idiom of praise', 'Worth every penny.'],
    ['impatience', "I can't wait to see it."],
    ['a face', 'Made it home 😍'],
  ])('is above zero for %s', (_name, text) => {
    expect(valence(text)).toBeGreaterThan(0.1);
  });

  it.each([
    ['a plain word', 'The soup was awful.'],
    ['denied praise', 'This is not a good idea.'],
    ['an idiom of blame', 'The hinge fell apart in a week.'],
    ['a waste', 'What a waste of money.'],
    ['a measure too much', 'The sleeves are too short.'],
    ['a broken thing', 'It stopped working on Monday.'],
    ['a wish', 'I wish it had a second pocket.'],
    ['the past praised', 'This place used to be great.'],
    ['a face', 'Back to the office 😡'],
    ['an emoticon', 'No tickets left :('],
  ])('is below zero for %s', (_name, text) => {
    expect(valence(text)).toBeLessThan(-0.1);
  });

  it.each([
    ['degree', 'The view is extremely good.', 'The view is good.'],
    ['exclamation marks', 'The view is good!!!', 'The view is good.'],
    ['capitals', 'The view is GOOD, said nobody in this room.', 'The view is good, said nobody in this room.'],
    ['the word behind "but"', 'The room is ugly but the food is lovely.', 'The food is lovely but the room is ugly.'],
    ['a statement over a condition', 'It is great.', 'Tell me if it is great.'],
    ['a rival praised less than the thing', 'Better than the others.', 'Others are better.'],
  ])('weighs %s', (_name, more, less) => {
    expect(valence(more)).toBeGreaterThan(valence(less));
  });

  it.each(['', '   ', '12:30', 'The bus leaves at noon.', 'constructor __proto__ toString', '\uD83D'])(
    'is zero for %j',
    (text) => {
      expect(valence(text)).toBe(0);
    },
  );

  it('stays within -1 and 1', () => {
    expect(valence('Amazing, wonderful, perfect! '.repeat(300))).toBeLessThanOrEqual(1);
    expect(valence('Terrible, horrible, awful! '.repeat(300))).toBeGreaterThanOrEqual(-1);
  });
});

describe('stance', () => {
  it.each([
    ['praise-only', 'I love this jacket. It is warm, light and beautifully made, and the zip runs perfectly.'],
    ['criticism-only', 'Terrible service. The waiter was rude, the soup was cold and nobody said sorry.'],
    ['none', 'The library opens at nine on Saturdays.'],
    ['none', ''],
  ])('%s: %s', (stance, text) => {
    expect(balance(text).stance).toBe(stance);
  });

  it.each([
    'I bought this phone last month. The camera is great and the screen is lovely, but the battery is poor and it gets too hot.',
    'The food was excellent and the staff were friendly. Unfortunately the room was noisy and the bill was too high for what we got.',
  ])('sees both sides: %s', (text) => {
    expect(['mostly-praise', 'balanced', 'mostly-criticism']).toContain(balance(text).stance);
  });
});

describe('courtesies', () => {
  it.each([
    ['Congratulations on the new job!', true],
    ['Thank you all for coming.', true],
    ['So sorry for your loss.', true],
    ['This kettle leaks.', false],
  ])('%s', (text, expected) => {
    expect(isCourtesy(readDocument({ text }))).toBe(expected);
  });
});
