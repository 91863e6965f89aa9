import type { Topic } from '../vocabulary';

/** How two words are compared: composed, lower case, single spaces. */
export function wordKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** The first spelling of each word, in order; words that differ only in case or spacing count as one. */
export function uniqueWords(words: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const word of words) {
    const key = wordKey(word);
    if (key !== '' && !first.has(key)) first.set(key, word.replace(/\s+/gu, ' ').trim());
  }
  return [...first.values()];
}

export interface WordList {
  words: string[];
  /** How many were left out because an equal one came before. */
  duplicates: number;
  /** Those longer than the limit: left out, to be named to the writer. */
  tooLong: string[];
  /** How many came after the list was full. */
  overflow: number;
}

/** Words typed or pasted, separated by commas, semicolons or line breaks. `most` and `longest` are the limits. */
export function parseWords(text: string, most: number, longest: number): WordList {
  const typed = text
    .split(/[,;\n\r\u2028\u2029]+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const tooLong = typed.filter((word) => word.length > longest);
  const fitting = typed.filter((word) => word.length <= longest);
  const unique = uniqueWords(fitting);
  return {
    words: unique.slice(0, most),
    duplicates: fitting.length - unique.length,
    tooLong,
    overflow: Math.max(0, unique.length - most),
  };
}

/** Topics of the same name become one, with the keywords of both. */
export function mergeTopics(topics: readonly Topic[]): Topic[] {
  const byName = new Map<string, Topic>();
  for (const { name, keywords } of topics) {
    const key = wordKey(name);
    const known = byName.get(key);
    byName.set(
      key,
      known ? { name: known.name, keywords: uniqueWords([...known.keywords, ...keywords]) } : { name, keywords },
    );
  }
  return [...byName.values()];
}
