import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { tieOf } from '../../lib/engine/measures/tie';

function tie(text: string): string {
  const { commercial, disclosure } = tieOf(readDocument({ text }));
  return `${commercial}/${disclosure}`;
}

describe('commercial and disclosure', () => {
  it.each([
    ['paid/clear', '#ad This lamp has a timer and a dimmer. I use it to wake up.'],
    ['paid/clear', 'Ad: a week with the Lumo desk lamp, and what I would change about it.'],
    ['paid/clear', 'Lumo sent me this lamp for free and asked for an honest opinion.'],
    ['paid/clear', 'The links below are affiliate links. If you buy something I earn a small commission.'],
    ['paid/clear', 'Support the channel by shopping through our Amazon link: https://amzn.to/3abcdef'],
    ['paid/clear', 'This video is sponsored by Lumo. All opinions are mine.'],
    [
      'paid/clear',
      'Our new spring menu starts on Friday. Book your table at https://example.com and try our nettle soup.',
    ],
    [
      'paid/clear',
      'In my latest podcast episode I talk with a lamp maker about light. Listen here: https://example.com/12',
    ],
    ['paid/ambiguous', 'The softest light I have ever read by. #collab #lumo'],
    ['paid/ambiguous', 'Evenings with this lamp. #sp'],
    ['paid/ambiguous', 'Reading corner finished at last! Use code RUTH15 for 15% off your Lumo lamp.'],
    ['paid/none', 'Lumo lamps: natural light for your home. Save 20% today, order now at https://lumo.example/sale'],
    [
      'organic/none',
      'I bought this lamp in March. The switch broke after two weeks and the shop would not give me a refund.',
    ],
    [
      'organic/none',
      'We stayed at this hotel for three nights. The staff was friendly and our room was clean and quiet.',
    ],
    ['none/none', 'The senate votes on the budget bill tomorrow and nobody knows how it will end.'],
    ['none/none', 'Happy birthday to my little brother, I love you so much'],
    ['none/none', ''],
  ])('%s: %s', (expected, text) => {
    expect(tie(text)).toBe(expected);
  });

  it.each([
    'This is not sponsored, I paid for the lamp myself and I like it.',
    'No affiliate links here, just a lamp I bought and enjoy.',
    "This isn't an ad. The lamp is simply good.",
  ])('a denied tie is not a disclosure: %s', (text) => {
    expect(tie(text)).not.toContain('clear');
  });

  it('knows where the words of disclosure and the signs stand', () => {
    const text = 'Loved it. #ad Use my code RUTH15 at the till.';
    const { disclosureSpans, signs } = tieOf(readDocument({ text }));
    expect(disclosureSpans.map(({ start, end }) => text.slice(start, end))).toEqual(['#ad']);
    expect(signs.map(({ start, end }) => text.slice(start, end))[0]).toContain('my code');
  });

  it('does not look at a quoted voice', () => {
    expect(
      tie('"Our new menu is ready, come and visit us at our restaurant" says the sign on the closed door.'),
    ).not.toBe('paid/clear');
  });
});
