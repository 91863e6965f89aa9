import { readdirSync, readFileSync } from 'node:fs';
import type { Catalogue } from '../lib/texts';
import { LANGUAGES, type Language } from '../lib/vocabulary';

const FOLDER = new URL('../locales/', import.meta.url);

/** All texts of all languages as they are in the files: language, part, texts. */
export function readCatalogues(): Record<Language, Record<string, Catalogue>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, readParts(language)])) as Record<
    Language,
    Record<string, Catalogue>
  >;
}

function readParts(language: Language): Record<string, Catalogue> {
  const files = readdirSync(new URL(`${language}/`, FOLDER)).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files
      .sort()
      .map((name) => [
        name.replace('.json', ''),
        JSON.parse(readFileSync(new URL(`${language}/${name}`, FOLDER), 'utf8')) as Catalogue,
      ]),
  );
}
