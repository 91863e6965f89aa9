/** The language a page speaks: loaded when it is asked for, and told to whoever shows the page. */
import { languageOf, type Settings } from '../lib/settings';
import { setTexts } from '../lib/texts';
import type { Language } from '../lib/vocabulary';
import { loadCatalogue } from '../locales';

let wanted: Language | null = null;
let speaking: Promise<void> = Promise.resolve();
let showAnew = () => {};

/** Calls back whenever the texts have become those of another language. A page is shown in one place, so one is enough. */
export function onLanguage(show: () => void): void {
  showAnew = show;
}

/** Takes on the language the settings ask for. Resolves when the page is shown in it. */
export function speak(settings: Settings): Promise<void> {
  const language = languageOf(settings);
  if (language !== wanted) {
    wanted = language;
    speaking = takeOn(language);
  }
  return speaking;
}

async function takeOn(language: Language): Promise<void> {
  const [chosen, english] = await Promise.all([loadCatalogue(language), loadCatalogue('en')]);
  // Another may have been chosen while this one was loading.
  if (language !== wanted) return speaking;
  setTexts(language, chosen, english);
  showAnew();
}
