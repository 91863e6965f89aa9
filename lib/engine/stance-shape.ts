import type { Clause } from './clauses';
import type { Document } from './document';
import type { ClauseOpinion } from './opinions';

/** Occurrences in about ten words, at most 1.5: short texts do not weigh more than they can bear. */
export function rate(count: number, words: number): number {
  return Math.min(1.5, (count * 10) / (words + 8));
}

/** The shape of the text: length, questions, marks, links, numbers. */
export function shape(document: Document, words: number): Record<string, number> {
  const { text, folded } = document;
  const sentences = Math.max(1, document.sentences.length);
  const marks = (regex: RegExp) => text.match(regex)?.length ?? 0;
  return {
    length: Math.log1p(words),
    'long text': Math.max(0, Math.log1p(words) - Math.log1p(60)),
    'very short': words < 8 ? 1 : 0,
    'words a sentence': Math.log1p(words / sentences),
    questions: Math.log1p(marks(/\?/g)),
    'question share': Math.min(1, marks(/\?/g) / sentences),
    'opens with a question': /^[^.!?\n]{3,160}\?/.test(text) ? 1 : 0,
    exclamations: Math.log1p(marks(/!/g)),
    hashtags: Math.log1p(marks(/#\p{L}/gu)),
    'hashtag share': Math.min(1, (marks(/#\p{L}/gu) * 2) / (words + 2)),
    mentions: Math.log1p(document.mentions.length),
    'speaks to someone': /^\s*\.?@/.test(text) ? 1 : 0,
    forwarded: /\b(?:rt|mt|via) @/.test(folded) ? 1 : 0,
    links: Math.log1p(document.links.length),
    quotes: Math.log1p(document.quotes.length),
    numbers: Math.min(1, (marks(/\d+/g) * 3) / (words + 8)),
    money: /[$€£₹]\s?\d|\d\s?%/.test(text) ? 1 : 0,
    emoji: Math.log1p(marks(/\p{Extended_Pictographic}/gu)),
    lines: Math.log1p(marks(/\n/g)),
    bullets: Math.log1p(marks(/^\s*(?:[-*•✅✔➡👉▪]|\d+[.)])\s/gmu)),
    capitals: Math.min(1, (marks(/\b\p{Lu}{3,}\b/gu) * 3) / (words + 5)),
    trailing: /(?:\.\.\.|…)/.test(text) ? 1 : 0,
  };
}

const COUNTED: Record<string, (normal: string) => boolean> = {
  'first person': (normal) => /^(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)$/.test(normal),
  'first plural': (normal) => /^(?:we|we're|we've|we'll|us|our|ours)$/.test(normal),
  'second person': (normal) => /^(?:you|you're|you'll|you've|your|yours|u|ur)$/.test(normal),
  'third person': (normal) => /^(?:he|she|him|her|his|they|them|their)$/.test(normal),
  'it is': (normal) => /^(?:it|it's|this|these|that)$/.test(normal),
  very: (normal) => /^(?:very|really|so|such|too|quite|pretty|super|extremely|absolutely|totally)$/.test(normal),
  negations: (normal) => /(?:n't|^not|^no|^never|^nothing|^nobody|^without|^cannot|^cant|^dont)$/.test(normal),
};

/** Who is spoken of, and how much of each part of speech, in about ten words. */
export function grammar(opinions: ClauseOpinion[], words: number): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(Object.keys(COUNTED).map((name) => [name, 0]));
  const tags = {
    past: 0,
    names: 0,
    adjectives: 0,
    adverbs: 0,
    verbs: 0,
    imperatives: 0,
    superlatives: 0,
    comparatives: 0,
    copulas: 0,
    modals: 0,
    gerunds: 0,
    determiners: 0,
    prepositions: 0,
    conjunctions: 0,
    people: 0,
    places: 0,
    firms: 0,
    dates: 0,
    values: 0,
    plurals: 0,
  };
  for (const { clause } of opinions) {
    if (startsWithImperative(clause)) tags.imperatives++;
    for (const word of clause.words) {
      for (const [name, test] of Object.entries(COUNTED)) if (test(word.normal)) counts[name]!++;
      if (word.tags.has('PastTense')) tags.past++;
      if (word.tags.has('ProperNoun')) tags.names++;
      if (word.tags.has('Adjective')) tags.adjectives++;
      if (word.tags.has('Adverb')) tags.adverbs++;
      if (word.tags.has('Verb')) tags.verbs++;
      if (word.tags.has('Superlative')) tags.superlatives++;
      if (word.tags.has('Comparative')) tags.comparatives++;
      if (word.tags.has('Copula')) tags.copulas++;
      if (word.tags.has('Modal')) tags.modals++;
      if (word.tags.has('Gerund')) tags.gerunds++;
      if (word.tags.has('Determiner')) tags.determiners++;
      if (word.tags.has('Preposition')) tags.prepositions++;
      if (word.tags.has('Conjunction')) tags.conjunctions++;
      if (word.tags.has('Person')) tags.people++;
      if (word.tags.has('Place')) tags.places++;
      if (word.tags.has('Organization')) tags.firms++;
      if (word.tags.has('Date')) tags.dates++;
      if (word.tags.has('Value')) tags.values++;
      if (word.tags.has('Plural')) tags.plurals++;
    }
  }
  const features: Record<string, number> = {};
  for (const [name, count] of [...Object.entries(counts), ...Object.entries(tags)]) features[name] = rate(count, words);
  return features;
}

function startsWithImperative(clause: Clause): boolean {
  return clause.words[0]?.tags.has('Imperative') ?? false;
}
