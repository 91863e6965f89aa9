import { type ComponentType, h, render } from 'preact';
import { readSettings, watchSettings } from '../lib/settings';
import { t, textLanguage } from '../lib/texts';
import { onLanguage, speak } from './language';

type PageTitle = `${'journal' | 'options' | 'playground' | 'popup' | 'welcome'}.title`;

/** Shows a page in the writer's language, and anew when another is chosen; state and focus stay. */
export async function mount(App: ComponentType, title: PageTitle): Promise<void> {
  const root = document.getElementById('app');
  if (!root) return;
  onLanguage(() => {
    document.documentElement.lang = textLanguage();
    document.title = t(title);
    render(h(App, {}), root);
  });
  await speak(await readSettings());
  watchSettings((settings) => void speak(settings));
}
