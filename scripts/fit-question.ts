/**
 * Fits lib/engine/weights/question.ts: how likely a sentence that looks like asking seeks an answer from the readers.
 *   tsx scripts/fit-question.ts ROWS.jsonl... [--write] [--errors]
 * A draft is genuine when at least one of its sentences is (noisy or over logistic units), since only whole drafts are
 * labelled. Prints figures under rounds of ten-fold cross-validation; --write stores weights fitted on all rows.
 * Only names of cues and numbers are stored.
 */
import { readDocument } from '../lib/engine/document';
import { readLanguage } from '../lib/engine/language';
import { askingsOf } from '../lib/engine/measures/asking';
import { isRequest } from '../lib/engine/measures/question-form';
import {
  asked,
  baseName,
  descend,
  FILES,
  foldsOf,
  key,
  macroF1,
  mean,
  type Pair,
  readRows,
  writeSource,
} from './fitting';

type Kind = 'genuine' | 'rhetorical' | 'none';
const KINDS: readonly Kind[] = ['genuine', 'rhetorical', 'none'];
interface Row {
  id: string;
  text: string;
  want: Kind;
  file: string;
  bags: string[][];
  /** What it is when not genuine. */
  otherwise: Kind;
  /** It asks in so many words: genuine without any weight, and kept out of the fit. */
  sure: boolean;
}
type Weights = Map<string, number>;

const RIDGE = 0.6;
const FOLDS = 10;
const ROUNDS = 5;
/** As in lib/engine/measures/question.ts. */
const THRESHOLD = 0.5;

const rows: Row[] = FILES.flatMap((file) =>
  readRows<{ id: string; text: string; question?: Kind; english?: boolean }>(file).flatMap(
    ({ id, text, question, english }) => {
      if (!question || english === false) return [];
      const askings = askingsOf(readDocument({ text: readLanguage(text).english }));
      const sure = askings.some((asking) => asking.sure);
      const otherwise = askings.some(({ form }) => !isRequest(form.name)) ? 'rhetorical' : 'none';
      return [{ id, text, want: question, file, bags: askings.map(({ cues }) => ['bias', ...cues]), otherwise, sure }];
    },
  ),
);

const score = (weights: Weights, bag: string[]) => bag.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0);
const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const noneOf = (weights: Weights, bags: string[][]) =>
  bags.reduce((product, bag) => product * (1 - logistic(score(weights, bag))), 1);

/** The ridge-penalised likelihood that at least one sentence of a genuine draft seeks an answer, and none of another. */
function fit(sample: readonly Row[]): Weights {
  const used = sample.filter(({ bags, sure }) => bags.length > 0 && !sure);
  const cues = [...new Set(used.flatMap(({ bags }) => bags.flat()))];
  const index = new Map(cues.map((cue, at) => [cue, at]));
  const named = (values: Float64Array): Weights => new Map(cues.map((cue, at) => [cue, values[at]!]));
  const found = descend(
    cues.length,
    (values, slope) => {
      const weights = named(values);
      for (const { want, bags } of used) {
        const units = bags.map((bag) => logistic(score(weights, bag)));
        const none = units.reduce((product, unit) => product * (1 - unit), 1);
        units.forEach((unit, at) => {
          const pull = want === 'genuine' ? (unit * none) / Math.max(1e-6, 1 - none) : -unit;
          for (const cue of bags[at]!) slope[index.get(cue)!]! -= pull;
        });
      }
      for (const [cue, at] of index) if (cue !== 'bias') slope[at]! += RIDGE * values[at]!;
    },
    { steps: 300, pace: 0.05 },
  );
  return named(found);
}

function judge(weights: Weights, { bags, otherwise, sure }: Row): Kind {
  if (sure) return 'genuine';
  return bags.length > 0 && 1 - noneOf(weights, bags) >= THRESHOLD ? 'genuine' : otherwise;
}

function heldOut(round: number): Kind[] {
  const folds = foldsOf(
    rows.map(({ text }) => text),
    FOLDS,
    round,
  );
  const models = Array.from({ length: FOLDS }, (_, fold) => fit(rows.filter((_row, at) => folds[at] !== fold)));
  return rows.map((row, at) => judge(models[folds[at]!]!, row));
}

if (asked('write')) {
  const lines = [...fit(rows)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cue, value]) => `  ${key(cue)}: ${Number(value.toFixed(2))},`);
  const head =
    '/** Made by scripts/fit-question.ts: log odds that a sentence with this cue seeks an answer from the readers. */';
  writeSource(
    '../lib/engine/weights/question.ts',
    `${head}\nexport const QUESTION_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
} else {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => heldOut(round));
  for (const file of FILES) {
    const figures = rounds.map((got) =>
      macroF1(
        rows.flatMap((row, at): Pair<Kind>[] => (row.file === file ? [[row.want, got[at]!]] : [])),
        KINDS,
      ),
    );
    console.log(
      baseName(file).padEnd(18),
      mean(figures.map(({ macro }) => macro)).toFixed(3),
      ' first round:',
      figures[0]!.shown,
    );
  }
  if (asked('errors'))
    rounds[0]!.forEach((got, at) => {
      if (rows[at]!.want !== got) console.log(rows[at]!.id, rows[at]!.want, got);
    });
}
