// Installs what is missing: npm packages, and with --browser a Chromium. Plain Node, as nothing is installed yet.
// Says what it does on standard error, so that commands which print data stay clean.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (text) => process.stderr.write(`${text}\n`);

/** Where Chromium is looked for, in order. Branded Chrome no longer takes --load-extension (playwright.dev, Chrome extensions). */
export function findChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** Where Firefox is looked for, in order; null when there is none: its tests are left out then, and the run says so. */
export function findFirefox() {
  const places = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
  return places.find((place) => place && existsSync(place)) ?? null;
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `Candor needs Node 20.19 or newer; this is ${process.versions.node}. Install it from https://nodejs.org, then try again.`,
  );
  process.exit(1);
}

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const stamp = `${root}node_modules/.candor-lock`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing npm packages ...');
  // A folder that exists is completed; `npm ci` would empty it first, under the feet of whatever runs beside.
  const how = existsSync(`${root}node_modules`) ? 'install' : 'ci';
  const { status, stdout, stderr } = spawnSync('npm', [how, '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    say(
      `${stdout}\n${stderr}\nnpm could not install the packages. Check the connection to the npm registry, then try again.`,
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** The types WXT writes; tsconfig.json builds on them. */
function prepareTypes() {
  if (existsSync(`${root}.wxt/tsconfig.json`)) return;
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/wxt`, ['prepare'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  say(`${stdout}\n${stderr}`);
  process.exit(1);
}

/** Firefox is wanted, not needed: without it the editors are tested in Chromium alone. */
function installFirefox() {
  if (findFirefox() || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  say('Installing Firefox from Debian ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', 'firefox-esr'], { stdio: 'ignore', env });
}

function installChromium() {
  if (findChromium()) return;
  const isRoot = process.getuid?.() === 0;
  if (existsSync('/usr/bin/apt-get') && isRoot) {
    say('Installing Chromium from Debian ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-color-emoji'], { stdio: 'ignore', env });
  }
  if (findChromium())
    return say(
      execFileSync(findChromium(), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    );
  say(
    'No Chromium found. Install it (Debian, Ubuntu: sudo apt install chromium; Fedora: sudo dnf install chromium; macOS: brew install chromium),',
  );
  say('or set CHROMIUM to the path of one, then try again.');
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  installPackages();
  prepareTypes();
  if (process.argv.includes('--browser')) installChromium();
  if (process.argv.includes('--firefox')) installFirefox();
}
