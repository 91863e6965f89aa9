/**
 * Fits lib/engine/weights/tie.ts: which of five kinds a draft is (nothing promoted; an opinion without a tie; a tie that
 * is hidden, hinted at, told), by a ridge-penalised softmax over the features of `tie-features.ts`.
 *   tsx scripts/fit-ties.ts ROWS.jsonl... [--write]
 * Rows with `commercial` and `disclosure` count fully; rows with `disclosed: false` only say that the tie is not told.
 * Prints figures under ten-fold cross-validation for each file; --write stores weights fitted on all rows.
 * Only names of features and numbers are stored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../lib/engine/document';
import { detectLanguage } from '../lib/engine/language';
import { tieFeatures } from '../lib/engine/measures/tie-features';
import { TIE_KINDS, type TieKind } from '../lib/engine/measures/tie-kind';

interface Row {
  file: string;
  /** Kinds that the label allows. */
  allowed: TieKind[];
  commercial?: string;
  disclosure?: string;
  features: [number, number][];
  weight: number;
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const RIDGE = Number(process.env.RIDGE ?? 2);
const STEPS = Number(process.env.STEPS ?? 250);
const PARTIAL = Number(process.env.PARTIAL ?? 0.5);
const FOLDS = 10;
const names: string[] = [];
const index = new Map<string, number>();

const kindOf = (commercial: string, disclosure: string): TieKind =>
  commercial === 'paid' ? (disclosure as 'clear') && (`paid-${disclosure}` as TieKind) : (commercial as TieKind);

function allowedBy(row: Record<string, unknown>): TieKind[] {
  const { commercial, disclosure, disclosed } = row as {
    commercial?: string;
    disclosure?: string;
    disclosed?: boolean;
  };
  if (disclosed === false) return TIE_KINDS.filter((kind) => kind !== 'paid-clear');
  if (disclosed === true) return ['paid-clear'];
  if (commercial && disclosure) return [kindOf(commercial, disclosure)];
  if (commercial === 'paid') return TIE_KINDS.filter((kind) => kind.startsWith('paid'));
  if (disclosure === 'none') return ['none', 'organic', 'paid-none'];
  return [];
}

const rows: Row[] = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const row = JSON.parse(line);
      const allowed = allowedBy(row);
      if (row.english === false || allowed.length === 0) return [];
      const language = detectLanguage(row.text);
      if (language !== 'en' && language !== 'und') return [];
      const features = [...tieFeatures(readDocument({ text: row.text }))].map(([name, value]): [number, number] => {
        if (!index.has(name)) index.set(name, names.push(name) - 1);
        return [index.get(name)!, value];
      });
      const weight = row.commercial || row.disclosure ? 1 : PARTIAL;
      return [{ file, allowed, commercial: row.commercial, disclosure: row.disclosure, features, weight }];
    }),
);

type Weights = Float64Array[];

