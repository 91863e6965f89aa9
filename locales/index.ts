import type { Catalogue } from '../lib/texts';
import type { Language } from '../lib/vocabulary';

const LOADERS: Record<Language, () => Promise<Catalogue>> = {
  en: async () => (await import('./en')).en,
  de: async () => (await import('./de')).de,
  es: async () => (await import('./es')).es,
  fr: async () => (await import('./fr')).fr,
};

/** All texts in a language; for pages, which load only theirs. */
export function loadCatalogue(language: Language): Promise<Catalogue> {
  return LOADERS[language]();
}
