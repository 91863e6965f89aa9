import { afterAll, describe, expect, it } from 'vitest';
import { type Reviewed, reviewForReply } from '../lib/engine/reply';
import { RULES } from '../lib/rules';
import { type Catalogue, inEnglish, phrase, setTexts } from '../lib/texts';
import { EMPTY_PROFILE, type Language, REGIONS } from '../lib/vocabulary';
import { WORKER_TEXTS } from '../locales/worker';
import { readCatalogues } from '../scripts/catalogues';
import { englishTexts, gapsIn, textGaps, textsOf } from '../scripts/text-gaps';
import { askedIn, bundled, SOURCES } from './text-keys';

const ALL = readCatalogues();
const ENGLISH = textsOf(englishTexts());
const OTHERS: Exclude<Language, 'en'>[] = ['de', 'es', 'fr'];

afterAll(() => setTexts('en', ALL.en, ALL.en));

describe('what a language lacks beside English', () => {
  const english: Catalogue = {
    made: {
      plain: 'Plain.',
      named: 'Hello {name}.',
      open: { '1': '{n} open point of {site}', n: '{n} open points of {site}' },
      choices: { '1': 'One', two: 'Two' },
    },
  };
  const complete: Catalogue = {
    made: {
      plain: 'Schlicht.',
      named: 'Hallo {name}.',
      open: { '1': 'Ein offener Punkt von {site}', n: '{n} offene Punkte von {site}' },
      choices: { '1': 'Eins', two: 'Zwei' },
    },
  };
  const changed = (change: Catalogue): Catalogue => ({ made: { ...(complete.made as Catalogue), ...change } });
  const { plain: _plain, ...withoutPlain } = complete.made as Catalogue;

  it.each<[string, Catalogue, string[]]>([
    ['nothing', complete, []],
    ['a text', { made: withoutPlain }, ['made.plain: is missing']],
    ['a whole part', {}, [...textsOf(english).keys()].map((key) => `${key}: is missing`)],
    ['a text within a group', changed({ choices: { two: 'Zwei' } }), ['made.choices.1: is missing']],
    ['words', changed({ plain: ' ' }), ['made.plain: is empty']],
    ['a value', changed({ named: 'Hallo.' }), ['made.named: has no values, English has {name}']],
    ['a value of that name', changed({ named: 'Hallo {nam}.' }), ['made.named: has {nam}, English has {name}']],
    ['no value there', changed({ plain: 'Schlicht {so}.' }), ['made.plain: has {so}, English has none']],
    ['a form', changed({ open: { n: '{n} offene Punkte von {site}' } }), ['made.open: the form for 1 is missing']],
    ['all forms', changed({ open: '{n} offen von {site}' }), ['made.open: English tells numbers apart here']],
    [
      'one form only',
      changed({ plain: { '1': 'Eins', n: '{n}' } }),
      ['made.plain: English tells no numbers apart here'],
    ],
    [
      'a value in a form',
      changed({ open: { '1': 'Ein Punkt', n: '{n} Punkte von {site}' } }),
      ['made.open: has no values, English has {site}'],
    ],
    [
      'the number where it varies',
      changed({ open: { '1': 'Ein Punkt von {site}', n: 'Punkte von {site}' } }),
      ['made.open: has {site}, English has {n} {site}'],
    ],
    [
      'no form for two',
      changed({ open: { '1': '{n} Punkt von {site}', '2': '{n} Punkte von {site}', n: '{n} Punkte von {site}' } }),
      ['made.open: English has no form for 2'],
    ],
    [
      'nothing when it has a form for none',
      changed({ open: { '0': '{n} Punkt von {site}', '1': '{n} Punkt von {site}', n: '{n} Punkte von {site}' } }),
      [],
    ],
    ['room for a text of its own', changed({ more: 'Mehr' }), ['made.more: English has no such text']],
  ])('%s', (_name, own, gaps) => {
    expect(gapsIn(own, english)).toEqual(gaps);
  });

  it.each(OTHERS)('%s has every text, no other, with the same values', (language) => {
    expect(textGaps()[language]).toEqual([]);
  });
});

