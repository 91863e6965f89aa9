/**
 * Runs the editors' checks in Chromium and Firefox and prints them as a table, editor by check by browser
 * (`npm run test:editors`). With --only NAME just the specs of that name run, and their outcomes take the place of the last run's in the table.
 * --write puts the outcome into docs/editors.md. Needs both builds in `.output`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table, writeSection } from './generated-section';
import { findFirefox } from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOC = `${ROOT}docs/editors.md`;

/** What is used here of Playwright's JSON report. */
interface Suite {
  title: string;
  suites?: Suite[];
  specs: {
    title: string;
    tests: {
      projectName: 'chromium' | 'firefox';
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      annotations: { type: string; description?: string }[];
    }[];
  }[];
}

interface Outcome {
  file: string;
  group: string;
  check: string;
  browser: 'chromium' | 'firefox';
  /** `known`: fails, and is known to. */
  result: 'passed' | 'known' | 'failed' | 'skipped';
  annotations: { type: string; description?: string }[];
}

function outcomesOf(suites: Suite[]): Outcome[] {
  const walk = (suite: Suite, file: string, group: string): Outcome[] => [
    ...suite.specs.flatMap(({ title, tests }) =>
      tests.map(({ projectName, status, annotations }): Outcome => {
        const known = annotations.some(({ type }) => type === 'fail');
        const result = status === 'skipped' ? 'skipped' : status !== 'expected' ? 'failed' : known ? 'known' : 'passed';
        return { file, group, check: title, browser: projectName, result, annotations };
      }),
    ),
    ...(suite.suites ?? []).flatMap((inner) => walk(inner, file, inner.title)),
  ];
  return suites.flatMap((suite) => walk(suite, suite.title, ''));
}

/** Both browsers in one cell: a letter for each that passes, a dash for what is known not to, X for a failure. */
function cellOf(outcomes: Outcome[]): string {
  if (outcomes.length === 0) return '';
  const mark = (browser: Outcome['browser'], letter: string) => {
    const result = outcomes.find((outcome) => outcome.browser === browser)?.result;
    return result === 'passed' ? letter : result === 'failed' ? 'X' : result === undefined ? ' ' : '–';
  };
  return `${mark('chromium', 'C')} ${mark('firefox', 'F')}`;
}

const unique = (all: string[]) => [...new Set(all)];

/** The support table with its legend, as markdown. */
function supportOf(outcomes: Outcome[]): string {
  const contract = outcomes.filter(({ group }) => group !== '');
  const checks = unique(contract.map(({ check }) => check));
  const editors = unique(contract.map(({ group }) => group));
  const others = outcomes.filter(({ group, check }) => group === '' && !check.startsWith('random edits'));
  const onScreen = others.filter(({ file }) => /places|trouble|follow/.test(file));
  const listed = (title: string, some: Outcome[]) =>
    table(
      [title, 'browsers'],
      unique(some.map(({ check }) => check)).map((check) => [check, cellOf(some.filter((one) => one.check === check))]),
    );
  const reasons = contract.flatMap(({ group, check, browser, annotations }) =>
    annotations
      .filter(({ type }) => type === 'fail')
      .map(({ description = '' }) => ({ group, check, browser, description })),
  );
  return [
    table(
      ['editor', ...checks.map((_, i) => String(i + 1))],
      editors.map((editor) => [
        editor,
        ...checks.map((check) => cellOf(contract.filter((one) => one.group === editor && one.check === check))),
      ]),
    ),
    checks.map((check, i) => `${i + 1}. ${check}`).join('\n'),
    'Known not to work (the run fails when one of these heals):',
    unique(
      reasons.map(
        ({ group, browser, description }) =>
          `- ${group}, ${browser === 'firefox' ? 'Firefox' : 'Chromium'}, ${reasons
            .filter((one) => one.group === group && one.browser === browser && one.description === description)
            .map(({ check }) => checks.indexOf(check) + 1)
            .join(', ')}: ${description}`,
      ),
    ).join('\n'),
    listed('with the built extension', onScreen),
    listed(
      'reading and recognising',
      others.filter((one) => !onScreen.includes(one)),
    ),
  ].join('\n\n');
}

/** The outcomes of a report; none when there is no such file. */
function readReport(file: string): Outcome[] {
  if (!existsSync(file)) return [];
  return outcomesOf((JSON.parse(readFileSync(file, 'utf8')) as { suites: Suite[] }).suites);
}

const onlyAt = process.argv.indexOf('--only');
const only = onlyAt > 0 ? process.argv[onlyAt + 1] : undefined;
const report = (name: string) => `${ROOT}.cache/${name}.json`;
const now = report(only ? 'editors-only' : 'editors');
const browsers = findFirefox() ? ['chromium', 'firefox'] : ['chromium'];
if (browsers.length === 1) console.log('No Firefox found: its half of the table stays empty.');
spawnSync(
  `${ROOT}node_modules/.bin/playwright`,
  [
    'test',
    `tests/browser/editors${only ? `-${only}` : ''}`,
    ...browsers.map((browser) => `--project=${browser}`),
    '--reporter=line,json',
  ],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: now },
  },
);
const fresh = readReport(now);
const kept = only ? readReport(report('editors')).filter(({ file }) => !fresh.some((one) => one.file === file)) : [];
const outcomes = [...kept, ...fresh];
const text = supportOf(outcomes);
console.log(`\n${text}\n`);
if (process.argv.includes('--write')) writeSection(DOC, 'support', text);
const failed = outcomes.filter(({ result }) => result === 'failed');
console.log(`${outcomes.filter(({ result }) => result === 'passed').length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
