import { formatLocale } from '../lib/texts';

const namers = new Map<string, Intl.DisplayNames>();

/** What a language is called in the writer's own. @param tag BCP 47 */
export function languageName(tag: string): string {
  const locale = formatLocale();
  const namer = namers.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  namers.set(locale, namer);
  return namer.of(tag) ?? tag;
}
