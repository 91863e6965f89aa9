import { describe, expect, it } from 'vitest';
import { tipsOf } from '../../components/tips';
import type { Finding, Review, RuleNote } from '../../lib/vocabulary';

const note = (title: string): RuleNote => ({
  title,
  why: 'Readers mind.',
  source: { label: 'A study', url: 'https://example.org', grade: 'study' },
});
const NOTES = { hype: note('Hype words'), drawback: note('No drawback'), tie: note('Hidden tie') };

function finding(ruleId: string, excerpt: string, change: Partial<Finding> = {}): Finding {
  const span = excerpt === '' ? null : { start: 0, end: excerpt.length };
  return {
    id: `${ruleId}${excerpt}`,
    ruleId,
    category: 'flattery',
    severity: 'advice',
    span,
    excerpt,
    message: `About ${excerpt || 'the draft'}.`,
    suggestions: [],
    ...change,
  };
}

const review = (...findings: Finding[]) => ({ findings }) as unknown as Review;
const titles = (...findings: Finding[]) => tipsOf(review(...findings), NOTES).map(({ title }) => title);

describe('tipsOf', () => {
  it('puts warnings first, then what concerns the whole draft', () => {
    expect(
      titles(finding('hype', 'epic'), finding('drawback', ''), finding('tie', 'promo', { severity: 'warning' })),
    ).toEqual(['Hidden tie', 'No drawback', 'Hype words']);
  });

  it('gives one tip a rule and names further words once, three at most', () => {
    const words = ['epic', 'epic', 'insane', 'insane', 'unreal', 'wild', 'sick'];
    const [tip, ...rest] = tipsOf(review(...words.map((word) => finding('hype', word))), NOTES);
    expect(rest).toEqual([]);
    expect(tip).toMatchObject({ message: 'About epic.', more: ['insane', 'unreal', 'wild'] });
  });

  it.each<[string, Finding['suggestions'], unknown]>([
    ['nothing', [], null],
    ['a removal', [{ kind: 'remove' }], null],
    ['other words', [{ kind: 'replace', text: 'good' }], { instead: 'epic', text: 'good' }],
    [
      'a line to add',
      [{ kind: 'append', text: '\n\nWhat would you change?' }],
      { instead: null, text: 'What would you change?' },
    ],
  ])('offers %s', (_name, suggestions, example) => {
    expect(tipsOf(review(finding('hype', 'epic', { suggestions })), NOTES)[0]!.example).toEqual(example);
  });

  it('leaves out rules it knows nothing of', () => {
    expect(titles(finding('toString', 'x'), finding('__proto__', 'y'))).toEqual([]);
  });
});
