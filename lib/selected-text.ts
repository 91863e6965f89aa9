/**
 * "Review with Candor" on selected text, on any page: the browser hands over the selection on that click and at no other
 * time. It waits in memory for the window that reviews it, is taken once, and is kept nowhere.
 */
import { browser } from 'wxt/browser';

const ITEM = 'review-selection';
let waiting = '';

/** Puts the item into the context menu and answers it; call once, synchronously, when the background starts. */
export function offerReviewOfSelection(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      browser.contextMenus.create({ id: ITEM, title: 'Review with Candor', contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === ITEM) void reviewInWindow(selectionText);
  });
}

/** The text that waits; empty when it was taken already or the background has slept since. */
export function takeSelection(): string {
  const text = waiting;
  waiting = '';
  return text;
}

async function reviewInWindow(text: string): Promise<void> {
  waiting = text;
  const url = browser.runtime.getURL('/popup.html#selection');
  await browser.windows.create({ url, type: 'popup', width: 440, height: 700 });
}
