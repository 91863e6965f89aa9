/** An expression: one slot after another, each with its alternatives by first word. */
interface Slot {
  alternatives: Map<string, string[][]>;
  optional: boolean;
}

interface Expression<T> {
  slots: Slot[];
  worth: T;
}

/** Where an expression was found: indexes of words, end not included. */
export interface Match<T> {
  from: number;
  to: number;
  worth: T;
}

/** `_` in an expression: any one word. */
const ANY = '_';

/**
 * A finder of expressions in lists of words. Each expression is a line such as `(worth|deserves) every penny`:
 * `(a|b c)` gives alternatives, `word?` or `(a|b)?` may be left out, `_` stands for any one word.
 */
export class Expressions<T> {
  private readonly byFirst = new Map<string, Expression<T>[]>();

  add(lines: string, worth: T): this {
    for (const line of lines.split('\n')) {
      const slots = slotsOf(line.trim());
      if (slots.length === 0) continue;
      const expression = { slots, worth };
      for (const first of firstWords(slots)) {
        const list = this.byFirst.get(first);
        if (list) list.push(expression);
        else this.byFirst.set(first, [expression]);
      }
    }
    return this;
  }

  /** Matches from left to right; at each place the longest wins, and matches never overlap. */
  find(words: readonly string[]): Match<T>[] {
    const found: Match<T>[] = [];
    let at = 0;
    while (at < words.length) {
      const best = this.longestAt(words, at);
      if (best) found.push(best);
      at = best ? best.to : at + 1;
    }
    return found;
  }

  private longestAt(words: readonly string[], at: number): Match<T> | null {
    let best: Match<T> | null = null;
    for (const { slots, worth } of this.byFirst.get(words[at]!) ?? []) {
      const to = matchEnd(slots, 0, words, at);
      if (to > at && (!best || to > best.to)) best = { from: at, to, worth };
    }
    return best;
  }
}

function matchEnd(slots: Slot[], slotAt: number, words: readonly string[], at: number): number {
  const slot = slots[slotAt];
  if (!slot) return at;
  const word = words[at];
  let best = -1;
  if (word !== undefined) {
    if (slot.alternatives.has(ANY)) best = matchEnd(slots, slotAt + 1, words, at + 1);
    for (const sequence of slot.alternatives.get(word) ?? []) {
      if (sequence.every((expected, index) => words[at + index] === expected)) {
        best = Math.max(best, matchEnd(slots, slotAt + 1, words, at + sequence.length));
      }
    }
  }
  return slot.optional ? Math.max(best, matchEnd(slots, slotAt + 1, words, at)) : best;
}

function slotsOf(line: string): Slot[] {
  return [...line.matchAll(/(?:\(([^)]*)\)|([^\s()?]+))(\?)?/g)].map((match) => {
    const alternatives = new Map<string, string[][]>();
    for (const choice of (match[1] ?? match[2]!).split('|')) {
      const sequence = choice.trim().split(/\s+/);
      alternatives.set(sequence[0]!, [...(alternatives.get(sequence[0]!) ?? []), sequence]);
    }
    return { alternatives, optional: match[3] === '?' };
  });
}

/** Every word an expression may begin with. */
function firstWords(slots: Slot[]): Set<string> {
  const first = new Set<string>();
  for (const slot of slots) {
    for (const word of slot.alternatives.keys()) first.add(word);
    if (!slot.optional) break;
  }
  return first;
}
