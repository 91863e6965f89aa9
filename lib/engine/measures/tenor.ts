import type { Document } from '../document';
import { TENOR_SCALE, TENOR_WORDS } from '../weights/tenor';
import { measure } from './measure';

/** What the draft's common words say of its stance, as log odds of praise, criticism, mixed, none, in this order. */
export type Tenor = readonly [number, number, number, number];

const TABLE = new Map<string, number[]>();
for (const entry of TENOR_WORDS.trim().split(/\s+/)) {
  const [word, codes] = entry.split(':') as [string, string];
  TABLE.set(word, [...codes].map(decoded));
}

/** A to Z are -26 to -1, a is 0, b to z are 1 to 25. */
function decoded(letter: string): number {
  const code = letter.charCodeAt(0);
  return (code < 97 ? code - 91 : code - 97) / TENOR_SCALE;
}

/** The words that the table is looked up by: letters only, "don't" as "not", "it's" as "it". */
export function tenorWords(document: Document): string[] {
  return document.tokens.flatMap(({ normal }) =>
    (normal.match(/[a-z]+(?:'[a-z]+)?/g) ?? []).map((word) => (word.endsWith("n't") ? 'not' : word.split("'", 1)[0]!)),
  );
}

/** How much the sum of a draft's words is thinned by their number: a long text does not say more than it can bear. */
export function thinned(known: number): number {
  return 1 / (known + 5) ** 0.7;
}

/**
 * A hint from the meaning of common English words, each of which leans a little to one stance or another. The leanings
 * are linear in public word vectors (scripts/train-stance.ts), so that words of like meaning lean alike.
 */
export const tenorOf = measure((document: Document): Tenor => {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  let known = 0;
  for (const word of tenorWords(document)) {
    const leaning = TABLE.get(word);
    if (!leaning) continue;
    known++;
    for (let k = 0; k < 3; k++) sums[k]! += leaning[k]!;
  }
  return sums.map((sum) => sum * thinned(known)) as unknown as Tenor;
});
