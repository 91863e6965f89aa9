import { browser } from 'wxt/browser';
import type { Place, TabDraft } from '../../components/tab-draft';
import { MessageError, sendToTab } from '../../lib/messages';
import { addedSites, hostOf } from '../../lib/settings';
import { siteOf } from '../../lib/sites';

/** How often and how long to ask again while the first review of a draft is on its way, ms. */
const AGAIN = 250;
const PATIENCE = 8_000;

/** Asks the active tab about the draft in it, until there is a review or patience ends. Never throws. */
export async function watchTab(show: (draft: TabDraft) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const place = await placeOf(tab?.url ?? '');
  const end = Date.now() + PATIENCE;
  for (;;) {
    const draft = await askTab(tab?.id, place);
    show(draft);
    if (draft.state !== 'draft' || draft.reply !== null || Date.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

async function placeOf(address: string): Promise<Place> {
  const site = siteOf(address) ?? null;
  const host = site ? null : hostOf(address);
  return { site, host, added: host !== null && (await addedSites()).includes(host) };
}

async function askTab(tabId: number | undefined, place: Place): Promise<TabDraft> {
  if (tabId === undefined) return { state: 'unsupported', ...place };
  try {
    return { ...(await sendToTab(tabId, 'reportDraft', null)), ...place };
  } catch (error) {
    if (!place.site && !place.added) return { state: 'unsupported', ...place };
    const heard = error instanceof MessageError && error.reason === 'unanswered';
    return { state: heard ? 'none' : 'silent', ...place };
  }
}
