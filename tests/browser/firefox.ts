import { findFirefox } from '../../scripts/setup.mjs';

/** The Firefox that tests drive: the one named by the environment, else the system's. */
export function firefoxPath(): string {
  const found = findFirefox();
  if (!found) throw new Error('No Firefox found. Install the package "firefox-esr", or set FIREFOX to its path.');
  return found;
}
