/**
 * Fits lib/engine/weights/question.ts: how likely a sentence that looks like asking seeks an answer from the readers.
 *   tsx scripts/fit-question.ts ROWS.jsonl... [--write]
 * A draft is genuine when at least one of its sentences is (noisy or over logistic units), since only whole drafts are
 * labelled. Prints figures under ten-fold cross-validation over all rows; --write stores weights fitted on all of them.
 * Only names of cues and numbers are stored.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../lib/engine/document';
import { askingsOf } from '../lib/engine/measures/asking';
import { isRequest } from '../lib/engine/measures/question-form';

type Kind = 'genuine' | 'rhetorical' | 'none';
interface Row {
  id: string;
  want: Kind;
  file: number;
  bags: string[][];
  /** What it is when not genuine. */
  otherwise: Kind;
  /** It asks in so many words: genuine without any weight, and kept out of the fit. */
  sure: boolean;
}
type Weights = Map<string, number>;

const RIDGE = Number(process.env.RIDGE ?? 0.6);
const STEPS = 300;
const FOLDS = 10;
const THRESHOLD = Number(process.env.THRESHOLD ?? 0.5);
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

function read(path: string, file: number): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { id, text, question, english } = JSON.parse(line) as {
      id: string;
      text: string;
      question?: Kind;
      english?: boolean;
    };
    if (!question || english === false) return [];
    const askings = askingsOf(readDocument({ text }));
    const sure = askings.some((asking) => asking.sure);
    const otherwise = askings.some(({ form }) => !isRequest(form.name)) ? 'rhetorical' : 'none';
    return [{ id, want: question, file, bags: askings.map(({ cues }) => ['bias', ...cues]), otherwise, sure }];
  });
}

const score = (weights: Weights, bag: string[]) => bag.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0);
const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Adam on the ridge-penalised log likelihood. */
function fit(rows: Row[]): Weights {
  const weights: Weights = new Map();
  const mean: Weights = new Map();
  const spread: Weights = new Map();
  const used = rows.filter(({ bags, sure }) => bags.length > 0 && !sure);
  for (let step = 1; step <= STEPS; step++) {
    const slope: Weights = new Map();
    for (const { want, bags } of used) {
      const units = bags.map((bag) => logistic(score(weights, bag)));
      const none = units.reduce((product, unit) => product * (1 - unit), 1);
      const some = Math.max(1e-6, 1 - none);
      units.forEach((unit, at) => {
        const pull = want === 'genuine' ? (unit * none) / some : -unit;
        for (const cue of bags[at]!) slope.set(cue, (slope.get(cue) ?? 0) + pull);
      });
    }
    for (const [cue, pull] of slope) {
      const value = pull - (cue === 'bias' ? 0 : RIDGE * (weights.get(cue) ?? 0));
      const m = 0.9 * (mean.get(cue) ?? 0) + 0.1 * value;
      const v = 0.99 * (spread.get(cue) ?? 0) + 0.01 * value * value;
      mean.set(cue, m);
      spread.set(cue, v);
      const pace = 0.05 / (1 + step / 100);
      weights.set(
        cue,
        (weights.get(cue) ?? 0) + (pace * m) / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.99 ** step)) + 1e-8),
      );
    }
  }
  return weights;
}

function judge(weights: Weights, { bags, otherwise, sure }: Row): Kind {
  if (sure) return 'genuine';
  const none = bags.reduce((product, bag) => product * (1 - logistic(score(weights, bag))), 1);
  return bags.length > 0 && 1 - none >= THRESHOLD ? 'genuine' : otherwise;
}

function table(name: string, pairs: [Kind, Kind][]): void {
  const f1 = (['genuine', 'rhetorical', 'none'] as const).map((kind) => {
    const both = pairs.filter(([want, got]) => want === kind && got === kind).length;
    const either = pairs.filter(([want]) => want === kind).length + pairs.filter(([, got]) => got === kind).length;
    return (2 * both) / either;
  });
  console.log(
    name.padEnd(28),
    'macro',
    (f1.reduce((a, b) => a + b) / 3).toFixed(3),
    f1.map((x) => x.toFixed(3)).join(' '),
  );
}

const rows = files.flatMap(read);
const models = Array.from({ length: FOLDS }, (_, fold) => fit(rows.filter((_row, at) => at % FOLDS !== fold)));
const held = rows.map((row, at): [Kind, Kind] => [row.want, judge(models[at % FOLDS]!, row)]);
table('cross-validated, all', held);
files.forEach((file, number) => {
  table(
    `  of which ${file.split('/').at(-1)}`,
    held.filter((_, at) => rows[at]!.file === number),
  );
  if (files.length > 1) {
    const others = fit(rows.filter((row) => row.file !== number));
    table(
      `fitted on the others`,
      rows.filter((row) => row.file === number).map((row) => [row.want, judge(others, row)]),
    );
  }
});
const weights = fit(rows);
table(
  'fitted on all (not held out)',
  rows.map((row) => [row.want, judge(weights, row)]),
);

if (process.argv.includes('--write')) {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cue, value]) => `  ${/^\w+$/.test(cue) ? cue : `'${cue}'`}: ${Number(value.toFixed(2))},`);
  const head =
    '/** Made by scripts/fit-question.ts: log odds that a sentence with this cue seeks an answer from the readers. */';
  const path = new URL('../lib/engine/weights/question.ts', import.meta.url);
  writeFileSync(
    path,
    `${head}\nexport const QUESTION_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
if (process.argv.includes('--errors')) {
  held.forEach(([want, got], at) => {
    if (want !== got) console.log(rows[at]!.id, want, got);
  });
}
if (process.argv.includes('--show'))
  for (const [cue, value] of [...weights].sort((a, b) => a[1] - b[1])) console.log(value.toFixed(2), cue);
