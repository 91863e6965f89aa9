/** The first minutes after an installation, and the first look after an update. Each is told once. */
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { CONCERN_IDS } from './schema';

const seen = storage.defineItem<string>('local:seenVersion');

/** Opens the welcome page after an installation, unless the writer's settings came along from another browser. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // An extension loaded unpacked counts as installed at every start of the browser.
    if (reason !== 'install' || (await seen.getValue()) !== null) return;
    await markSeen();
    const stored = await browser.storage.sync.get([...CONCERN_IDS]);
    if (Object.keys(stored).length > 0) return;
    const url = browser.runtime.getURL('/welcome.html');
    // A browser that is just starting may have no window yet to put a tab into.
    await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
  });
}

/** The version whose news the writer has not been told; null when there is none. */
export async function untoldVersion(): Promise<string | null> {
  const { version } = browser.runtime.getManifest();
  return (await seen.getValue()) === version ? null : version;
}

/** From now on the present version is no news any more. */
export async function markSeen(): Promise<void> {
  await seen.setValue(browser.runtime.getManifest().version);
}
