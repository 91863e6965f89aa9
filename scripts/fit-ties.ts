/**
 * Fits lib/engine/weights/tie.ts: which of five kinds a draft is (nothing promoted; an opinion without a tie; a tie that
 * is hidden, hinted at, told), by a ridge-penalised softmax over the features of `tie-features.ts`.
 *   tsx scripts/fit-ties.ts ROWS.jsonl... [--write] [--errors]
 * Rows with `disclosed: false` only say that the tie is not told.
 * Prints figures for each file under rounds of eight-fold cross-validation; --write stores weights fitted on all rows,
 * --errors lists the ids got wrong in the first round. Only names of features and numbers are stored.
 */
import { readDocument } from '../lib/engine/document';
import { readLanguage } from '../lib/engine/language';
import { decideTie } from '../lib/engine/measures/tie-decision';
import { type Features, tieFeatures } from '../lib/engine/measures/tie-features';
import { TIE_KINDS, type TieKind } from '../lib/engine/measures/tie-kind';
import {
  asked,
  baseName,
  FILES,
  type FitRow,
  f1Of,
  fitSoftmax,
  foldsOf,
  key,
  logOdds,
  macroF1,
  mean,
  Names,
  type Pair,
  readRows,
  type Weights,
  writeSource,
} from './fitting';

interface Labelled {
  id: string;
  text: string;
  english?: boolean;
  commercial?: string;
  disclosure?: string;
  disclosed?: boolean;
}

interface Row extends FitRow {
  file: string;
  label: Labelled;
  all: Features;
}

const RIDGE = 2;
const FOLDS = 8;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const names = new Names();

function allowedBy({ commercial, disclosure, disclosed }: Labelled): readonly TieKind[] {
  if (disclosed === false) return TIE_KINDS.filter((kind) => kind !== 'paid-clear');
  if (disclosed === true) return ['paid-clear'];
  if (commercial && disclosure) return [(commercial === 'paid' ? `paid-${disclosure}` : commercial) as TieKind];
  if (commercial === 'paid') return TIE_KINDS.filter((kind) => kind.startsWith('paid'));
  if (disclosure === 'none') return ['none', 'organic', 'paid-none'];
  return [];
}

const rows: Row[] = FILES.flatMap((file) =>
  readRows<Labelled>(file).flatMap((label) => {
    const allowed = allowedBy(label);
    if (label.english === false || allowed.length === 0) return [];
    const { english } = readLanguage(label.text);
    if (!english) return [];
    const all = tieFeatures(readDocument({ text: english }));
    return [
      { file, label, all, allowed: TIE_KINDS.map((kind) => allowed.includes(kind)), features: names.sparse(all) },
    ];
  }),
);
const fit = (sample: readonly Row[]): Weights => fitSoftmax(sample, names.list, { ridge: RIDGE });

/** What each row is judged to be by weights that had not seen it. */
function heldOut(round: number): TieKind[] {
  const folds = foldsOf(
    rows.map(({ label }) => label.text),
    FOLDS,
    round,
  );
  const got: TieKind[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(rows.filter((_row, at) => folds[at] !== fold));
    rows.forEach(({ all, features }, at) => {
      if (folds[at] === fold) got[at] = decideTie(all, logOdds(weights, features));
    });
  }
  return got;
}

const commercialOf = (kind: TieKind) => (kind.startsWith('paid') ? 'paid' : kind);
const disclosureOf = (kind: TieKind) => (kind.startsWith('paid') ? kind.slice('paid-'.length) : 'none');

function report(rounds: readonly TieKind[][]): void {
  for (const file of FILES) {
    const pairsOf = <T>(want: (label: Labelled) => T | undefined, got: (kind: TieKind) => T) =>
      rounds.map((guesses) =>
        rows.flatMap((row, at): Pair<T>[] => {
          const wanted = want(row.label);
          return row.file === file && wanted !== undefined ? [[wanted, got(guesses[at]!)]] : [];
        }),
      );
    const disclosed = pairsOf(
      (label) => label.disclosed,
      (kind) => kind === 'paid-clear',
    );
    if (disclosed[0]!.length > 0) {
      console.log(baseName(file), 'disclosed F1', mean(disclosed.map((pairs) => f1Of(pairs, true))).toFixed(3));
      continue;
    }
    for (const [name, rounded, kinds] of [
      ['commercial', pairsOf((label) => label.commercial, commercialOf), ['paid', 'organic', 'none']],
      ['disclosure', pairsOf((label) => label.disclosure, disclosureOf), ['clear', 'ambiguous', 'none']],
    ] as const) {
      const figures = rounded.map((pairs) => macroF1<string>(pairs, kinds));
      console.log(
        baseName(file),
        name,
        mean(figures.map(({ macro }) => macro)).toFixed(3),
        ' first round:',
        figures[0]!.shown,
      );
    }
  }
}

if (asked('write')) {
  const weights = fit(rows);
  const lines = names.list
    .map((name, at) => ({ name, values: weights.map((own) => Math.round(own[at]! * 100) / 100) }))
    .filter(({ values }) => values.some((value) => Math.abs(value) >= 0.02))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, values }) => `  ${key(name)}: [${values.join(', ')}],`);
  const head = `/** Written by scripts/fit-ties.ts: weight of each feature for ${TIE_KINDS.join(', ')}, in this order. */`;
  const body = `${head}\nexport const TIE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n${lines.join('\n')}\n};\n`;
  writeSource('../lib/engine/weights/tie.ts', body);
} else {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => heldOut(round));
  report(rounds);
  if (asked('errors'))
    rows.forEach(({ label, allowed }, at) => {
      if (!allowed[TIE_KINDS.indexOf(rounds[0]![at]!)]) console.log(label.id, rounds[0]![at]);
    });
}
