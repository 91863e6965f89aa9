import { type Document, inside, type Token } from '../document';
import { measure } from './measure';

/** Nouns that name no subject one could ask about. */
const GENERIC = new Set(
  `thing things stuff lot lots bit kind sort way ways time times one ones part parts half rest end start bunch couple ton
  tons number amount piece pieces side sides top bottom back front fact point reason reasons example people person guy guys
  man woman men women everyone someone anyone nobody everybody somebody something anything nothing everything friend
  friends hand hands head eye eyes face name word words place world life today tomorrow yesterday tonight morning evening
  night week month year day hour minute second weekend thanks thank congrats lol omg edit update post posts comment
  comments question questions answer answers link links video photo pic picture thread reply page opinion thought thoughts
  idea ideas percent level size price cost hell god while moment chance sense case matter problem change difference
  everything yes no ok okay please others other something line lines step steps first last here there way result boss team daughter son kid kids child
  children wife husband mum mom dad mother father brother sister colleague colleagues client clients customer customers
  neighbour neighbor cat dog baby user users couple company everyone job`.split(/\s+/),
);

/** Adjectives that point at one case; a question to others leaves them out. */
const POINTING = new Set(
  'new old own good great nice big bad amazing awesome lovely beautiful perfect little last first next same other recent latest favourite favorite best worst whole entire'.split(
    ' ',
  ),
);
const ARTICLE = /^(?:a|an|the|my|our|this|that|your|his|her|their)$/;

interface Phrase {
  words: string[];
  head: string;
  singular: boolean;
  determined: boolean;
  weight: number;
}

/**
 * What the draft is about, as a noun phrase that fits after "with": "sourdough", "a cast iron pan", "Notion".
 * Null when no noun stands out.
 */
export const subjectOf = measure((document: Document): string | null => {
  const phrases = document.sentences.flatMap(({ tokens }, at) => phrasesOf(tokens, document, at));
  const count = new Map<string, number>();
  for (const { head } of phrases) count.set(head, (count.get(head) ?? 0) + 1);
  let best: Phrase | null = null;
  let most = 0;
  for (const phrase of phrases) {
    const weight = phrase.weight + (count.get(phrase.head) ?? 0) * 1.5;
    if (weight > most) [best, most] = [phrase, weight];
  }
  if (!best) return null;
  const text = best.words.join(' ');
  const article = best.singular && best.determined && !/^\p{Lu}/u.test(best.words.at(-1)!);
  return article ? `${/^[aeio]/i.test(text) ? 'an' : 'a'} ${text}` : text;
});

function phrasesOf(tokens: Token[], document: Document, sentence: number): Phrase[] {
  const found: Phrase[] = [];
  let run: Token[] = [];
  let before: Token | undefined;
  const close = () => {
    const phrase = phraseOf(run, before, sentence);
    if (phrase) found.push(phrase);
    run = [];
  };
  tokens.forEach((token, at) => {
    if (fits(token, document)) {
      if (run.length === 0) before = tokens[at - 1];
      run.push(token);
      // A comma or a dash ends a noun phrase even between two nouns.
      if (/[^\s]/.test(token.after)) close();
    } else close();
  });
  close();
  return found;
}

function fits(token: Token, document: Document): boolean {
  const { tags, text } = token;
  if (!/^\p{L}[\p{L}\p{N}-]*$/u.test(text) || inside(token, document.links) || inside(token, document.mentions))
    return false;
  if (tags.has('Pronoun') || tags.has('Possessive') || tags.has('Date') || tags.has('HashTag') || tags.has('Value'))
    return false;
  return tags.has('Noun') || (tags.has('Adjective') && !tags.has('Comparative') && !tags.has('Superlative'));
}

function phraseOf(run: Token[], before: Token | undefined, sentence: number): Phrase | null {
  const vague = run.slice(0, -1).findLastIndex(({ normal }) => GENERIC.has(normal));
  const words = run
    .slice(vague + 1)
    .filter(({ normal }) => !POINTING.has(normal))
    .slice(-3);
  while (words.length > 0 && !words.at(-1)!.tags.has('Noun')) words.pop();
  const last = words.at(-1);
  if (!last || GENERIC.has(last.normal) || last.normal.length < 3) return null;
  const loud = words.length > 1 && words.every(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  const plural = last.tags.has('Plural');
  const determiner = before && ARTICLE.test(before.normal) ? before.normal : '';
  return {
    words: words.map(({ text, normal, tags }) =>
      !loud && (tags.has('ProperNoun') || /\p{Lu}.*\p{Lu}|\d/u.test(text)) ? text : normal,
    ),
    head: last.normal.replace(/s$/, ''),
    singular: !plural,
    determined: determiner !== '',
    weight:
      words.length * 0.4 +
      (sentence === 0 ? 1 : 0) +
      (/^(?:my|our|this)$/.test(determiner) ? 0.7 : 0) -
      sentence * 0.05,
  };
}
