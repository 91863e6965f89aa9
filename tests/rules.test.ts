import { describe, expect, it } from 'vitest';
import { review } from '../lib/engine/review';
import type { Example, Rule } from '../lib/engine/rule';
import { RULES } from '../lib/rules';
import { inEnglish, type Phrase } from '../lib/texts';
import { type Draft, EMPTY_PROFILE, type Finding, type Profile, REGIONS, type Region } from '../lib/vocabulary';

/** Splits `'[[this]] is marked'` into the text without brackets and the marked excerpts. */
function unmark(marked: string): { text: string; excerpts: string[] } {
  const excerpts = [...marked.matchAll(/\[\[(.*?)\]\]/gsu)].map((match) => match[1]!);
  return { text: marked.replaceAll('[[', '').replaceAll(']]', ''), excerpts };
}

function run(rule: Rule, example: Example): { findings: Finding[]; excerpts: string[] } {
  const { profile, ...draft }: Draft & { profile?: Partial<Profile> } =
    typeof example === 'string' ? { text: example } : example;
  const { text, excerpts } = unmark(draft.text);
  const findings = review({ ...draft, text }, { ...EMPTY_PROFILE, ...profile }, [rule]).findings;
  return { findings, excerpts };
}

/** What a rule says of an example, with the key it is translated by. */
function messagesOf(rule: Rule, example: Example, region: Region): { key: string; sentence: string }[] {
  const { profile, text, ...facts } = typeof example === 'string' ? { text: example, profile: {} } : example;
  const said: { key: string; sentence: string }[] = [];
  const spy: Phrase = (key, english, values) => {
    const sentence = inEnglish(key, english, values);
    if (key.includes('.messages.')) said.push({ key, sentence });
    return sentence;
  };
  review({ ...facts, text: unmark(text).text }, { ...EMPTY_PROFILE, region, ...profile }, [rule], spy);
  return said;
}

function applyFirst(rule: Rule, text: string): string {
  const finding = review({ text }, EMPTY_PROFILE, [rule]).findings[0];
  const suggestion = finding?.suggestions[0];
  if (!finding || !suggestion) return text;
  if (suggestion.kind === 'append') return `${text}${suggestion.text}`;
  if (suggestion.kind === 'prepend') return `${suggestion.text}${text}`;
  const written = suggestion.kind === 'remove' ? '' : suggestion.text;
  return text.slice(0, finding.span!.start) + written + text.slice(finding.span!.end);
}

const label = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example));

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it.each(rule.examples.flags.map((example) => [label(example), example] as const))('flags: %s', (_label, example) => {
    const { findings, excerpts } = run(rule, example);
    if (excerpts.length > 0) expect(findings.map((finding) => finding.excerpt)).toEqual(excerpts);
    else expect(findings).toHaveLength(1);
  });

  it.each(rule.examples.allows.map((example) => [label(example), example] as const))(
    'allows: %s',
    (_label, example) => {
      expect(run(rule, example).findings).toEqual([]);
    },
  );

  it.each(Object.entries(rule.examples.fixes ?? {}))('mends: %s', (before, after) => {
    expect(applyFirst(rule, before)).toBe(after);
  });

  it('says each of its messages for one of its examples, with all values filled', () => {
    const regions = rule.category === 'disclosure' ? REGIONS : (['us'] as const);
    const said = rule.examples.flags.flatMap((example) =>
      regions.flatMap((region) => messagesOf(rule, example, region)),
    );
    const names = new Set(said.map(({ key }) => key.replace(`rules.${rule.id}.messages.`, '')));
    expect([...names].sort()).toEqual(Object.keys(rule.messages).sort());
    expect(said.filter(({ sentence }) => /\{\w+\}|undefined/.test(sentence))).toEqual([]);
  });

  it('is complete', () => {
    if (!rule.says) expect(Object.keys(rule.messages)).toEqual(['found']);
    expect(rule.examples.flags.length, 'at least three examples it flags').toBeGreaterThanOrEqual(3);
    expect(rule.examples.allows.length, 'at least three examples it lets pass').toBeGreaterThanOrEqual(3);
    expect(rule.why).toMatch(/^[A-Z].*\.$/);
    // Only what the writer set themself may go without a page to look it up.
    if (rule.check !== 'on-topic') expect(rule.source.url).toMatch(/^https:\/\//);
  });
});

describe('the catalogue', () => {
  it('lists every rule file, in alphabetical order, under its own name', () => {
    const files = Object.keys(import.meta.glob('../lib/rules/*.ts')).map((path) =>
      path.replace(/^.*\/(.*)\.ts$/, '$1'),
    );
    const rules = files.filter((name) => name !== 'index').sort();
    expect(RULES.map((rule) => rule.id)).toEqual(rules);
  });
});
