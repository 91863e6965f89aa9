import { existsSync } from 'node:fs';

/** The Firefox that tests drive: the one named by the environment, else the system's; null when there is none. */
export function findFirefox(): string | null {
  const known = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
  return known.find((path) => path && existsSync(path)) ?? null;
}

export function firefoxPath(): string {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox found. Install the package "firefox-esr", or set FIREFOX to its path.');
  return found;
}
