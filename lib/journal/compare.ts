/**
 * What works for you: comments per post with and without something, from the writer's own figures. What went together is
 * said with its counts and its uncertainty; nothing is said of what caused it.
 */
import { isPost, type JournalEntry, namesDrawback } from './entry';

/** Posts with a comment figure below which nothing is said at all, and on each side of a comparison. */
export const ENOUGH = 20;
export const ENOUGH_EACH = 8;
/**
 * Three comparisons are made at once: each is held to a third of the usual one in twenty (Bonferroni). This many standard
 * errors on each side hold all but a sixtieth of a normal distribution.
 */
const ERRORS = 2.394;

/** What posts are told apart by; null: it does not apply to this post. Their names are texts. */
const TRAITS = {
  question: ({ question }: JournalEntry) => question === 'genuine',
  drawback: namesDrawback,
  topic: ({ topics }: JournalEntry) => topics.length > 0,
} as const satisfies Record<string, (entry: JournalEntry) => boolean | null>;
export type Trait = keyof typeof TRAITS;

export interface Side {
  posts: number;
  /** Comments of the post in the middle. */
  median: number;
}

export interface Comparison {
  trait: Trait;
  with: Side;
  without: Side;
  /** How many times the comments (2: twice as many), and the range it likely lies in; null when a side has too few posts. */
  times: { middle: number; low: number; high: number } | null;
  /** `more`, `fewer`: the whole range says so. `open`: too close to tell. `few`: too few posts on a side. */
  verdict: 'more' | 'fewer' | 'open' | 'few';
}

/** How many posts can be compared: those whose comments were entered. */
export function comparable(entries: readonly JournalEntry[]): JournalEntry[] {
  return entries.filter((entry) => isPost(entry) && entry.figures?.comments !== undefined);
}

/** All comparisons; none below twenty posts. */
export function compare(entries: readonly JournalEntry[]): Comparison[] {
  const posts = comparable(entries);
  if (posts.length < ENOUGH) return [];
  return (Object.keys(TRAITS) as Trait[]).map((trait) => compareBy(trait, posts));
}

function compareBy(trait: Trait, posts: readonly JournalEntry[]): Comparison {
  const counts = (wanted: boolean) =>
    posts.filter((entry) => TRAITS[trait](entry) === wanted).map(({ figures }) => figures!.comments!);
  const [having, lacking] = [counts(true), counts(false)];
  const sides = { with: sideOf(having), without: sideOf(lacking) };
  if (Math.min(having.length, lacking.length) < ENOUGH_EACH) return { trait, ...sides, times: null, verdict: 'few' };
  const times = timesBetween(having, lacking);
  return { trait, ...sides, times, verdict: times.low > 1 ? 'more' : times.high < 1 ? 'fewer' : 'open' };
}

function sideOf(counts: readonly number[]): Side {
  const sorted = [...counts].sort((a, b) => a - b);
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return { posts: counts.length, median: middle.length > 0 ? mean(middle) : 0 };
}

/**
 * Welch's interval for two samples of unlike spread, on logarithms: a few posts with very many comments then weigh no more
 * than they should. One is added to each count, since a post may have none.
 */
function timesBetween(a: readonly number[], b: readonly number[]): { middle: number; low: number; high: number } {
  const [x, y] = [a, b].map((counts) => counts.map((count) => Math.log1p(count))) as [number[], number[]];
  const [p, q] = [variance(x) / x.length, variance(y) / y.length];
  const difference = mean(x) - mean(y);
  // Without any spread nothing can be told: the range is then open to both sides.
  const freedom = (p + q) ** 2 / (p ** 2 / (x.length - 1) + q ** 2 / (y.length - 1));
  const reach = p + q > 0 ? studentOf(freedom) * Math.sqrt(p + q) : Math.abs(difference);
  return {
    middle: Math.exp(difference),
    low: Math.exp(difference - reach),
    high: Math.exp(difference + reach),
  };
}

/** How many standard errors hold as much of Student's distribution (Abramowitz and Stegun, 26.7.5). */
function studentOf(freedom: number): number {
  const z = ERRORS;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
