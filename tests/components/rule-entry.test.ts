import { expect, it } from 'vitest';
import { entryOf } from '../../components/rule-entry';
import { RULES } from '../../lib/rules';

it.each(RULES.map((rule) => [rule.id, rule] as const))('%s can be shown with an example of each sort', (_id, rule) => {
  const { flagged, left } = entryOf(rule);
  expect(flagged?.map(({ text }) => text).join('')).not.toMatch(/\[\[|\]\]/);
  expect(flagged?.length).toBeGreaterThan(0);
  expect(left).not.toBeNull();
});

it('tells the marked words of an example apart', () => {
  const rule = { ...RULES[0]!, examples: { flags: ['It is [[the best lamp]] ever.'], allows: ['A lamp.'] } };
  expect(entryOf(rule)).toMatchObject({
    flagged: [
      { text: 'It is ', marked: false },
      { text: 'the best lamp', marked: true },
      { text: ' ever.', marked: false },
    ],
    left: 'A lamp.',
  });
});