describe('how the texts are written', () => {
  /** Marks that are wrong in a language, and what they should be. */
  const WRONG: [Exclude<Language, 'en'>, string, RegExp][] = [
    ['de', 'quotes are „so“', /"|(?:^|[\s(])“|”/],
    ['de', 'the reader is du', /[\p{Ll},] (?:Sie|Ihnen|Ihr|Ihre[mnrs]?)\b/u],
    ['es', 'quotes are «so»', /"/],
    ['es', 'questions and calls open with a mark', /^[^¿]*\?|^[^¡«]*!/],
    ['es', 'the reader is tú', /\busted/i],
    ['fr', 'quotes are « so », with narrow no-break spaces', /"|«(?!\u202f)|(?<!\u202f)»/],
    ['fr', 'a narrow no-break space stands before ; ! ?', /[^\u202f!?];|[^\u202f!?][!?]/],
    ['fr', 'a no-break space stands before a colon', /(?<!\u00a0):(?=\s|$)/],
    ['fr', 'the reader is vous', /(?<![\p{L}-])(?:tu|toi|ton|tes)(?![\p{L}])/iu],
    ...OTHERS.map((language): [typeof language, string, RegExp] => [
      language,
      'apostrophes are ’, dots are …',
      /'|\.\.\./,
    ]),
  ];

  it.each(WRONG)('%s: %s', (language, _what, wrong) => {
    const texts = [...textsOf(ALL[language])].flatMap(([key, forms]) =>
      Object.values(forms).map((text) =>
        `${key}: ${text}`.replace(/^[^:]*: /, (name) => (wrong.test(text) ? name : '')),
      ),
    );
    expect(texts.filter((line) => /^\w+\.[\w.-]+: /.test(line))).toEqual([]);
  });

  /** Fewer words in small letters may be a name. */
  const WORDS_OF_A_SENTENCE = 3;

  it.each(OTHERS)('%s is translated: no sentence is as in English', (language) => {
    const same = [...textsOf(ALL[language])].filter(([key, forms]) =>
      Object.entries(forms).some(
        ([form, text]) =>
          text === ENGLISH.get(key)?.[form] &&
          (text.match(/(?<![\p{L}{])\p{Ll}+(?![\p{L}}])/gu)?.length ?? 0) >= WORDS_OF_A_SENTENCE,
      ),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

describe('where the texts are used', () => {
  const PARTS = Object.keys(ALL.en);

  it('every English text is', () => {
    const asked = [...SOURCES.values()].flatMap((text) => askedIn(text, PARTS));
    const keys = [...textsOf(ALL.en).keys()];
    expect(keys.filter((key) => !asked.some(({ fits }) => fits.test(key)))).toEqual([]);
  });

  it('none is asked for that there is not', () => {
    const keys = [...ENGLISH.keys()];
    const nowhere = [...SOURCES].flatMap(([path, text]) =>
      askedIn(text, PARTS)
        .filter(({ fits }) => !keys.some((key) => fits.test(key)))
        .map(({ key }) => `${path} asks for ${key}`),
    );
    expect(nowhere).toEqual([]);
  });

  it.each([
    ['the page script', 'entrypoints/composer.content.ts', ['hints']],
    ['the worker', 'entrypoints/background.ts', Object.keys(WORKER_TEXTS.de)],
  ])('%s asks only for those it has', async (_name, entry, its) => {
    const asked = askedIn(await bundled(entry), [...PARTS, 'rules', 'checks']).map(({ key }) => key);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((key) => !its.includes(key.split('.')[0]!))).toEqual([]);
  });
});

// Reads the examples of many rules, which takes seconds on a busy machine.
describe('a review in the writer’s language', { timeout: 60_000 }, () => {
  const DRAFT = { text: 'This is the best phone ever! Tag a friend who needs to see it.' };
  const say = (language: Language): Reviewed => {
    setTexts(language, WORKER_TEXTS[language], WORKER_TEXTS.en);
    return reviewForReply(DRAFT, EMPTY_PROFILE, RULES, phrase);
  };

  it.each<[Language, string, string, string]>([
    ['en', 'Unsupported superlatives', '“the best phone ever” is a claim', 'Measured words'],
    ['de', 'Superlative ohne Beleg', '„the best phone ever“ kann', 'Maßvolle Worte'],
    ['es', 'Superlativos sin respaldo', '«the best phone ever» es', 'Palabras mesuradas'],
    ['fr', 'Superlatifs sans appui', '«\u202fthe best phone ever\u202f»', 'Mots mesurés'],
  ])(
    '%s: titles, messages and checks speak it, the draft’s words and the suggestions stay',
    (language, title, start, check) => {
      const { review, notes } = say(language);
      const english = reviewForReply(DRAFT, EMPTY_PROFILE, RULES);
      expect(notes.superlatives?.title).toBe(title);
      expect(review.findings[0]?.message.slice(0, start.length)).toBe(start);
      expect(review.checklist[0]).toMatchObject({ title: check, reason: review.findings[0]?.message });
      const words = ({ findings }: Reviewed['review']) =>
        findings.map(({ excerpt, suggestions }) => [excerpt, suggestions]);
      expect(words(review)).toEqual(words(english.review));
    },
  );

  it('asks for each sentence of rules and checks under the key it is translated by', () => {
    const asked = new Map<string, string>();
    const spy: typeof phrase = (key, english, values) => {
      asked.set(key, english);
      return inEnglish(key, english, values);
    };
    for (const rule of RULES) {
      const { flags, allows } = rule.examples;
      const telling = rule.appliesWhen ? [...flags, ...allows] : rule.says ? flags : flags.slice(0, 1);
      for (const example of telling) {
        const { profile, text, ...facts } = typeof example === 'string' ? { text: example, profile: {} } : example;
        const draft = { ...facts, text: text.replaceAll('[[', '').replaceAll(']]', '') };
        // The law differs by region, manners do not.
        for (const region of rule.category === 'disclosure' ? REGIONS : (['us'] as const))
          reviewForReply(draft, { ...EMPTY_PROFILE, region, ...profile }, [rule], spy);
      }
    }
    // Nothing in it; another language; two languages; a reply.
    for (const text of [
      '',
      'Das ist ein deutscher Satz, der nicht kurz ist.',
      `${DRAFT.text} Das ist ein deutscher Satz.`,
    ])
      reviewForReply({ text }, EMPTY_PROFILE, RULES, spy);
    reviewForReply({ ...DRAFT, kind: 'reply' }, EMPTY_PROFILE, RULES, spy);
    const wanted = [...ENGLISH]
      .filter(([key]) => /^(?:rules|checks)\./.test(key))
      .map(([key, forms]) => [key, forms['']]);
    expect([...asked].sort()).toEqual(wanted.sort());
  });
});
