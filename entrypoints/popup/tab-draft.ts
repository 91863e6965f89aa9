import { browser } from 'wxt/browser';
import type { TabDraft } from '../../components/tab-draft';
import { MessageError, sendToTab } from '../../lib/messages';
import { siteOf } from '../../lib/sites';

/** How often and how long to ask again while the first review of a draft is on its way, ms. */
const AGAIN = 250;
const PATIENCE = 8_000;

/** Asks the active tab about the draft in it, until there is a review or patience ends. Never throws. */
export async function watchTab(show: (draft: TabDraft) => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = siteOf(tab?.url ?? '') ?? null;
  const end = Date.now() + PATIENCE;
  for (;;) {
    const draft = await askTab(tab?.id, site);
    show(draft);
    if (draft.state !== 'draft' || draft.reply !== null || Date.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

async function askTab(tabId: number | undefined, site: TabDraft['site']): Promise<TabDraft> {
  if (tabId === undefined) return { state: 'unsupported', site };
  try {
    return { ...(await sendToTab(tabId, 'reportDraft', null)), site };
  } catch (error) {
    if (!site) return { state: 'unsupported', site };
    const heard = error instanceof MessageError && error.message === 'No answer came.';
    return { state: heard ? 'none' : 'silent', site };
  }
}
