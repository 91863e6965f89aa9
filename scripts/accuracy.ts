/**
 * Prints how far reviews agree with the labelled posts, per field and per rule; `--write` puts the tables into
 * docs/accuracy.md. Skips kindly where the labelled rows are absent: the project does not need them.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { review } from '../lib/engine/review';
import { RULES } from '../lib/rules';
import { EMPTY_PROFILE, type Review, type Span } from '../lib/vocabulary';
import { table, writeSection } from './generated-section';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EVAL = fileURLToPath(new URL('../../shared/eval/', import.meta.url));
const CACHE = `${ROOT}.cache/accuracy/`;

interface Row {
  id: string;
  text: string;
  flattery_allowed?: Span[];
  engagement_bait?: boolean;
  disclosure?: string;
  stance?: string;
  question?: string;
  call_for_response?: boolean;
}
type Figures = Record<string, { macroF1?: number; p?: number; r?: number; f1?: number; pearson?: number }>;

function rowsOf(name: string): Row[] {
  const lines = readFileSync(`${EVAL}dev/${name}.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Row);
}

function scored(name: string): { rows: Row[]; reviews: Review[]; figures: Figures } {
  const rows = rowsOf(name);
  const reviews = rows.map(({ text }) => review({ text }, EMPTY_PROFILE, RULES));
  mkdirSync(CACHE, { recursive: true });
  const file = `${CACHE}${name}.jsonl`;
  writeFileSync(file, reviews.map((item, at) => JSON.stringify({ id: rows[at]!.id, ...item })).join('\n'));
  const args = [`${EVAL}score.mjs`, `${EVAL}dev/${name}.jsonl`, file, '--json'];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return { rows, reviews, figures: JSON.parse(printed.trim().split('\n').at(-1)!) as Figures };
}

const show = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2));

function fieldTable(twice: Figures, once: Figures): string {
  const cells = (figures: Figures, name: string) => {
    const figure = figures[name] ?? {};
    if (figure.macroF1 !== undefined) return `macro F1 ${show(figure.macroF1)}`;
    return `P ${show(figure.p)} R ${show(figure.r)} F1 ${show(figure.f1)}`;
  };
  const fields = [
    'flattery_spans',
    'flattery_any',
    'flattery_strong',
    'stance',
    'question',
    'response',
    'bait',
    'disclosure',
    'commercial',
  ];
  const rows = fields.map((name) => [name.replace('_', ' '), cells(twice, name), cells(once, name)]);
  return table(['field', 'posts.jsonl (449, labelled twice)', 'posts-once.jsonl (1,200, labelled once)'], rows);
}

/** Whether a row's labels bear out a finding; undefined where no label speaks of it. */
function isRight(ruleId: string, category: string, span: Span | null, row: Row): boolean | undefined {
  if (category === 'flattery' && span) {
    const shared = (other: Span) => Math.min(span.end, other.end) - Math.max(span.start, other.start);
    return row.flattery_allowed?.some((o) => shared(o) * 2 >= Math.min(span.end - span.start, o.end - o.start));
  }
  const of = <T>(value: T | undefined, right: (value: T) => boolean) =>
    value === undefined ? undefined : right(value);
  if (ruleId === 'praise-without-drawback') return of(row.stance, (stance) => stance === 'praise-only');
  if (ruleId === 'criticism-without-merit') return of(row.stance, (stance) => stance === 'criticism-only');
  if (ruleId === 'engagement-bait') return row.engagement_bait;
  if (ruleId === 'no-question') return of(row.question, (question) => question === 'none');
  if (ruleId === 'rhetorical-question-only') return of(row.question, (question) => question === 'rhetorical');
  if (ruleId === 'closed-question-only') return of(row.question, (question) => question === 'genuine');
  if (ruleId === 'no-call-for-response') return of(row.call_for_response, (called) => !called);
  if (ruleId === 'missing-disclosure') return of(row.disclosure, (disclosure) => disclosure !== 'clear');
  if (ruleId === 'unclear-disclosure') return of(row.disclosure, (disclosure) => disclosure === 'ambiguous');
  return undefined;
}

/** One line for each rule and each severity that it was found with: a rule may tell a doubtful place as a note. */
function ruleTable(sets: { rows: Row[]; reviews: Review[] }[]): string {
  const precision = (id: string, severity: string, { rows, reviews }: { rows: Row[]; reviews: Review[] }) => {
    const verdicts = reviews.flatMap((item, at) =>
      item.findings
        .filter((finding) => finding.ruleId === id && finding.severity === severity)
        .map((finding) => isRight(id, finding.category, finding.span, rows[at]!)),
    );
    const judged = verdicts.filter((verdict) => verdict !== undefined);
    if (judged.length === 0) return `not labelled (${verdicts.length} found)`;
    return `${show(judged.filter(Boolean).length / judged.length)} of ${judged.length}`;
  };
  const rows = RULES.flatMap((rule) => {
    const found = new Set([rule.severity, ...sets.flatMap(({ reviews }) => severitiesOf(rule.id, reviews))]);
    return [...found].map((severity) => [rule.id, severity, ...sets.map((set) => precision(rule.id, severity, set))]);
  });
  return table(['rule', 'told as', 'precision on posts', 'precision on posts-once'], rows);
}

const severitiesOf = (id: string, reviews: Review[]) =>
  reviews.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === id).map(({ severity }) => severity));

if (!existsSync(`${EVAL}dev/posts.jsonl`)) {
  console.log('The labelled posts (../shared/eval) are not here; nothing was measured.');
} else {
  const twice = scored('posts');
  const once = scored('posts-once');
  const others = [
    'valence-tweets',
    'valence-products',
    'valence-editorials',
    'disclosed-youtube',
    'disclosed-pinterest',
  ].map((name) => {
    const { figures, rows } = scored(name);
    const value = figures.valence ? `r ${show(figures.valence.pearson)}` : `F1 ${show(figures.disclosed?.f1)}`;
    return [name, String(rows.length), value];
  });
  const report = [
    fieldTable(twice.figures, once.figures),
    table(['file', 'rows', 'figure'], others),
    ruleTable([twice, once]),
  ].join('\n\n');
  console.log(report);
  if (process.argv.includes('--write')) writeSection(`${ROOT}docs/accuracy.md`, 'figures', report);
}
