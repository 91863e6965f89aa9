import { type ComponentType, h, render } from 'preact';
import { languageOf, readSettings, type StoredSettings, watchSettings } from '../lib/settings';
import { setTexts, t, textLanguage } from '../lib/texts';
import { loadCatalogue } from '../locales';

type PageTitle = `${'journal' | 'options' | 'playground' | 'popup' | 'welcome'}.title`;

/** Shows a page in the writer's language, and anew when another is chosen; state and focus stay. */
export async function mount(App: ComponentType, title: PageTitle): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  const show = async (settings: StoredSettings) => {
    const language = languageOf(settings);
    if (root.hasChildNodes() && language === textLanguage()) return;
    const [chosen, english] = await Promise.all([loadCatalogue(language), loadCatalogue('en')]);
    setTexts(language, chosen, english);
    document.documentElement.lang = language;
    document.title = t(title);
    render(h(App, {}), root);
  };
  await show(await readSettings());
  watchSettings((settings) => void show(settings));
}
