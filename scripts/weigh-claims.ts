/**
 * Learns the weights of lib/engine/claim-weights.ts from labelled posts: which places readers call overpraise. Only
 * families of wordings and surroundings are weighed; no words of a post are kept.
 *   tsx scripts/weigh-claims.ts LABELLED.jsonl... [--write] [--rules]
 * Without --write it prints how well weights do on posts that they have not seen: rounds of ten folds over all files.
 */
import { CLAIM_GUARDS, CLAIMS } from '../lib/engine/claim-families';
import {
  type Claim,
  claimFeatures,
  claimsOf,
  gushFeatures,
  logistic,
  severityOf,
  TELL,
  toldClaims,
  weigh,
} from '../lib/engine/claims';
import { type Document, readDocument } from '../lib/engine/document';
import { heat, STRONG } from '../lib/engine/flattery';
import { readLanguage } from '../lib/engine/language';
import type { Span } from '../lib/vocabulary';
import { asked, baseName, FILES, fitSoftmax, foldsOf, key, Names, readRows, writeSource } from './fitting';

interface Row {
  text: string;
  english?: boolean;
  flattery?: number;
  flattery_required?: Span[];
  flattery_allowed?: Span[];
}
type Features = Record<string, number>;
interface Post {
  row: Row;
  file: string;
  document: Document;
  claims: Claim[];
  /** Of each claim: what the first look sees, and whether readers marked it. */
  features: Features[];
  right: boolean[];
}
type Weights = Record<string, number>;
interface Model {
  first: Weights;
  second: Weights;
}

const FOLDS = 10;
const INNER = 4;
const RIDGE_FIRST = 5;
const RIDGE_SECOND = 1;
const ROUNDS = Number(process.env.ROUNDS ?? 3);

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** The scorer's rule: half of the shorter one lies in the other. */
const hits = (a: Span, b: Span) => overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);

const rows = FILES.flatMap((file) =>
  readRows<Row>(file)
    .filter((row) => row.english !== false && row.flattery_allowed)
    .map((row) => ({ file, row })),
);
const posts: Post[] = rows.map(({ file, row }) => {
  const document = readDocument({ text: readLanguage(row.text).english });
  const claims = claimsOf(CLAIMS, CLAIM_GUARDS, document);
  const features = claims.map((claim) => claimFeatures(claim, document));
  const right = claims.map(({ span }) => row.flattery_allowed!.some((gold) => hits(span, gold)));
  return { row, file, document, claims, features, right };
});

/** Logistic regression; the ridge spares the bias. */
function learn(sample: Features[], right: boolean[], ridge: number): Weights {
  const names = new Names();
  const fitted = sample.map((features, at) => ({
    features: names.sparse(Object.entries(features)),
    allowed: [!right[at], right[at]!],
  }));
  // Two classes share each weight's ridge, hence twice.
  const [no, yes] = fitSoftmax(fitted, names.list, { ridge: ridge * 2, steps: 150 });
  return Object.fromEntries(names.list.map((name, at) => [name, yes![at]! - no![at]!]));
}

const firstOf = (some: Post[]) =>
  learn(
    some.flatMap((post) => post.features),
    some.flatMap((post) => post.right),
    RIDGE_FIRST,
  );
const firstLook = (post: Post, weights: Weights): Claim[] =>
  post.claims.map((claim, at) => ({ ...claim, likelihood: logistic(weigh(weights, post.features[at]!)) }));
const secondLook = (claims: Claim[], weights: Weights): Claim[] =>
  claims.map((claim) => ({ ...claim, likelihood: logistic(weigh(weights, gushFeatures(claim, claims))) }));

