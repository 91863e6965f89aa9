import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../lib/engine/clauses';
import { readDocument } from '../../lib/engine/document';

const read = (text: string) =>
  clausesOf(readDocument({ text })).map((clause) => text.slice(clause.start, clause.end).trim());
const links = (text: string) => clausesOf(readDocument({ text })).map((clause) => clause.link);

describe('clauses', () => {
  it.each([
    ['The zoom is great but the strap broke.', ['The zoom is great', 'but the strap broke.']],
    ['Although the room was small, we slept well.', ['Although the room was small,', 'we slept well.']],
    ['Fast, light and cheap.', ['Fast, light and cheap.']],
    ['I bought it in May, it died in June.', ['I bought it in May,', 'it died in June.']],
    ['Nothing but praise for them.', ['Nothing but praise for them.']],
    ['Lovely staff. Cold soup!', ['Lovely staff.', 'Cold soup!']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['It was fine, but not for me.', ['none', 'contrast']],
    ['Though it looks nice, the lid leaks.', ['concession', 'none']],
    ['I would buy it if it were cheaper.', ['none', 'condition']],
  ])('links in %j', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it('leaves out mentions and links, and knows hashtags and loud words', () => {
    const text = 'GREAT day with @ana at https://example.com #sunny';
    const words = clausesOf(readDocument({ text })).flatMap((clause) => clause.words);
    expect(words.map((word) => word.normal)).toEqual(['great', 'day', 'with', 'at', 'sunny']);
    expect(words[0]?.loud).toBe(true);
    expect(words.at(-1)?.hashtag).toBe(true);
  });

  it('covers the draft in order, without overlap', () => {
    const text =
      'Good sound (and deep bass) - yet, honestly: the case is flimsy 😕 and it shows... Would I buy it again? No!';
    const clauses = clausesOf(readDocument({ text }));
    for (const [at, clause] of clauses.entries()) {
      expect(clause.start).toBeLessThan(clause.end);
      if (at > 0) expect(clause.start).toBeGreaterThanOrEqual(clauses[at - 1]!.words.at(-1)?.end ?? 0);
    }
  });
});
