import { describe, expect, it } from 'vitest';
import { review } from '../lib/engine/review';
import { RULES } from '../lib/rules';
import { editFor } from '../lib/session/apply';
import { type Draft, EMPTY_PROFILE, type Finding, type Profile, type Suggestion } from '../lib/vocabulary';

/** The draft after the edit, as the session writes it. */
function written(text: string, finding: Finding, suggestion: Suggestion): string {
  const { span, written: words } = editFor(text, finding, suggestion)!;
  return text.slice(0, span.start) + words + text.slice(span.end);
}

/** What a proofreader would strike out, by name. */
const SLIPS: readonly [string, RegExp][] = [
  ['"a" before a vowel', /(?<![\p{L}'-])a (?=[aeio]\p{Ll})(?!one|once|eu|ewe|uni|use|u\b|usa|o\b)/u],
  ['"an" before a consonant', /(?<![\p{L}'-])an (?=[bcdfgjklmnpqrstvwz]\p{Ll})/iu],
  ['two articles', /(?<![\p{L}'-])(?:an?|the) (?:an?|the)(?! (?:team|plus|c)\b)(?![\p{L}'-])/iu],
  ['a word twice', /(?<![\p{L}'])(?!that|had|so|very|really|love|ha|no)(\p{L}{2,}) \1(?![\p{L}'])/iu],
  ['a gap in the middle of two spaces', / {2,}/],
  ['a space before a stop', /\p{L} [.,!?](?!\.)/u],
  ['"most" with a superlative', /(?<!\p{L})most \p{L}+est(?!\p{L})/iu],
  [
    '"is" with a plural, "are" with a singular',
    /(?<!\p{L})(?:(?:they|we|these|those) is|(?:it|this|that|he|she) are)(?!\p{L})/iu,
  ],
  ['an open bracket', /\[[^\]]*$|^[^[]*\]/],
];

const cases = RULES.flatMap((rule) =>
  rule.examples.flags.flatMap((example) => {
    const { profile, ...draft }: Draft & { profile?: Partial<Profile> } =
      typeof example === 'string' ? { text: example } : example;
    const text = draft.text.replaceAll('[[', '').replaceAll(']]', '');
    const findings = review({ ...draft, text }, { ...EMPTY_PROFILE, ...profile }, [rule]).findings;
    return findings.flatMap((finding) =>
      finding.suggestions.map((suggestion) => ({ id: rule.id, text, finding, suggestion })),
    );
  }),
);

describe('what a suggestion leaves behind', () => {
  it('is looked at for a good number of suggestions', () => {
    expect(cases.length).toBeGreaterThan(150);
  });

  it.each(SLIPS)('never has %s', (_name, slip) => {
    const broken = cases
      .map(({ id, text, finding, suggestion }) => ({ id, before: text, after: written(text, finding, suggestion) }))
      .filter(({ before, after }) => slip.test(after) && !slip.test(before));
    expect(broken).toEqual([]);
  });

  it('keeps the capital at the start of a sentence', () => {
    const lost = cases.filter(({ text, finding, suggestion }) => {
      if (suggestion.kind !== 'replace' || !finding.span) return false;
      const opens = /(?:^|[.!?]\s+|\n)$/.test(text.slice(0, finding.span.start));
      const first = (words: string) => words.match(/[\p{L}[]/u)?.[0] ?? '';
      return opens && /\p{Lu}/u.test(first(finding.excerpt)) && /\p{Ll}/u.test(first(suggestion.text));
    });
    expect(lost.map(({ id, finding, suggestion }) => [id, finding.excerpt, suggestion])).toEqual([]);
  });

  it('has one gap at most, with words in it for the writer to replace', () => {
    const gaps = cases.map(
      ({ suggestion }) => ('text' in suggestion ? suggestion.text.match(/\[[^\]]*\]/g) : null) ?? [],
    );
    for (const own of gaps) for (const gap of own) expect(gap).toMatch(/^\[[\p{L}$€£#][^\]]*\]$/u);
  });

  it('never claims for the writer what only they can know', () => {
    const told = cases.filter(
      ({ suggestion }) =>
        suggestion.kind === 'append' &&
        /\bI (?:am|was|have|had|found|paid)\b/.test(suggestion.text) &&
        !suggestion.text.includes('['),
    );
    expect(told.map(({ suggestion }) => suggestion)).toEqual([]);
  });

  it('is another wording than the one it replaces', () => {
    const same = cases.filter(
      ({ finding, suggestion }) => suggestion.kind === 'replace' && suggestion.text === finding.excerpt,
    );
    expect(same.map(({ id, finding }) => [id, finding.excerpt])).toEqual([]);
  });
});
