import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { formatLocale, inEnglish, number, phrase, pieces, setTexts, type TextKey, t, textLanguage } from '../lib/texts';
import type { Language } from '../lib/vocabulary';
import { readCatalogues } from '../scripts/catalogues';

const ENGLISH = {
  made: {
    plain: 'Plain.',
    named: 'Hello {name}.',
    twice: '{name} and {name}.',
    order: '{first} before {second}',
    open: { '1': '{n} open point', n: '{n} open points' },
    none: { '0': 'Nothing', '1': 'One', n: '{n} of {name}' },
    onlyEnglish: 'Only English.',
    partly: { '1': '{n} piece', n: '{n} pieces' },
  },
};
const GERMAN = {
  made: {
    plain: 'Schlicht.',
    named: 'Hallo {name}.',
    order: '{second} nach {first}',
    open: { '1': '{n} offener Punkt', n: '{n} offene Punkte' },
  },
  rules: { lamp: { title: 'Lampe', messages: { found: '„{excerpt}“ leuchtet {count}-mal.' } } },
};
const FRENCH = { made: { open: { '0': '{n} point ouvert', '1': '{n} point ouvert', n: '{n} points ouverts' } } };
const MADE: Record<Language, object> = { en: ENGLISH, de: GERMAN, es: {}, fr: FRENCH };

/** `t` with keys of the made-up catalogue, which the types do not know. */
const text = t as unknown as (key: string, ...args: unknown[]) => string;
const speak = (language: Language) => setTexts(language, MADE[language] as never, ENGLISH);

beforeEach(() => speak('en'));
afterAll(() => {
  const { en } = readCatalogues();
  setTexts('en', en, en);
});

describe('t', () => {
  it.each<[string, Language, string, unknown[], string]>([
    ['a plain text', 'en', 'made.plain', [], 'Plain.'],
    ['a plain text of the language', 'de', 'made.plain', [], 'Schlicht.'],
    ['a value', 'de', 'made.named', [{ name: 'Ada' }], 'Hallo Ada.'],
    ['a value twice', 'en', 'made.twice', [{ name: 'Ada' }], 'Ada and Ada.'],
    ['values in another order', 'de', 'made.order', [{ first: 'A', second: 'B' }], 'B nach A'],
    ['a number as a value', 'de', 'made.named', [{ name: 12345.5 }], 'Hallo 12.345,5.'],
    ['a value that is missing', 'en', 'made.named', [{}], 'Hello {name}.'],
    ['a value that looks like one', 'en', 'made.order', [{ first: '{second}', second: 'B' }], '{second} before B'],
    ['a value called like a method', 'en', 'made.named', [{ toString: 'x' }], 'Hello {name}.'],
    ['one', 'en', 'made.open', [1], '1 open point'],
    ['many', 'en', 'made.open', [12345], '12,345 open points'],
    ['none, without a form of its own', 'en', 'made.open', [0], '0 open points'],
    ['none, with a form of its own', 'en', 'made.none', [0, { name: 'x' }], 'Nothing'],
    ['one, without saying the number', 'en', 'made.none', [1, { name: 'x' }], 'One'],
    ['a number and a value', 'en', 'made.none', [3, { name: 'six' }], '3 of six'],
    ['one in German', 'de', 'made.open', [1], '1 offener Punkt'],
    ['many in German', 'de', 'made.open', [1200], '1.200 offene Punkte'],
    ['none in French, like one', 'fr', 'made.open', [0], '0 point ouvert'],
    ['two in French', 'fr', 'made.open', [2], '2 points ouverts'],
    ['a text the language lacks', 'de', 'made.onlyEnglish', [], 'Only English.'],
    ['a plural the language lacks', 'de', 'made.partly', [2], '2 pieces'],
    ['a language without any text', 'es', 'made.named', [{ name: 'Ada' }], 'Hello Ada.'],
    ['a key nobody has', 'de', 'made.nowhere', [], 'made.nowhere'],
    ['a group instead of a text', 'de', 'made', [], 'made'],
    ['a path beyond a text', 'de', 'made.plain.more', [], 'made.plain.more'],
  ])('%s', (_name, language, key, args, expected) => {
    speak(language);
    expect(text(key, ...args)).toBe(expected);
  });
});

describe('pieces', () => {
  const link = { href: '#' };
  const cut = (key: string, n: number | undefined, values: Record<string, unknown>) =>
    pieces<unknown>(key as TextKey, n, values).filter((piece) => piece !== '');

  it.each<[string, Language, unknown[], unknown[]]>([
    [
      'something to show in the place of a value',
      'en',
      ['made.named', undefined, { name: link }],
      ['Hello ', link, '.'],
    ],
    ['in the order of the language', 'de', ['made.order', undefined, { first: 1, second: link }], [link, ' nach ', 1]],
    ['a number besides', 'de', ['made.open', 1200, {}], ['1.200', ' offene Punkte']],
    ['a value that is missing', 'en', ['made.named', undefined, {}], ['Hello ', '{name}', '.']],
    ['a key nobody has', 'en', ['made.nowhere', undefined, {}], ['made.nowhere']],
  ])('%s', (_name, language, [key, n, values], expected) => {
    speak(language);
    expect(cut(key as string, n as number | undefined, values as Record<string, unknown>)).toEqual(expected);
  });
});

describe('phrase', () => {
  const found: [string, string, Record<string, string | number>] = [
    'rules.lamp.messages.found',
    '“{excerpt}” shines {count} times.',
    { excerpt: 'bright', count: 1200 },
  ];

  it.each<[Language, string]>([
    ['de', '„bright“ leuchtet 1.200-mal.'],
    ['es', '“bright” shines 1200 times.'],
    ['en', '“bright” shines 1,200 times.'],
  ])('in %s, with its own English where the language lacks it', (language, expected) => {
    speak(language);
    expect(phrase(...found)).toBe(expected);
  });

  it('stays English, numbers too, where English is asked for', () => {
    speak('de');
    expect(inEnglish(...found)).toBe('“bright” shines 1,200 times.');
  });

  it('takes nothing in a draft for a value', () => {
    speak('de');
    expect(phrase(found[0], found[1], { excerpt: '{count}', count: 2 })).toBe('„{count}“ leuchtet 2-mal.');
  });
});

describe('numbers', () => {
  it.each<[Language, string, string]>([
    ['en', 'en-GB', '12,345.5'],
    ['de', 'de', '12.345,5'],
    ['es', 'es', '12.345,5'],
    ['fr', 'fr', '12\u202f345,5'],
  ])('in %s', (language, locale, expected) => {
    speak(language);
    expect([textLanguage(), formatLocale(), number(12345.5)]).toEqual([language, locale, expected]);
  });
});
