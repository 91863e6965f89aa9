import nlp from 'compromise';

const FORMS = new Map<string, ReadonlySet<string>>();
const CACHE_SIZE = 2000;

/**
 * The forms an English word may take: singular, plural, and as a verb past, present and -ing ("brew": brews, brewed,
 * brewing; "ran": run, runs, running). Lower case in and out; a word that compromise does not know is inflected regularly.
 * Some forms do not exist in English ("coffeed"): harmless, since nobody writes them.
 */
export function formsOf(word: string): ReadonlySet<string> {
  const known = FORMS.get(word);
  if (known) return known;
  const forms = new Set([word]);
  if (/^\p{Script=Latin}{3,}$/u.test(word)) for (const form of inflected(word)) forms.add(form);
  if (FORMS.size >= CACHE_SIZE) FORMS.clear();
  FORMS.set(word, forms);
  return forms;
}

function inflected(word: string): string[] {
  const asVerb = nlp(word).has('#Verb');
  const singular = tagged(word, 'Noun').nouns().toSingular().text().toLowerCase() || word;
  const plural = tagged(singular, 'Noun').nouns().toPlural().text().toLowerCase();
  const nouns = [singular, plural].filter((form) => /^\p{L}+$/u.test(form));
  // "news" and "analysis" are no plurals and no verbs.
  if (!asVerb && singular.endsWith('s')) return nouns;
  const verbs = tagged(asVerb ? word : singular, 'Verb').verbs();
  const verb = verbs.conjugate()[0] as Record<string, string> | undefined;
  if (!verb) return nouns;
  const { Infinitive, PastTense, PresentTense, Gerund } = verb;
  // A noun whose "infinitive" is another word was misread as a verb (camera, "camerave").
  if (!asVerb && Infinitive !== singular) return nouns;
  const conjugated = [Infinitive, PastTense, PresentTense, Gerund];
  return [...nouns, ...conjugated.filter((form): form is string => /^\p{L}{3,}$/u.test(form ?? ''))];
}

/** The word read as this part of speech, whatever compromise would take it for on its own. */
function tagged(word: string, tag: 'Noun' | 'Verb') {
  const view = nlp(word);
  view.tag(tag);
  return view;
}
