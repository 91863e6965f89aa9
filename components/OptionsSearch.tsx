import { useEffect, useState } from 'preact/hooks';
import { t, textLanguage } from '../lib/texts';

/** What is found as a whole: a rule, a site, else a section. */
const ITEMS = '.rule, #sites .switches > li';

/** Filters the page as it is typed: what holds none of the words is out of sight, until the field is empty again. */
export function OptionsSearch() {
  const [sought, setSought] = useState('');
  const [found, setFound] = useState(0);
  const language = textLanguage();
  // Anew in another language: the same words are then found elsewhere.
  useEffect(() => {
    setFound(filter(sought));
  }, [sought, language]);
  return (
    <search class="search">
      <label for="search">{t('options.search.label')}</label>
      <input
        id="search"
        type="search"
        value={sought}
        placeholder={t('options.search.example')}
        onInput={(event) => setSought(event.currentTarget.value)}
      />
      <p class="small quiet" role="status">
        {sought.trim() === '' ? '' : found === 0 ? t('options.search.none') : t('options.search.found', found)}
      </p>
    </search>
  );
}

/** Hides what does not fit and tells how many places do. The closed parts of a rule are looked through as well. */
function filter(sought: string): number {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const fits = (element: Element) => words.every((word) => plain(element.textContent ?? '').includes(word));
  let found = 0;
  for (const section of document.querySelectorAll<HTMLElement>('.section')) {
    const items = [...section.querySelectorAll<HTMLElement>(ITEMS)];
    const titled = words.length > 0 && fits(section.querySelector('h2') ?? section);
    for (const item of items) item.hidden = words.length > 0 && !titled && !fits(item);
    const shown = items.filter(({ hidden }) => !hidden).length;
    section.hidden = words.length > 0 && !fits(section) && shown === 0;
    for (const group of section.querySelectorAll<HTMLElement>('.rule-group'))
      group.hidden = group.querySelector('.rule:not([hidden])') === null;
    if (words.length > 0 && !section.hidden) found += Math.max(1, titled ? 1 : shown);
  }
  return found;
}

/** How words are compared: people search for "regle" and "l'idee" and mean "règle" and "l’idée". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
