// Every check of the project, one after the other, and one closing line that sums them up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { findFirefox } from './setup.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}.cache/reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Counts of a suite's JSON report, or null when it wrote none. */
function counts(file, read) {
  try {
    return read(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
  } catch {
    return null;
  }
}

/** What went wrong in a browser suite, said once more at the end, where a long log is still read. */
function failures(file) {
  const found = [];
  const walk = ({ specs = [], suites = [] }) => {
    for (const { ok, title, tests } of specs) {
      if (ok) continue;
      const errors = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
      for (const { message = '', location } of errors)
        found.push(
          `${title} (${location?.file.slice(root.length)}:${location?.line})\n${stripVTControlCharacters(message).slice(0, 1500)}`,
        );
    }
    suites.forEach(walk);
  };
  walk(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
  return found;
}

/** The same editors under React 18 are left to `npm run test:editors`. */
const WITHOUT_OLD_REACT = ['--grep-invert=under React 18', '--reporter=line,json'];

const STEPS = [
  { name: 'types', run: ['wxt', 'prepare'], quiet: true },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'lint', run: ['biome', 'check', '.'] },
  {
    name: 'unit tests',
    run: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
    counts: () => counts('unit.json', (report) => [report.numPassedTests, report.numFailedTests]),
  },
  { name: 'build for Chromium', run: ['wxt', 'build'], quiet: true },
  { name: 'build for Firefox', run: ['wxt', 'build', '-b', 'firefox'], quiet: true },
  {
    name: 'browser tests',
    run: ['playwright', 'test', '--project=chromium', ...WITHOUT_OLD_REACT],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` },
    counts: () => counts('browser.json', ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]),
    failures: () => failures('browser.json'),
  },
  {
    name: 'editors in Firefox',
    run: ['playwright', 'test', '--project=firefox', ...WITHOUT_OLD_REACT],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/firefox.json` },
    counts: () => counts('firefox.json', ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]),
    failures: () => failures('firefox.json'),
    without: () => (findFirefox() ? null : 'no Firefox here; install firefox-esr or set FIREFOX'),
  },
];

let passed = 0;
let failed = 0;
const said = [];
for (const step of STEPS) {
  const started = Date.now();
  const why = step.without?.();
  if (why) {
    console.log(`left out: ${step.name} (${why})`);
    continue;
  }
  const [command, ...args] = step.run;
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${command}`, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...step.env },
    stdio: step.quiet ? 'pipe' : 'inherit',
  });
  if (step.quiet && status !== 0) process.stdout.write(`${stdout}\n${stderr}\n`);
  const counted = step.counts?.();
  const [right, wrong] = counted ?? [status === 0 ? 1 : 0, 0];
  passed += right;
  // A suite that ends badly without naming a failed test has failed all the same.
  failed += wrong || (status === 0 ? 0 : 1);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  if (status !== 0) said.push(...(counted && step.failures ? step.failures() : []));
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${step.run.slice(0, 2).join(' ')} (${seconds} s)`);
}
for (const failure of said) console.log(`\n${failure}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
