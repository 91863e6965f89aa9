/**
 * Sites the writer added by a click. The browser's own list of permissions is the only record: what it shows and what
 * Candor knows cannot differ, and taking a permission away there takes effect here.
 */
import { browser } from 'wxt/browser';

const ID = 'added-sites';
const FILE = '/content-scripts/composer.js';

/** The host of an address that can be added; null for what is no https page. */
export function hostOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' ? url.hostname : null;
}

const patternOf = (host: string) => `https://${host}/*`;

/** Hosts the writer added, in alphabetical order. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const named = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  return origins
    .filter((origin) => !named.includes(origin))
    .flatMap((origin) => /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? [])
    .sort();
}

/** Asks the browser for one host. To be called in the turn of a click. False when the writer said no. */
export function addSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Gives one host back; nothing is read there from now on. */
export async function removeSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Calls back with the hosts after every change, from wherever it was made. Returns the way to stop. */
export function watchAddedSites(onChange: (hosts: string[]) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = () => void addedSites().then(onChange);
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** Runs Candor on the added sites: on pages opened from now on, and on those open already. For the background. */
export function runOnAddedSites(): void {
  const register = () => {
    last = last.then(registerAll, registerAll);
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    if (origins.length > 0) void startInOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
}

let last: Promise<void> = Promise.resolve();

async function registerAll(): Promise<void> {
  const hosts = await addedSites();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (hosts.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [FILE], matches: hosts.map(patternOf), allFrames: true, matchOriginAsFallback: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

async function startInOpenTabs(origins: string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: origins })) {
    // A tab that is just closing or shows an error page takes no script; it has no draft either.
    if (id !== undefined)
      await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [FILE] }).catch(() => {});
  }
}
