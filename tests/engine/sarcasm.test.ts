import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { sideOf } from '../../lib/engine/measures/balance';
import { isSarcastic } from '../../lib/engine/measures/sarcasm';
import { review } from '../../lib/engine/review';
import { RULES } from '../../lib/rules';
import { EMPTY_PROFILE } from '../../lib/vocabulary';

describe('a draft that mocks', () => {
  it.each([
    ['Oh great, another update that nobody asked for.', true],
    ['Just what I needed: a flat tyre in the rain.', true],
    ['I love it when the app crashes in the middle of a payment.', true],
    ['Great service, as always: two hours on hold 🙄', true],
    ['The queue was fun /s', true],
    ['Best customer service, said no one ever.', true],
    ['Thanks for nothing, night bus.', true],
    ['What could possibly go wrong?', true],
    ['Nothing says holiday like a cancelled train.', true],
    ['I love it when the sun comes out in March.', false],
    ['Great service and a good soup.', false],
    ['Thanks a lot to everyone who came.', false],
    ['Just what I needed after a long week was that soup.', false],
    ['Another long day 🙄', false],
    ['', false],
  ])('%s', (text, expected) => {
    expect(isSarcastic(readDocument({ text }))).toBe(expected);
  });

  const praise =
    'What a fantastic airline. The seats are wonderful, the crew is lovely, the food is delicious and I enjoyed every minute of the long flight home.';
  const mocking = `Oh great, we landed a day late. ${praise}`;

  it('is judged with less certainty, so no drawback is asked of its praise', () => {
    const ids = (text: string) => review({ text }, EMPTY_PROFILE, RULES).findings.map(({ ruleId }) => ruleId);
    expect(ids(praise)).toContain('praise-without-drawback');
    expect(ids(mocking)).not.toContain('praise-without-drawback');
    expect(sideOf(readDocument({ text: mocking })).sureness).toBeLessThanOrEqual(0.5);
  });

  it('has its overpraise noted, no more', () => {
    const severities = (text: string) =>
      review({ text }, EMPTY_PROFILE, RULES)
        .findings.filter(({ category, span }) => category === 'flattery' && span)
        .map(({ severity }) => severity);
    const text = 'This phone is a total game-changer, worth every penny, and the support never disappoints.';
    expect(severities(text)).toContain('advice');
    expect(new Set(severities(`Yeah, right. ${text}`))).toEqual(new Set(['note']));
  });
});
