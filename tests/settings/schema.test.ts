import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PLAN } from '../../lib/settings/plan';
import { DEFAULT_SETTINGS, LIMITS, parseSettings, type Settings } from '../../lib/settings/schema';
import { REGIONS } from '../../lib/vocabulary';

const good: Settings = {
  topics: [{ name: 'Coffee', keywords: ['espresso', 'cold brew'] }],
  ties: ['Acme'],
  region: 'uk',
  disclosure: 'I work for Acme.',
  sitesOff: ['reddit'],
  rulesOff: ['hype-words'],
  ignoredWordings: ['game changer'],
  plan: { ...DEFAULT_PLAN, replies: 5 },
  badgeCorner: 'top-left',
  calmMoment: true,
  language: 'de',
  pausedUntil: 1_800_000_000_000,
};

describe('parseSettings', () => {
  it('reads what was saved', () => {
    expect(parseSettings(good)).toEqual({ settings: good, problems: [] });
  });

  it.each<[string, unknown, Partial<Settings>, RegExp]>([
    ['topics are text', { ...good, topics: 'coffee' }, { topics: [] }, /Topics could not be read/],
    [
      'one topic is broken',
      { ...good, topics: [...good.topics, { name: 7 }] },
      {},
      /Topics: 1 entry could not be read and left out/,
    ],
    [
      'a keyword is a number',
      { ...good, topics: [{ name: 'Coffee', keywords: ['espresso', 5, 'cold brew'] }] },
      {},
      /Keywords of “Coffee”: 1 entry/,
    ],
    ['unknown corner', { ...good, badgeCorner: 'middle' }, { badgeCorner: 'bottom-right' }, /place of the badge/],
    ['a pause that is no time', { ...good, pausedUntil: 'always' }, { pausedUntil: 0 }, /pause could not be read/],
    ['unknown region', { ...good, region: 'mars' }, { region: 'us' }, /Region could not be read/],
    ['ties are missing', { ...good, ties: null }, { ties: [] }, /Names you are tied to could not be read/],
    [
      'a name without end',
      { ...good, ties: ['Acme', 'x'.repeat(LIMITS.wordLength + 1)] },
      {},
      /Names you are tied to: 1 entry/,
    ],
    ['ids hold markup', { ...good, sitesOff: ['reddit', '<b>'] }, {}, /Sites switched off: 1 entry/],
  ])('falls back alone when %s', (_name, stored, changed, problem) => {
    const { settings, problems } = parseSettings(stored);
    expect(settings).toEqual({ ...good, ...changed });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('keeps ids it does not know', () => {
    expect(parseSettings({ sitesOff: ['some-new-site'] }).settings.sitesOff).toEqual(['some-new-site']);
  });

  it('merges topics of one name and keywords that differ in case only', () => {
    const topics = [
      { name: 'Coffee', keywords: ['Espresso', 'espresso '] },
      { name: ' coffee', keywords: ['latte'] },
    ];
    expect(parseSettings({ topics }).settings.topics).toEqual([{ name: 'Coffee', keywords: ['Espresso', 'latte'] }]);
  });

  it('leaves prototypes alone', () => {
    const stored = JSON.parse('{"__proto__":{"region":"eu"},"constructor":1,"ties":["__proto__","constructor"]}');
    const { settings } = parseSettings(stored);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ties: ['__proto__', 'constructor'] });
    expect(({} as Record<string, unknown>).region).toBeUndefined();
  });

  it('makes valid settings of anything', () => {
    const field = fc.oneof(fc.anything(), fc.array(fc.oneof(fc.string(), fc.anything())));
    const record = fc.record(
      Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, field])) as Record<string, typeof field>,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), record), (stored) => {
        const { settings } = parseSettings(stored);
        expectValid(settings);
        expect(parseSettings(settings)).toEqual({ settings, problems: [] });
      }),
    );
  });
});

function expectValid(settings: Settings) {
  expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
  expect(REGIONS).toContain(settings.region);
  for (const { name, keywords } of settings.topics) {
    expect(name.trim()).not.toBe('');
    expect(keywords.every((keyword) => typeof keyword === 'string' && keyword.trim() !== '')).toBe(true);
  }
  const lists = [settings.ties, settings.sitesOff, settings.rulesOff, settings.ignoredWordings];
  for (const list of lists) expect(list.every((entry) => typeof entry === 'string' && entry !== '')).toBe(true);
}
