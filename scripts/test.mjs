// Every check of the project, one after the other, and one closing line that sums them up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  },
  {
    name: 'editors in Firefox',
    run: ['playwright', 'test', '--project=firefox', ...WITHOUT_OLD_REACT],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/firefox.json` },
    counts: () => counts('firefox.json', ({ stats }) => [stats.expected, stats.unexpected + stats.flaky]),
    without: () => (findFirefox() ? null : 'no Firefox here; install firefox-esr or set FIREFOX'),
  },
];

let passed = 0;
let failed = 0;
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
  const [right, wrong] = step.counts?.() ?? [status === 0 ? 1 : 0, 0];
  passed += right;
  // A suite that ends badly without naming a failed test has failed all the same.
  failed += wrong || (status === 0 ? 0 : 1);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${step.run.slice(0, 2).join(' ')} (${seconds} s)`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
