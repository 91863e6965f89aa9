import { existsSync } from 'node:fs';

/** The Chromium that tests drive: the one named by the environment, else the system's. */
export function chromiumPath(): string {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const found = known.find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found. Install the package "chromium", or set CHROMIUM to its path.');
  return found;
}

export const CHROMIUM_ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever the system speaks: the tests read English.
  '--lang=en',
];
