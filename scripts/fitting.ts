/**
 * What the scripts that fit weights share: reading labelled rows, folds, a softmax fit, figures, writing a table.
 * Every figure they print is of rows that the weights had not seen.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** The files named on the command line. */
export const FILES = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Is this switch (`--write`) on the command line? */
export const asked = (name: string): boolean => process.argv.includes(`--${name}`);

/** One object a line. */
export function readRows<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

/** File name without its folders. */
export const baseName = (file: string): string => file.replace(/^.*\//, '');

/**
 * The fold of each row in one round of cross-validation. Texts that begin alike (the same channel's boilerplate, the same
 * advert again) share a fold, so that nothing is tested on its own copy; rounds deal the groups out differently.
 */
export function foldsOf(texts: readonly string[], folds: number, round = 0): number[] {
  const groups = texts.map((text) =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, '')
      .slice(0, 24),
  );
  return groups.map((group, at) => mixed(`${round} ${group || at}`) % folds);
}

/** A number from a text, well mixed (FNV-1a, then an avalanche step). */
function mixed(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Features of a row by index: places and values. */
export interface Sparse {
  at: Int32Array;
  value: Float64Array;
}

/** Gives every feature name an index; `bias` is an ordinary name that `fitSoftmax` does not penalise. */
export class Names {
  readonly list: string[] = [];
  private readonly index = new Map<string, number>();

  sparse(features: Iterable<readonly [string, number]>): Sparse {
    const kept = [...features].filter(([, value]) => value !== 0);
    return {
      at: Int32Array.from(kept, ([name]) => this.of(name)),
      value: Float64Array.from(kept, ([, value]) => value),
    };
  }

  private of(name: string): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    this.index.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}

/** Adam: walks down a slope that `slopeOf` adds into its second argument. Returns the weights reached. */
export function descend(
  size: number,
  slopeOf: (weights: Float64Array, slope: Float64Array) => void,
  { steps = 200, pace = 0.1 } = {},
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(size);
    slopeOf(weights, slope);
    const now = pace / (1 + (step * 3) / steps);
    for (let j = 0; j < size; j++) {
      mean[j] = 0.9 * mean[j]! + 0.1 * slope[j]!;
      spread[j] = 0.99 * spread[j]! + 0.01 * slope[j]! * slope[j]!;
      const drift = mean[j]! / (1 - 0.9 ** step);
      weights[j]! -= (now * drift) / (Math.sqrt(spread[j]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** One array of weights a class. */
export type Weights = Float64Array[];

export interface FitRow {
  features: Sparse;
  /** Whether the label allows each class; several when it leaves the class open. */
  allowed: readonly boolean[];
  /** How much the row counts; 1 when left out. */
  importance?: number;
}

export function logOdds(weights: Weights, { at, value }: Sparse): number[] {
  return weights.map((own) => {
    let sum = 0;
    for (let i = 0; i < at.length; i++) sum += own[at[i]!]! * value[i]!;
    return sum;
  });
}

export function softmax(values: readonly number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Softmax regression with a ridge on every weight but `bias`; a row with several allowed classes counts their sum. */
export function fitSoftmax(
  rows: readonly FitRow[],
  names: readonly string[],
  { ridge, steps = 200, pace = 0.1 }: { ridge: number; steps?: number; pace?: number },
): Weights {
  const size = names.length;
  const classes = rows[0]!.allowed.length;
  const bias = names.indexOf('bias');
  const split = (flat: Float64Array): Weights =>
    Array.from({ length: classes }, (_, k) => flat.subarray(k * size, (k + 1) * size));
  const flat = descend(
    classes * size,
    (weights, slope) => {
      const own = split(weights);
      for (const { features, allowed, importance = 1 } of rows) {
        const chances = softmax(logOdds(own, features));
        const mass = chances.reduce((sum, chance, k) => sum + (allowed[k] ? chance : 0), 1e-12);
        for (let k = 0; k < classes; k++) {
          const error = importance * (chances[k]! - (allowed[k] ? chances[k]! / mass : 0));
          const { at, value } = features;
          for (let i = 0; i < at.length; i++) slope[k * size + at[i]!]! += error * value[i]!;
        }
      }
      for (let k = 0; k < classes; k++) {
        for (let j = 0; j < size; j++) if (j !== bias) slope[k * size + j]! += ridge * weights[k * size + j]!;
      }
    },
    { steps, pace },
  );
  return split(flat);
}

/** Wanted and got. */
export type Pair<T> = readonly [T, T];

export function f1Of<T>(pairs: readonly Pair<T>[], kind: T): number {
  const right = pairs.filter(([want, got]) => want === kind && got === kind).length;
  const wrong = pairs.filter(([want, got]) => (want === kind) !== (got === kind)).length;
  return (2 * right) / (2 * right + wrong || 1);
}

/** Mean of the F1 of each class, and these, to print. */
export function macroF1<T>(pairs: readonly Pair<T>[], kinds: readonly T[]): { macro: number; shown: string } {
  const each = kinds.map((kind) => f1Of(pairs, kind));
  const macro = each.reduce((a, b) => a + b, 0) / kinds.length;
  const listed = kinds.map((kind, at) => `${kind} ${each[at]!.toFixed(3)}`).join('  ');
  return { macro, shown: `macro F1 ${macro.toFixed(3)}  ${listed}` };
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** A property name, in quotation marks where it must be. */
export const key = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name.replaceAll("'", "\\'")}'`);

/** Writes a source file of the project; the path is seen from this folder. */
export function writeSource(path: string, text: string): void {
  writeFileSync(new URL(path, import.meta.url), text);
}
