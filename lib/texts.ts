/**
 * The interface's texts in the writer's language. They live in `locales/<language>/<part>.json`, in the messages format of
 * `@wxt-dev/i18n`: `{name}` stands for a value, `{ "1": ..., "n": ... }` for a number. The library's own runtime asks
 * `browser.i18n`, which speaks the browser's language only; here the writer chooses, and worker, page script, Node and tests
 * read alike. What a context needs is put in by whoever starts it (`setTexts`); what is missing falls back to English.
 */
import type { GeneratedI18nStructure as Texts } from '#texts';
import type { Language } from './vocabulary';

/** Every text there is, by its path: `part.group.name`. The types are generated from the English files. */
export type TextKey = Exclude<keyof Texts, `@@${string}`>;
/** A part of the catalogue, or several, as in the files. */
export interface Catalogue {
  [name: string]: string | Catalogue;
}
export type Value = string | number;

type Names<K extends TextKey> = Texts[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Exclude<Name, 'n'>
  : never;
type Rest<K extends TextKey, V> = [Names<K>] extends [never] ? [] : [values: Record<Names<K>, V>];
/** What a text asks for besides its key: a number where it has a plural, and its values. */
export type TextArguments<K extends TextKey, V = Value> = Texts[K] extends { plural: true }
  ? [n: number, ...Rest<K, V>]
  : Rest<K, V>;

/** How numbers and days are written in each language; English the European way, with a 24 hour clock. */
const FORMATS: Record<Language, string> = { en: 'en-GB', de: 'de', es: 'es', fr: 'fr' };

let english: Catalogue = {};
let chosen: Catalogue = {};
let language: Language = 'en';
const ENGLISH_NUMBERS = new Intl.NumberFormat(FORMATS.en);
let numbers = ENGLISH_NUMBERS;

/** Sets the language and its texts; the English ones stand in for what it lacks. Call before anything is shown. */
export function setTexts(to: Language, its: Catalogue, fallback: Catalogue): void {
  [language, chosen, english] = [to, its, fallback];
  numbers = new Intl.NumberFormat(FORMATS[to]);
}

/** The language of the texts, for `lang` attributes. */
export function textLanguage(): Language {
  return language;
}

/** BCP 47 tag for `Intl`. */
export function formatLocale(): string {
  return FORMATS[language];
}

/** "1,234" as the language writes it. */
export function number(value: number): string {
  return numbers.format(value);
}

/** The text under a key with its values in place; a key nobody has a text for stands for itself. */
export function t<K extends TextKey>(key: K, ...args: TextArguments<K>): string {
  const [n, values] = split(args as unknown[]);
  return filled(found(key, n) ?? key, { ...values, ...(n !== undefined && { n }) });
}

/** The same, in pieces: values may be anything that can be shown, such as a link. */
export function pieces<V>(key: TextKey, n: number | undefined, values: Record<string, V>): (string | V)[] {
  const text = found(key, n) ?? key;
  return text.split(/(\{\w+\})/).map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === 'n' && n !== undefined) return number(n);
    return name !== undefined && Object.hasOwn(values, name) ? values[name]! : piece;
  });
}

/** Says a sentence that has its English beside the data it belongs to (rules, checks) in the writer's language. */
export type Phrase = (key: string, english: string, values?: Record<string, Value>) => string;

/** @see Phrase */
export const phrase: Phrase = (key, own, values = {}) => filled(found(key, undefined) ?? own, values);

/** The same in English, whatever language is chosen: for batch review and measuring. */
export const inEnglish: Phrase = (_key, own, values = {}) => filled(own, values, ENGLISH_NUMBERS);

function split(args: unknown[]): [number | undefined, Record<string, Value>] {
  const n = typeof args[0] === 'number' ? args[0] : undefined;
  return [n, ((n === undefined ? args[0] : args[1]) ?? {}) as Record<string, Value>];
}

function found(key: string, n: number | undefined): string | undefined {
  return read(chosen, key, n) ?? read(english, key, n);
}

function read(catalogue: Catalogue, key: string, n: number | undefined): string | undefined {
  let at: string | Catalogue | undefined = catalogue;
  for (const name of key.split('.')) at = typeof at === 'object' ? at[name] : undefined;
  if (typeof at === 'object' && n !== undefined) at = at[String(n)] ?? at.n;
  return typeof at === 'string' ? at : undefined;
}

function filled(text: string, values: Record<string, Value>, format = numbers): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]! : whole;
    return typeof value === 'number' ? format.format(value) : value;
  });
}
