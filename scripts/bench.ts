/**
 * Timings as ratios against peers in one run, and bundle sizes; `--write` puts the tables into docs/performance.md.
 * The texts are made from the rules' own examples, so that the bench needs nothing but the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { text as alex } from 'alex';
import nlp from 'compromise';
import writeGood from 'write-good';
import { review } from '../lib/engine/review';
import { RULES } from '../lib/rules';
import { EMPTY_PROFILE } from '../lib/vocabulary';
import { table, writeSection } from './generated-section';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEXTS = 240;
const SENTENCES_PER_TEXT = 5;
const LONG = 3_000;

/** Posts of a few sentences, each text unlike every other, so that no cache of paragraphs helps. */
function makeTexts(): string[] {
  const sentences = RULES.flatMap(({ examples }) => [...examples.flags, ...examples.allows])
    .map((example) => (typeof example === 'string' ? example : example.text))
    .map((text) => text.replace(/\[\[|\]\]/g, '').replaceAll('\n', ' '));
  return Array.from({ length: TEXTS }, (_, at) =>
    Array.from({ length: SENTENCES_PER_TEXT }, (_, of) => {
      const sentence = sentences[(at * 31 + of * 97) % sentences.length]!;
      return of === 0 ? `Note ${at + 1}. ${sentence}` : sentence;
    }).join(' '),
  );
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median ms per text of each contender, text by text in turn, so that a slow moment hits all alike. */
function race(texts: string[], contenders: Record<string, (text: string) => void>): Map<string, number> {
  const times = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
  for (const text of texts.slice(0, 20)) for (const run of Object.values(contenders)) run(text);
  // A space more makes the warmed texts new to every cache.
  for (const text of texts)
    for (const [name, run] of Object.entries(contenders)) times.get(name)!.push(timed(() => run(`${text} `)));
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** Median ms of a review after one word of a long, already reviewed draft was changed. */
function afterOneWord(texts: string[]): { edited: number; whole: number; length: number } {
  const edited: number[] = [];
  const whole: number[] = [];
  let length = 0;
  for (let at = 0; at < 40; at++) {
    const paragraphs: string[] = [];
    for (let next = at; paragraphs.join('\n').length < LONG; next++)
      paragraphs.push(`${texts[next % TEXTS]} Take ${at}.`);
    const draft = paragraphs.join('\n');
    length = draft.length;
    whole.push(timed(() => review({ text: draft }, EMPTY_PROFILE, RULES)));
    const changed = draft.replace(`Take ${at}.`, `Try ${at}.`);
    edited.push(timed(() => review({ text: changed }, EMPTY_PROFILE, RULES)));
  }
  return { edited: median(edited), whole: median(whole), length };
}

/** Median ms of a process that imports this. */
function processTime(source: string): number {
  const args = ['--import', 'tsx', '--input-type=module', '-e', source];
  return median(Array.from({ length: 3 }, () => timed(() => spawnSync(process.execPath, args, { cwd: ROOT }))));
}

function sizes(folder: string): string[][] {
  const walk = (at: string): string[] =>
    readdirSync(at).flatMap((name) =>
      statSync(join(at, name)).isDirectory() ? walk(join(at, name)) : [join(at, name)],
    );
  return walk(folder)
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(file);
      const kilo = (count: number) => `${(count / 1024).toFixed(1)} KB`;
      return [
        relative(folder, file).replace(/-[\w-]{8}\./, '.'),
        kilo(bytes.length),
        kilo(gzipSync(bytes, { level: 9 }).length),
      ];
    });
}

const version = (name: string) =>
  (createRequire(import.meta.url)(`${ROOT}node_modules/${name}/package.json`) as { version: string }).version;
const texts = makeTexts();
const result = race(texts, {
  'Candor, full review': (text) => review({ text }, EMPTY_PROFILE, RULES),
  'compromise, bare parse': (text) => nlp(text),
  'write-good': (text) => writeGood(text),
  alex: (text) => alex(text),
});
const base = result.get('compromise, bare parse')!;
const long = afterOneWord(texts);
const bare = processTime('');
const startUp = (source: string) => processTime(source) - bare;
const starts = {
  'Candor: engine and rules': startUp("await import('./lib/engine/review.ts'); await import('./lib/rules/index.ts')"),
  'compromise alone': startUp("await import('compromise')"),
  'write-good': startUp("await import('write-good')"),
  alex: startUp("await import('alex')"),
};
const ms = (value: number) => value.toFixed(2);
const output = `${ROOT}.output/chrome-mv3`;
const report = [
  `${TEXTS} texts, median ${median(texts.map((text) => text.length))} characters; Node ${process.versions.node}, ${cpus().length} cores; compromise ${version('compromise')}, write-good ${version('write-good')}, alex ${version('alex')}.`,
  table(
    ['one text', 'median ms', 'against compromise’s parse'],
    [...result].map(([name, value]) => [name, ms(value), `${(value / base).toFixed(2)} ×`]),
  ),
  table(
    [`a draft of ${long.length} characters`, 'median ms', 'against its first review'],
    [
      ['first review', ms(long.whole), '1.00 ×'],
      ['after a one-word edit', ms(long.edited), `${(long.edited / long.whole).toFixed(2)} ×`],
    ],
  ),
  table(
    ['start-up (import)', 'median ms', 'against compromise alone'],
    Object.entries(starts).map(([name, value]) => [
      name,
      value.toFixed(0),
      `${(value / starts['compromise alone']).toFixed(2)} ×`,
    ]),
  ),
  existsSync(output)
    ? table(['bundle (Chromium)', 'size', 'gzipped'], sizes(output))
    : 'No build here: run `npm run build` first for bundle sizes.',
].join('\n\n');
console.log(report);
if (process.argv.includes('--write')) writeSection(`${ROOT}docs/performance.md`, 'figures', report);
await import('./bench-journal');
