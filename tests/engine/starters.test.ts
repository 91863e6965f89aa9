import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/engine/document';
import { replyStarters } from '../../lib/engine/measures/reply-starters';
import { callStarters, drawbackStarters, questionStarters } from '../../lib/engine/measures/starters';
import { review } from '../../lib/engine/review';
import { RULES } from '../../lib/rules';
import { EMPTY_PROFILE, type Suggestion } from '../../lib/vocabulary';

const textOf = (suggestion: Suggestion) => ('text' in suggestion ? suggestion.text.trim() : '');
/** Drafts that differ a little, as those of one writer do from day to day. */
const DRAFTS = Array.from(
  { length: 40 },
  (_, day) =>
    `Day ${day} with my cast iron pan, and the potatoes came out ${'a bit '.repeat(day % 5)}darker than planned.`,
);
const KINDS: [kind: string, of: (text: string) => Suggestion[]][] = [
  ['a drawback', (text) => drawbackStarters(readDocument({ text }))],
  ['an open question', (text) => questionStarters(readDocument({ text })).slice(0, 2)],
  ['a poll idea', (text) => questionStarters(readDocument({ text })).slice(2)],
  ['an invitation to answer', (text) => callStarters(readDocument({ text }))],
  ...['the point', 'thanks', 'owning up'].map(
    (kind, at) =>
      [
        `a reply: ${kind}`,
        (text: string) => replyStarters({ kind: 'reply', text: '', answersTo: text }).slice(at, at + 1),
      ] as [string, (text: string) => Suggestion[]],
  ),
];

describe.each(KINDS)('%s', (_kind, of) => {
  it('has at least five variants, not the same one every day', () => {
    const first = DRAFTS.map((text) => textOf(of(text)[0]!));
    expect(new Set(first).size).toBeGreaterThanOrEqual(5);
  });

  it('has at most one gap, and names nothing that the draft does not', () => {
    for (const text of DRAFTS)
      for (const suggestion of of(text)) expect(textOf(suggestion).match(/\[/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });
});

it('a poll idea offers two to four answers', () => {
  for (const text of DRAFTS) {
    const [poll] = questionStarters(readDocument({ text })).slice(2);
    expect(textOf(poll!)).toMatch(/\?$/);
    expect(textOf(poll!).split(/,| or /).length).toBeGreaterThanOrEqual(2);
  }
});

const DISCLOSED: [what: string, text: string, ties: string[]][] = [
  ['a code of one’s own', 'The lamp I read by every night. Use my code RUTH% for 15% off.', []],
  ['a gift', 'New bag day %. @bagley sent me this and the strap is so comfortable.', []],
  ['an employer', 'Acme Cloud is the easiest way to move your % backups, try it today.', ['Acme Cloud']],
];
describe.each(DISCLOSED)('disclosure of %s', (_what, text, ties) => {
  it.each(['us', 'uk', 'eu'] as const)(
    'has at least five variants in the region %s, the clearest always first',
    (region) => {
      const offered = DRAFTS.map((_draft, at) => {
        const { findings } = review(
          { text: text.replace('%', String(at * 7)) },
          { ...EMPTY_PROFILE, region, ties },
          RULES,
        );
        return findings.find(({ ruleId }) => ruleId === 'missing-disclosure')!.suggestions.map(textOf);
      });
      expect(new Set(offered.map(([clearest]) => clearest)).size).toBe(1);
      expect(new Set(offered.flat()).size).toBeGreaterThanOrEqual(5);
      if (region === 'uk') expect(offered[0]![0]).toMatch(/^Ad/);
    },
  );
});

describe('ways into a reply', () => {
  it('answer a question first', () => {
    const [first] = replyStarters({ kind: 'reply', text: '', answersTo: 'Which lens did you use for the photo?' });
    expect(textOf(first!)).toMatch(/lens|question|answer|do about|like this/i);
  });
  it('are not offered for a post', () => {
    expect(replyStarters({ kind: 'post', text: 'Fog.' })).toEqual([]);
  });
});
