/**
 * Learns the weights of lib/engine/claim-weights.ts from labelled posts and prints how well they do on posts they have
 * not seen (ten folds). The weights are of families and surroundings only; no words of a post are kept.
 *
 *   npx tsx scripts/weigh-claims.ts LABELLED.jsonl... [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../lib/engine/claim-features';
import { claimsOf } from '../lib/engine/claims';
import { readDocument } from '../lib/engine/document';
import { CLAIM_GUARDS, CLAIMS } from '../lib/rules/lexicon/claims';
import type { Span } from '../lib/vocabulary';

interface Row {
  text: string;
  english?: boolean;
  flattery?: number;
  flattery_required?: Span[];
  flattery_allowed?: Span[];
}
interface Example {
  span: Span;
  family: string;
  rule: string;
  features: Record<string, number>;
  right: boolean;
}
interface Post {
  row: Row;
  set: string;
  fold: number;
  examples: Example[];
}

const FOLDS = 10;
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** The scorer's rule: half of the shorter one lies in the other. */
const hits = (a: Span, b: Span) => overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);

function postsOf(file: string): Post[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.english !== false && row.flattery_allowed);
  return rows.map((row, index) => {
    const document = readDocument({ text: row.text });
    const examples = Object.entries(CLAIMS).flatMap(([rule, families]) =>
      claimsOf(families, CLAIM_GUARDS, document).map(({ family, span }) => ({
        span,
        family,
        rule,
        features: { [family]: 1, ...featuresOf(span, document) },
        right: row.flattery_allowed!.some((gold) => hits(span, gold)),
      })),
    );
    return { row, set: file, fold: (index * 7) % FOLDS, examples };
  });
}

type Weights = Record<string, number>;
const sumOf = (weights: Weights, features: Record<string, number>) => {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!;
  return sum;
};
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

/** Logistic regression with L2, by plain gradient descent with momentum; a few hundred weights, a few thousand examples. */
function learn(examples: Example[], l2 = 2.5): Weights {
  const weights: Weights = {};
  const speed: Weights = {};
  for (let step = 0; step < 400; step++) {
    const gradient: Weights = {};
    for (const { features, right } of examples) {
      const error = sigmoid(sumOf(weights, features)) - (right ? 1 : 0);
      for (const name in features) gradient[name] = (gradient[name] ?? 0) + error * features[name]!;
    }
    for (const name in gradient) {
      const slope = (gradient[name]! + (name === 'bias' ? 0 : l2 * (weights[name] ?? 0))) / examples.length;
      speed[name] = 0.9 * (speed[name] ?? 0) - 0.6 * slope;
      weights[name] = (weights[name] ?? 0) + speed[name]!;
    }
  }
  return weights;
}

/** As the review does: per rule the likeliest of overlapping claims, then the longest across rules. */
function told(post: Post, weights: Weights, threshold: number): Example[] {
  const scored = post.examples
    .map((example) => ({ example, likelihood: sigmoid(sumOf(weights, example.features)) }))
    .filter(({ likelihood }) => likelihood >= threshold)
    .sort((a, b) => b.likelihood - a.likelihood);
  const perRule: Example[] = [];
  for (const { example } of scored)
    if (!perRule.some((other) => other.rule === example.rule && overlap(other.span, example.span) > 0))
      perRule.push(example);
  const length = ({ span }: Example) => span.end - span.start;
  const kept: Example[] = [];
  for (const example of perRule.sort((a, b) => length(b) - length(a)))
    if (!kept.some((other) => overlap(other.span, example.span) > 0)) kept.push(example);
  return kept;
}

function figures(posts: Post[], weightsOf: (post: Post) => Weights, threshold: number) {
  let predicted = 0;
  let right = 0;
  let wanted = 0;
  let found = 0;
  let tp = 0;
  let fp = 0;
  let fn = 0;
  const rules: Record<string, { n: number; right: number }> = {};
  for (const post of posts) {
    const got = told(post, weightsOf(post), threshold);
    predicted += got.length;
    right += got.filter((example) => example.right).length;
    for (const example of got) {
      rules[example.rule] ??= { n: 0, right: 0 };
      const rule = rules[example.rule]!;
      rule.n++;
      if (example.right) rule.right++;
    }
    wanted += post.row.flattery_required!.length;
    found += post.row.flattery_required!.filter((gold) => got.some(({ span }) => hits(span, gold))).length;
    if (post.row.flattery === undefined) continue;
    if (post.row.flattery > 0 && got.length > 0) tp++;
    else if (got.length > 0) fp++;
    else if (post.row.flattery > 0) fn++;
  }
  return { p: right / predicted, r: found / wanted, any: (2 * tp) / (2 * tp + fp + fn), rules };
}

const posts = files.flatMap(postsOf);
const l2 = Number(process.env.L2 ?? 2.5);
const byFold = Array.from({ length: FOLDS }, (_, fold) =>
  learn(
    posts.filter((post) => post.fold !== fold).flatMap((post) => post.examples),
    l2,
  ),
);
const unseen = (post: Post) => byFold[post.fold]!;
for (const file of files) {
  const mine = posts.filter((post) => post.set === file);
  for (const threshold of [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const { p, r, any } = figures(mine, unseen, threshold);
    console.log(file.replace(/.*\//, ''), threshold, `P ${p.toFixed(3)} R ${r.toFixed(3)} any ${any.toFixed(3)}`);
  }
  console.table(figures(mine, unseen, 0.5).rules);
}
if (process.argv.includes('--write')) {
  const weights = learn(
    posts.flatMap((post) => post.examples),
    l2,
  );
  const lines = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`);
  writeFileSync(
    new URL('../lib/engine/claim-weights.ts', import.meta.url),
    `/** Learned by scripts/weigh-claims.ts from the labelled dev posts; names are families and surroundings of claims. */\nexport const CLAIM_WEIGHTS: Record<string, number> = {\n${lines.join('\n')}\n};\n`,
  );
}