function probabilities(weights: Weights, features: [number, number][]): number[] {
  const scores = weights.map((w) => features.reduce((sum, [at, value]) => sum + w[at]! * value, 0));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Adam on the penalised log likelihood; a row with several allowed kinds counts the sum of their probabilities. */
function fit(sample: Row[]): Weights {
  const make = () => TIE_KINDS.map(() => new Float64Array(names.length));
  const [weights, mean, spread] = [make(), make(), make()];
  for (let step = 1; step <= STEPS; step++) {
    const slope = make();
    for (const { features, allowed, weight } of sample) {
      const p = probabilities(weights, features);
      const mass = TIE_KINDS.reduce((sum, kind, k) => sum + (allowed.includes(kind) ? p[k]! : 0), 1e-12);
      TIE_KINDS.forEach((kind, k) => {
        const target = allowed.includes(kind) ? p[k]! / mass : 0;
        const error = (p[k]! - target) * weight;
        for (const [at, value] of features) slope[k]![at]! += error * value;
      });
    }
    const rate = 0.1 / (1 + step / 60);
    TIE_KINDS.forEach((_kind, k) => {
      for (let at = 0; at < names.length; at++) {
        const g = slope[k]![at]! + (names[at] === 'bias' ? 0 : RIDGE * weights[k]![at]!);
        mean[k]![at] = 0.9 * mean[k]![at]! + 0.1 * g;
        spread[k]![at] = 0.99 * spread[k]![at]! + 0.01 * g * g;
        const m = mean[k]![at]! / (1 - 0.9 ** step);
        const v = spread[k]![at]! / (1 - 0.99 ** step);
        weights[k]![at]! -= (rate * m) / (Math.sqrt(v) + 1e-8);
      }
    });
  }
  return weights;
}

function macroF1(pairs: [string, string][], classes: string[]): string {
  const f1 = classes.map((c) => {
    const right = pairs.filter(([want, got]) => want === c && got === c).length;
    const sum = pairs.filter(([want]) => want === c).length + pairs.filter(([, got]) => got === c).length;
    return sum === 0 ? 0 : (2 * right) / sum;
  });
  const mean = f1.reduce((a, b) => a + b, 0) / f1.length;
  return `${mean.toFixed(3)} (${classes.map((c, i) => `${c} ${f1[i]!.toFixed(2)}`).join(', ')})`;
}

const predicted: TieKind[] = [];
const odds: number[][] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(rows.filter((_row, at) => at % FOLDS !== fold));
  rows.forEach((row, at) => {
    if (at % FOLDS !== fold) return;
    odds[at] = probabilities(weights, row.features);
  });
}
const LEAN: Record<TieKind, number> = JSON.parse(process.env.LEAN ?? '{}');
rows.forEach((_row, at) => {
  const leaned = odds[at]!.map((p, k) => p * (LEAN[TIE_KINDS[k]!] ?? 1));
  predicted[at] = TIE_KINDS[leaned.indexOf(Math.max(...leaned))]!;
});
const commercialOf = (kind: TieKind) => (kind.startsWith('paid') ? 'paid' : kind);
const disclosureOf = (kind: TieKind) => (kind.startsWith('paid') ? kind.slice(5) : 'none');
for (const file of files) {
  const mine = rows.flatMap((row, at) => (row.file === file ? [{ row, got: predicted[at]! }] : []));
  const pairs = (key: 'commercial' | 'disclosure', of: (kind: TieKind) => string) =>
    mine.flatMap(({ row, got }): [string, string][] => (row[key] ? [[row[key], of(got)]] : []));
  const commercial = pairs('commercial', commercialOf);
  console.log(file.replace(/.*\//, ''), mine.length, 'rows');
  if (commercial.length === 0) {
    const told = mine.map(({ row, got }) => [row.allowed.includes('paid-clear'), got === 'paid-clear'] as const);
    const [tp, fp, fn] = [
      told.filter(([w, g]) => w && g).length,
      told.filter(([w, g]) => !w && g).length,
      told.filter(([w, g]) => w && !g).length,
    ];
    console.log('  disclosed F1', ((2 * tp) / (2 * tp + fp + fn)).toFixed(3), { tp, fp, fn });
    continue;
  }
  console.log('  commercial', macroF1(commercial, ['paid', 'organic', 'none']));
  console.log('  disclosure', macroF1(pairs('disclosure', disclosureOf), ['clear', 'ambiguous', 'none']));
}

if (process.argv.includes('--write')) {
  const weights = fit(rows);
  const lines = names
    .map((name, at) => ({ name, values: weights.map((w) => Math.round(w[at]! * 100) / 100) }))
    .filter(({ values }) => values.some((value) => Math.abs(value) >= 0.02))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(
      ({ name, values }) =>
        `  ${/^[a-zA-Z]+$/.test(name) ? name : JSON.stringify(name).replaceAll('"', "'")}: [${values.join(', ')}],`,
    );
  const head = `/** Written by scripts/fit-ties.ts: weight of each feature for ${TIE_KINDS.join(', ')}, in this order. */`;
  const body = `${head}\nexport const TIE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n${lines.join('\n')}\n};\n`;
  writeFileSync(new URL('../lib/engine/weights/tie.ts', import.meta.url), body);
}
