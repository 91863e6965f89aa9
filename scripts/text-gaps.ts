/** What the translations lack beside the English texts: asked before each build for a store, and by a test. */
import { REASONS } from '../lib/engine/review';
import { RULES } from '../lib/rules';
import type { Catalogue } from '../lib/texts';
import { CHECKS, LANGUAGES, type Language } from '../lib/vocabulary';
import { readCatalogues } from './catalogues';

/** A text in its forms: by number where it is a plural, else the one under `ONE`. */
type Forms = Record<string, string>;
const ONE = '';

/** English as a whole: its files, and what rules and checks carry with them. */
export function englishTexts(): Catalogue {
  return { ...readCatalogues().en, rules: englishOfRules(), checks: englishOfChecks() };
}

/** For each language but English what is amiss with it, a line each. */
export function textGaps(): Record<Exclude<Language, 'en'>, string[]> {
  const [english, all] = [englishTexts(), readCatalogues()];
  const others = LANGUAGES.filter((language) => language !== 'en');
  return Object.fromEntries(others.map((language) => [language, gapsIn(all[language], english)])) as ReturnType<
    typeof textGaps
  >;
}

/** What a language lacks, has too much, or fills with other values than English. */
export function gapsIn(its: Catalogue, english: Catalogue): string[] {
  const [mine, wanted] = [textsOf(its), textsOf(english)];
  const surplus = [...mine.keys()].filter((key) => !wanted.has(key)).map((key) => `${key}: English has no such text`);
  const amiss = [...wanted].flatMap(([key, forms]) => {
    const own = mine.get(key);
    return own ? faultsOf(own, forms).map((fault) => `${key}: ${fault}`) : [`${key}: is missing`];
  });
  return [...amiss, ...surplus];
}

function faultsOf(own: Forms, english: Forms): string[] {
  if (ONE in own !== ONE in english)
    return [ONE in own ? 'English tells numbers apart here' : 'English tells no numbers apart here'];
  const lacking = Object.keys(english).filter((form) => !(form in own));
  // French counts none like one, so that it may need a form of its own where English needs none.
  const surplus = Object.keys(own).filter((form) => !(form in english) && form !== '0');
  return [
    ...lacking.map((form) => `the form for ${form} is missing`),
    ...surplus.map((form) => `English has no form for ${form}`),
    ...Object.entries(own).flatMap(([form, text]) => wordsAmiss(text, english[form] ?? english.n ?? '', form)),
  ];
}

function wordsAmiss(text: string, english: string, form: string): string[] {
  if (text.trim() === '') return ['is empty'];
  // "One open point" may do without the number.
  const values = (of: string) =>
    [...new Set(of.match(/\{\w+\}/g))].filter((name) => name !== '{n}' || form === 'n' || form === ONE).sort();
  const [mine, wanted] = [values(text).join(' '), values(english).join(' ')];
  return mine === wanted ? [] : [`has ${mine || 'no values'}, English has ${wanted || 'none'}`];
}

/** Every text with its path. */
export function textsOf(catalogue: Catalogue, path = ''): Map<string, Forms> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, inside]): [string, Forms][] => {
      if (typeof inside === 'string') return [[path + name, { [ONE]: inside }]];
      if (isPlural(inside)) return [[path + name, inside]];
      return [...textsOf(inside, `${path}${name}.`)];
    }),
  );
}

function isPlural(inside: Catalogue): inside is Forms {
  const names = Object.keys(inside);
  return names.includes('n') && names.every((name) => /^(?:\d+|n)$/.test(name));
}

function englishOfRules(): Catalogue {
  return Object.fromEntries(
    RULES.map(({ id, title, why, source, appliesWhen, messages }) => {
      const label = source.url === null && { source: source.label };
      return [id, { title, why, ...label, ...(appliesWhen && { otherwise: appliesWhen.otherwise }), messages }];
    }),
  );
}

function englishOfChecks(): Catalogue {
  const checks = Object.entries(CHECKS).map(([id, { title, pass }]) => [id, { title, pass }]);
  return { ...Object.fromEntries(checks), ...REASONS };
}
