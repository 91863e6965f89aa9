/**
 * Learns the weights of lib/engine/claim-weights.ts from labelled posts and prints how well they do on posts they have
 * not seen (ten folds). The weights are of families and surroundings only; no words of a post are kept.
 *
 *   npx tsx scripts/weigh-claims.ts LABELLED.jsonl... [--write] [--rules]
 *
 * With --write it only learns from all rows and writes the weights; without, it prints what the ten folds say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CLAIM_GUARDS, CLAIMS } from '../lib/engine/claim-families';
import {
  type Claim,
  claimFeatures,
  claimsOf,
  gushFeatures,
  likeliestFirst,
  logistic,
  TELL,
  toldClaims,
  weigh,
} from '../lib/engine/claims';
import { type Document, readDocument } from '../lib/engine/document';
import type { Span } from '../lib/vocabulary';

interface Row {
  text: string;
  english?: boolean;
  flattery?: number;
  flattery_required?: Span[];
  flattery_allowed?: Span[];
}
interface Post {
  row: Row;
  set: string;
  fold: number;
  document: Document;
  claims: Claim[];
  /** Of each claim: what the first look sees, and whether readers marked it. */
  features: Record<string, number>[];
  right: boolean[];
}
type Weights = Record<string, number>;
interface Model {
  first: Weights;
  second: Weights;
}

const FOLDS = 10;
const INNER = 4;
const L2_FIRST = Number(process.env.L2 ?? 3);
const L2_SECOND = 1;
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
    const claims = claimsOf(CLAIMS, CLAIM_GUARDS, document);
    const features = claims.map((claim) => claimFeatures(claim, document));
    const right = claims.map(({ span }) => row.flattery_allowed!.some((gold) => hits(span, gold)));
    return { row, set: file, fold: (index * 7) % FOLDS, document, claims, features, right };
  });
}

/** Logistic regression with L2 (not on the bias), by gradient descent with momentum. */
function learn(rows: Record<string, number>[], right: boolean[], l2: number): Weights {
  const names = [...new Set(rows.flatMap(Object.keys))];
  const index = new Map(names.map((name, at) => [name, at]));
  const sparse = rows.map((row) => Object.entries(row).filter(([, value]) => value !== 0));
  const keys = sparse.map((row) => Int32Array.from(row.map(([name]) => index.get(name)!)));
  const values = sparse.map((row) => Float64Array.from(row.map(([, value]) => value)));
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  const bias = index.get('bias') ?? -1;
  for (let step = 0; step < 500; step++) {
    const gradient = new Float64Array(names.length);
    for (let at = 0; at < rows.length; at++) {
      const key = keys[at]!;
      const value = values[at]!;
      let sum = 0;
      for (let i = 0; i < key.length; i++) sum += weights[key[i]!]! * value[i]!;
      const error = logistic(sum) - (right[at] ? 1 : 0);
      for (let i = 0; i < key.length; i++) gradient[key[i]!]! += error * value[i]!;
    }
    for (let i = 0; i < names.length; i++) {
      const slope = (gradient[i]! + (i === bias ? 0 : l2 * weights[i]!)) / rows.length;
      speed[i] = 0.9 * speed[i]! - 0.5 * slope;
      weights[i]! += speed[i]!;
    }
  }
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}

const firstOf = (posts: Post[]) =>
  learn(
    posts.flatMap((post) => post.features),
    posts.flatMap((post) => post.right),
    L2_FIRST,
  );
const firstLook = (post: Post, weights: Weights): Claim[] =>
  post.claims.map((claim, at) => ({ ...claim, likelihood: logistic(weigh(weights, post.features[at]!)) }));
const gushOf = (claims: Claim[]) => claims.map((claim) => gushFeatures(claim, likeliestFirst(claims)));

/** Both looks; the second learns from first looks at posts that the first had not learned from. */
function modelOf(posts: Post[]): Model {
  const rows: Record<string, number>[] = [];
  const right: boolean[] = [];
  for (let inner = 0; inner < INNER; inner++) {
    const first = firstOf(posts.filter((_, at) => at % INNER !== inner));
    for (const post of posts.filter((_, at) => at % INNER === inner)) {
      rows.push(...gushOf(firstLook(post, first)));
      right.push(...post.right);
    }
  }
  return { first: firstOf(posts), second: learn(rows, right, L2_SECOND) };
}

function judged(post: Post, { first, second }: Model): Claim[] {
  const claims = firstLook(post, first);
  const sorted = likeliestFirst(claims);
  return claims.map((claim) => ({ ...claim, likelihood: logistic(weigh(second, gushFeatures(claim, sorted))) }));
}

function figures(posts: Post[], judgedOf: Map<Post, Claim[]>, threshold: number) {
  let predicted = 0;
  let right = 0;
  let wanted = 0;
  let found = 0;
  let tp = 0;
  let fp = 0;
  let fn = 0;
  const rules: Record<string, { told: number; right: number; precision: number }> = {};
  for (const post of posts) {
    const got = toldClaims(judgedOf.get(post)!, post.document, threshold);
    for (const claim of got) {
      const ok = post.row.flattery_allowed!.some((gold) => hits(claim.span, gold));
      predicted++;
      if (ok) right++;
      for (const name of [claim.rule, `  ${claim.family}`]) {
        rules[name] ??= { told: 0, right: 0, precision: 0 };
        const rule = rules[name];
        rule.told++;
        if (ok) rule.right++;
        rule.precision = Math.round((100 * rule.right) / rule.told) / 100;
      }
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
const unseen = new Map<Post, Claim[]>();
const writes = process.argv.includes('--write');
for (let fold = 0; fold < FOLDS && !writes; fold++) {
  const model = modelOf(posts.filter((post) => post.fold !== fold));
  for (const post of posts.filter((one) => one.fold === fold)) unseen.set(post, judged(post, model));
}
for (const file of writes ? [] : files) {
  const mine = posts.filter((post) => post.set === file);
  const wanted = mine.flatMap((post) => post.row.flattery_required!.map((gold) => ({ gold, claims: post.claims })));
  const reached = wanted.filter(({ gold, claims }) => claims.some(({ span }) => hits(span, gold))).length;
  console.log(`${file.replace(/.*\//, '')}: ${reached} of ${wanted.length} marked places lie in some claim`);
  for (const threshold of [0.3, 0.35, 0.4, 0.42, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const { p, r, any } = figures(mine, unseen, threshold);
    console.log(`  ${threshold}  spans P ${p.toFixed(3)} R ${r.toFixed(3)}  any F1 ${any.toFixed(3)}`);
  }
  if (process.argv.includes('--rules')) console.table(figures(mine, unseen, TELL).rules);
}
if (writes) {
  const { first, second } = modelOf(posts);
  const table = (weights: Weights) =>
    Object.entries(weights)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`)
      .join('\n');
  writeFileSync(
    new URL('../lib/engine/claim-weights.ts', import.meta.url),
    `/**
 * Learned by scripts/weigh-claims.ts from the labelled dev posts. Names are families of wordings and surroundings of a
 * claim (claim-features.ts): the first look.
 */
export const CLAIM_WEIGHTS: Readonly<Record<string, number>> = {
${table(first)}
};

/** The second look: a claim among the other claims of its draft. */
export const GUSH_WEIGHTS: Readonly<Record<string, number>> = {
${table(second)}
};
`,
  );
}
