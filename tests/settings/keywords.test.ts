import { describe, expect, it } from 'vitest';
import { parseWords } from '../../lib/settings/keywords';

const parse = (text: string) => parseWords(text, 10_000, 120);

describe('parseWords', () => {
  it.each<[string, string[]]>([
    ['espresso, latte', ['espresso', 'latte']],
    ['espresso\nlatte\r\n  cold   brew ', ['espresso', 'latte', 'cold brew']],
    ['one;two,,\n\n,three', ['one', 'two', 'three']],
    ['Latte, latte, LATTE', ['Latte']],
    ['☕, 👩‍🍳, <script>alert(1)</script>', ['☕', '👩‍🍳', '<script>alert(1)</script>']],
    ['__proto__, constructor, toString', ['__proto__', 'constructor', 'toString']],
    ['  \n ,', []],
  ])('%j', (text, words) => {
    expect(parse(text).words).toEqual(words);
  });

  it('takes ten thousand lines and says how many were equal', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `word ${index % 9_000}`);
    expect(parse(lines.join('\n'))).toMatchObject({ duplicates: 1_000, overflow: 0 });
  });

  it('names what is too long and counts what no longer fits', () => {
    const long = 'x'.repeat(121);
    expect(parseWords(`a, b, c, ${long}`, 2, 120)).toEqual({
      words: ['a', 'b'],
      duplicates: 0,
      tooLong: [long],
      overflow: 1,
    });
  });
});
