import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from '../vocabulary';
import type { Settings } from './schema';

/** The language Candor speaks: the writer's choice, else the browser's where there are texts in it, else English. */
export function languageOf({ language }: Pick<Settings, 'language'>): Language {
  if (language !== 'auto') return language;
  const [browsers] = browser.i18n.getUILanguage().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((known) => known === browsers) ?? 'en';
}
