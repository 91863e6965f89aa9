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

/** Something read off a suite's JSON report, or null when it wrote none. */
function report(file, read) {
  try {
    return read(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
  } catch {
    return null;
  }
}

/** What went wrong in a browser suite, with the tests that needed a second try: said at the end, where a long log is read. */
function troubles(file) {
  const found = [];
  const walk = ({ specs = [], suites = [] }) => {
    for (const { title, tests } of specs)
      for (const { status, results } of tests.filter((test) => ['unexpected', 'flaky'].includes(test.status)))
        for (const { message = '', location } of results.flatMap(({ errors }) => errors)) {
          const where = `${location?.file.slice(root.length)}:${location?.line}`;
          const verdict = status === 'flaky' ? 'FLAKY' : 'FAIL ';
          found.push(`${verdict} ${title} (${where})\n${stripVTControlCharacters(message).slice(0, 1500)}`);
        }
    suites.forEach(walk);
  };
  report(file, walk);
  return found;
}

const unitTroubles = () =>
  report('unit.json', ({ testResults }) =>
    testResults
      .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'))
      .map(({ fullName, failureMessages }) => `FAIL  ${fullName}\n${failureMessages.join('\n').slice(0, 1500)}`),
  ) ?? [];

/** Passed and failed of a browser suite; what passed at the second try has passed, and is named by `troubles`. */
const browserCounts = ({ stats }) => [stats.expected + stats.flaky, stats.unexpected];

/** The same editors under React 18 are left to `npm run test:editors`. */
const WITHOUT_OLD_REACT = ['--grep-invert=under React 18', '--reporter=line,json'];

const STEPS = [
  { name: 'types', run: ['wxt', 'prepare'], quiet: true },
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'lint', run: ['biome', 'check', '.'] },
  {
    name: 'unit tests',
    run: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/unit.json`],
    counts: () => report('unit.json', (unit) => [unit.numPassedTests, unit.numFailedTests]),
    troubles: unitTroubles,
  },
  { name: 'build for Chromium', run: ['wxt', 'build'], quiet: true },
  { name: 'build for Firefox', run: ['wxt', 'build', '-b', 'firefox'], quiet: true },
  {
    name: 'browser tests',
    run: ['playwright', 'test', '--project=chromium', ...WITHOUT_OLD_REACT],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/browser.json` },
    counts: () => report('browser.json', browserCounts),
    troubles: () => troubles('browser.json'),
  },
  {
    name: 'editors in Firefox',
    run: ['playwright', 'test', '--project=firefox', ...WITHOUT_OLD_REACT],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/firefox.json` },
    counts: () => report('firefox.json', browserCounts),
    troubles: () => troubles('firefox.json'),
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
  if (counted && step.troubles) said.push(...step.troubles());
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${step.name}: ${step.run.slice(0, 2).join(' ')} (${seconds} s)`);
}
for (const trouble of said) console.log(`\n${trouble}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