/** Both looks; the second learns from first looks at posts that the first had not learned from. */
function modelOf(some: Post[]): Model {
  const looked: { post: Post; claims: Claim[] }[] = [];
  for (let inner = 0; inner < INNER; inner++) {
    const first = firstOf(some.filter((_, at) => at % INNER !== inner));
    for (const post of some.filter((_, at) => at % INNER === inner))
      looked.push({ post, claims: firstLook(post, first) });
  }
  const second = learn(
    looked.flatMap(({ claims }) => claims.map((claim) => gushFeatures(claim, claims))),
    looked.flatMap(({ post }) => post.right),
    RIDGE_SECOND,
  );
  return { first: firstOf(some), second };
}

const judge = (post: Post, { first, second }: Model): Claim[] => secondLook(firstLook(post, first), second);

const f1 = (pairs: [boolean, boolean][]) => {
  const both = pairs.filter(([want, got]) => want && got).length;
  return (2 * both) / (pairs.filter(([want]) => want).length + pairs.filter(([, got]) => got).length || 1);
};

function show(name: string, some: Post[], judged: Map<Post, Claim[]>): void {
  const told = new Map(some.map((post) => [post, toldClaims(judged.get(post)!, post.document, TELL)]));
  const all = some.flatMap((post) => told.get(post)!.map(({ span }) => ({ span, gold: post.row.flattery_allowed! })));
  const right = all.filter(({ span, gold }) => gold.some((one) => hits(span, one))).length;
  const wanted = some.flatMap((post) => post.row.flattery_required!.map((gold) => ({ gold, post })));
  const found = wanted.filter(({ gold, post }) => told.get(post)!.some(({ span }) => hits(span, gold))).length;
  const within = wanted.filter(({ gold, post }) => post.claims.some(({ span }) => hits(span, gold))).length;
  const labelled = some.filter(({ row }) => row.flattery !== undefined);
  const any = f1(labelled.map((post) => [post.row.flattery! > 0, told.get(post)!.length > 0]));
  const strong = [STRONG - 0.3, STRONG, STRONG + 0.3].map((bar) =>
    f1(
      labelled.map((post) => {
        const claims = told.get(post)!;
        return [post.row.flattery === 2, claims.length > 1 && heat(claims.map(severityOf), post.document) > bar];
      }),
    ).toFixed(2),
  );
  console.log(
    `${name.padEnd(16)} spans P ${(right / all.length).toFixed(3)} R ${(found / wanted.length).toFixed(3)}` +
      ` (in some claim ${(within / wanted.length).toFixed(2)})  any F1 ${any.toFixed(3)}  strong F1 ${strong.join(' ')}`,
  );
}

function showRules(some: Post[], judged: Map<Post, Claim[]>): void {
  const rules: Record<string, { told: number; right: number }> = {};
  for (const post of some) {
    for (const claim of toldClaims(judged.get(post)!, post.document)) {
      const ok = post.row.flattery_allowed!.some((gold) => hits(claim.span, gold));
      for (const name of [claim.rule, `  ${claim.family}`, severityOf(claim).severity ?? 'advice']) {
        rules[name] ??= { told: 0, right: 0 };
        rules[name].told++;
        if (ok) rules[name].right++;
      }
    }
  }
  console.table(rules);
}

if (asked('write')) {
  const { first, second } = modelOf(posts);
  const table = (weights: Weights) =>
    Object.entries(weights)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  ${key(name)}: ${Number(weight.toFixed(2))},`)
      .join('\n');
  writeSource(
    '../lib/engine/claim-weights.ts',
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
} else {
  for (let round = 0; round < ROUNDS; round++) {
    const folds = foldsOf(
      rows.map(({ row }) => row.text),
      FOLDS,
      round,
    );
    const unseen = new Map<Post, Claim[]>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const model = modelOf(posts.filter((_, at) => folds[at] !== fold));
      posts.forEach((post, at) => {
        if (folds[at] === fold) unseen.set(post, judge(post, model));
      });
    }
    for (const file of FILES)
      show(
        baseName(file),
        posts.filter((post) => post.file === file),
        unseen,
      );
    show('all', posts, unseen);
    if (asked('rules') && round === 0) showRules(posts, unseen);
  }
}
