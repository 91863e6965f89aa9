import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { flatteryLevel } from '../../lib/engine/flattery';
import { review } from '../../lib/engine/review';
import { RULES } from '../../lib/rules';
import { EMPTY_PROFILE } from '../../lib/vocabulary';

const level = (text: string) => review({ text }, EMPTY_PROFILE, RULES).flattery.level;

describe('flattery level', () => {
  it.each([
    [0, 'The tram to the harbour runs every ten minutes and the fare went up in March.'],
    [0, 'I repaired the old kettle; it boils in three minutes again, though the lid still sticks.'],
    [0, 'What is the best phone for a child who loses everything?'],
    [0, 'It is not the best café in town, but the bread is good.'],
    [0, 'Best regards from the whole allotment club, and have a wonderful weekend!'],
    [0, ''],
    [0, '🎉🎉🎉'],
    [1, 'We went to the lighthouse café on Sunday. The cake was to die for, the coffee so-so and the queue long.'],
    [1, 'My new planner is a game-changer. It cost 12 euros and the paper is thin.'],
    [
      2,
      '🔥 The BEST headphones ever made! Absolutely incredible sound, a total game-changer, and you can’t go wrong at this price!!! You will be blown away!',
    ],
    [
      2,
      'This course is truly life-changing! Nothing comes close, our world-class coaches never disappoint, and results are guaranteed!',
    ],
  ] as const)('%i: %s', (expected, text) => {
    expect(level(text)).toBe(expected);
  });

  it('is never strong for one claim, however many exclamation marks', () => {
    expect(level('The cake at the lighthouse was to die for!!!!!!!!!!!!')).toBe(1);
  });

  it('looks at flattery with a place only', () => {
    expect(flatteryLevel([], readDocument({ text: 'Amazing!' }))).toBe(0);
  });
});
