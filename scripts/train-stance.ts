/**
 * Fits lib/engine/weights/stance.ts: praise, criticism, both sides or no evaluation, by a ridge-penalised softmax over the
 * measures of `stance-features.ts`; the strongest KEPT of them are kept.
 *   tsx scripts/train-stance.ts ROWS.jsonl... [--write]
 * Rows: `text`, `stance`, `english`. Prints F1 per class under five-fold cross-validation for each file, with the choice of
 * measures inside the folds; --write stores weights fitted on all rows. Only names of measures and numbers are stored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readDocument } from '../lib/engine/document';
import { detectLanguage } from '../lib/engine/language';
import { stanceFeatures } from '../lib/engine/stance-features';

const SIDES = ['praise', 'criticism', 'mixed', 'none'] as const;
const KEPT = 120;
const RIDGE_ALL = 0.2;
const RIDGE_KEPT = 0.08;
const FOLDS = 5;
const STEPS = 220;
/** Rare classes weigh more, by this power of how rare they are: the goal is the mean F1 of the classes. */
const RARITY = 0.5;
/** A measure seen in fewer rows says nothing yet. */
const FEWEST = 12;

interface Row {
  file: string;
  side: number;
  features: Record<string, number>;
}

const sideOf = (stance: string) =>
  ({ 'praise-only': 0, 'criticism-only': 1, none: 3 })[stance as 'praise-only' | 'criticism-only' | 'none'] ?? 2;

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const rows: Row[] = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { text, stance, english } = JSON.parse(line) as { text: string; stance?: string; english?: boolean };
      if (english === false || !stance || !['en', 'und'].includes(detectLanguage(text))) return [];
      return [{ file: basename(file), side: sideOf(stance), features: stanceFeatures(readDocument({ text })) }];
    }),
);

const seen = new Map<string, number>();
for (const { features } of rows) {
  for (const [name, value] of Object.entries(features)) if (value !== 0) seen.set(name, (seen.get(name) ?? 0) + 1);
}
const names = [...seen].filter(([, count]) => count >= FEWEST).map(([name]) => name);
const table = rows.map(({ features }) => names.map((name) => features[name] ?? 0));
const means = names.map((_, j) => table.reduce((sum, row) => sum + row[j]!, 0) / rows.length);
const spreads = names.map(
  (_, j) => Math.sqrt(table.reduce((sum, row) => sum + (row[j]! - means[j]!) ** 2, 0) / rows.length) || 1,
);
const scaled = table.map((row) => Float64Array.from(row, (value, j) => (value - means[j]!) / spreads[j]!));

/** One array a class: a weight for each chosen measure, then the bias. */
type Weights = Float64Array[];

function logits(weights: Weights, row: Float64Array, chosen: number[]): number[] {
  return weights.map((own) => {
    let sum = own[chosen.length]!;
    for (let j = 0; j < chosen.length; j++) sum += own[j]! * row[chosen[j]!]!;
    return sum;
  });
}

function softmax(values: number[]): number[] {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function fit(train: number[], chosen: number[], ridge: number): Weights {
  const size = chosen.length + 1;
  const zeros = () => SIDES.map(() => new Float64Array(size));
  const weights = zeros();
  const first = zeros();
  const second = zeros();
  const counts = SIDES.map((_, k) => train.filter((i) => rows[i]!.side === k).length);
  const importance = train.map((i) => (train.length / SIDES.length / counts[rows[i]!.side]!) ** RARITY);
  const total = importance.reduce((a, b) => a + b, 0);
  for (let step = 1; step <= STEPS; step++) {
    const slopes = zeros();
    for (const [at, i] of train.entries()) {
      const row = scaled[i]!;
      for (const [k, share] of softmax(logits(weights, row, chosen)).entries()) {
        const error = ((share - (rows[i]!.side === k ? 1 : 0)) * importance[at]!) / total;
        const slope = slopes[k]!;
        for (let j = 0; j < chosen.length; j++) slope[j]! += error * row[chosen[j]!]!;
        slope[chosen.length]! += error;
      }
    }
    // Adam; the bias is not penalised.
    const pace = step < STEPS * 0.6 ? 0.05 : 0.01;
    for (const k of SIDES.keys()) {
      for (let j = 0; j < size; j++) {
        const slope = slopes[k]![j]! + (j < chosen.length ? ridge * weights[k]![j]! : 0);
        first[k]![j] = 0.9 * first[k]![j]! + 0.1 * slope;
        second[k]![j] = 0.999 * second[k]![j]! + 0.001 * slope * slope;
        const drift = first[k]![j]! / (1 - 0.9 ** step);
        weights[k]![j]! -= (pace * drift) / (Math.sqrt(second[k]![j]! / (1 - 0.999 ** step)) + 1e-8);
      }
    }
  }
  return weights;
}

/** The measures that weigh most when all are fitted together, then weights for these alone. */
function fitKept(train: number[]): { chosen: number[]; weights: Weights } {
  const all = names.map((_, j) => j);
  const rough = fit(train, all, RIDGE_ALL);
  const size = (j: number) => rough.reduce((sum, own) => sum + Math.abs(own[j]!), 0);
  const chosen = all.sort((a, b) => size(b) - size(a)).slice(0, KEPT);
  return { chosen, weights: fit(train, chosen, RIDGE_KEPT) };
}

function f1(pairs: [number, number][], k: number): number {
  const right = pairs.filter(([want, got]) => want === k && got === k).length;
  const wrong = pairs.filter(([want, got]) => (want === k) !== (got === k)).length;
  return (2 * right) / (2 * right + wrong || 1);
}

const guesses = new Map<number, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const { chosen, weights } = fitKept([...rows.keys()].filter((i) => i % FOLDS !== fold));
  for (let i = fold; i < rows.length; i += FOLDS) {
    const values = logits(weights, scaled[i]!, chosen);
    guesses.set(i, values.indexOf(Math.max(...values)));
  }
}
for (const file of [...new Set(rows.map((row) => row.file)), 'all']) {
  const pairs = rows.flatMap((row, i): [number, number][] =>
    file === 'all' || row.file === file ? [[row.side, guesses.get(i)!]] : [],
  );
  const scores = SIDES.map((_, k) => f1(pairs, k));
  const macro = scores.reduce((a, b) => a + b, 0) / SIDES.length;
  const listed = SIDES.map((side, k) => `${side} ${scores[k]!.toFixed(3)}`).join('  ');
  console.log(`${file.padEnd(20)} n ${pairs.length}  macro F1 ${macro.toFixed(3)}  ${listed}`);
}

if (process.argv.includes('--write')) {
  const { chosen, weights } = fitKept([...rows.keys()]);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const bias = weights.map((own) =>
    round(chosen.reduce((sum, j, at) => sum - (own[at]! * means[j]!) / spreads[j]!, own[chosen.length]!)),
  );
  const lines = chosen
    .map((j, at): [string, number[]] => [names[j]!, weights.map((own) => round(own[at]! / spreads[j]!))])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => `  '${name}': [${values.join(', ')}],`);
  const text = `/** Written by scripts/train-stance.ts: weight of each measure for praise, criticism, mixed, none, in this order. */
export const STANCE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  bias: [${bias.join(', ')}],
${lines.join('\n')}
};
`;
  writeFileSync(new URL('../lib/engine/weights/stance.ts', import.meta.url), text);
}
