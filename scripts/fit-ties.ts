/**
 * Fits lib/engine/weights/tie.ts: which of five kinds a draft is (nothing promoted; an opinion without a tie; a tie that
 * is hidden, hinted at, told), by a ridge-penalised softmax over the features of `tie-features.ts`.
 *   tsx scripts/fit-ties.ts ROWS.jsonl... [--write]
 * Rows with `disclosed: false` only say that the tie is not told.
 * Prints figures under eight-fold cross-validation for each file; --write stores weights fitted on all rows.
 * Only names of features and numbers are stored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../lib/engine/document';
import { detectLanguage } from '../lib/engine/language';
import { decideTie, softmax } from '../lib/engine/measures/tie-decision';
import { type Features, tieFeatures } from '../lib/engine/measures/tie-features';
import { TIE_KINDS, type TieKind } from '../lib/engine/measures/tie-kind';

interface Row {
  file: string;
  /** Whether the label allows each of TIE_KINDS. */
  allowed: boolean[];
  commercial?: string;
  disclosure?: string;
  all: Features;
  /** The same features by their index. */
  features: { at: number[]; value: number[] };
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const RIDGE = 2;
const STEPS = 200;
const FOLDS = 8;
const names: string[] = [];
const index = new Map<string, number>();

const kindOf = (commercial: string, disclosure: string): TieKind =>
  (commercial === 'paid' ? `paid-${disclosure}` : commercial) as TieKind;

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
      const all = tieFeatures(readDocument({ text: row.text }));
      const at = [...all.keys()].map((name) => {
        if (!index.has(name)) index.set(name, names.push(name) - 1);
        return index.get(name)!;
      });
      const features = { at, value: [...all.values()] };
      return [
        {
          file,
          all,
          allowed: TIE_KINDS.map((kind) => allowed.includes(kind)),
          commercial: row.commercial,
          disclosure: row.disclosure,
          features,
        },
      ];
    }),
);

/** One array of names.length weights for each kind. */
type Weights = Float64Array[];

function logOdds(weights: Weights, { at, value }: Row['features']): number[] {
  return weights.map((w) => {
    let sum = 0;
    for (let i = 0; i < at.length; i++) sum += w[at[i]!]! * value[i]!;
    return sum;
  });
}

/** Adam on the penalised log likelihood; a row with several allowed kinds counts the sum of their probabilities. */
function fit(sample: Row[]): Weights {
  const make = () => TIE_KINDS.map(() => new Float64Array(names.length));
  const [weights, mean, spread] = [make(), make(), make()];
  for (let step = 1; step <= STEPS; step++) {
    const slope = make();
    for (const { features, allowed } of sample) {
      const p = softmax(logOdds(weights, features));
      const mass = p.reduce((sum, chance, k) => sum + (allowed[k] ? chance : 0), 1e-12);
      for (let k = 0; k < p.length; k++) {
        const error = p[k]! - (allowed[k] ? p[k]! / mass : 0);
        const { at, value } = features;
        for (let i = 0; i < at.length; i++) slope[k]![at[i]!]! += error * value[i]!;
      }
    }
    const rate = 0.1 / (1 + step / 60);
    for (let k = 0; k < TIE_KINDS.length; k++) {
      for (let at = 0; at < names.length; at++) {
        const g = slope[k]![at]! + (names[at] === 'bias' ? 0 : RIDGE * weights[k]![at]!);
        mean[k]![at] = 0.9 * mean[k]![at]! + 0.1 * g;
        spread[k]![at] = 0.99 * spread[k]![at]! + 0.01 * g * g;
        const m = mean[k]![at]! / (1 - 0.9 ** step);
        const v = spread[k]![at]! / (1 - 0.99 ** step);
        weights[k]![at]! -= (rate * m) / (Math.sqrt(v) + 1e-8);
      }
    }
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
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(rows.filter((_row, at) => at % FOLDS !== fold));
  rows.forEach((row, at) => {
    if (at % FOLDS === fold) predicted[at] = decideTie(row.all, logOdds(weights, row.features));
  });
}
const commercialOf = (kind: TieKind) => (kind.startsWith('paid') ? 'paid' : kind);
const disclosureOf = (kind: TieKind) => (kind.startsWith('paid') ? kind.slice(5) : 'none');
for (const file of files) {
  const mine = rows.flatMap((row, at) => (row.file === file ? [{ row, got: predicted[at]! }] : []));
  const pairs = (key: 'commercial' | 'disclosure', of: (kind: TieKind) => string) =>
    mine.flatMap(({ row, got }): [string, string][] => (row[key] ? [[row[key], of(got)]] : []));
  const commercial = pairs('commercial', commercialOf);
  console.log(file.replace(/.*\//, ''), mine.length, 'rows');
  if (commercial.length === 0) {
    const told = mine.map(
      ({ row, got }) => [row.allowed[TIE_KINDS.indexOf('paid-clear')]!, got === 'paid-clear'] as const,
    );
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
