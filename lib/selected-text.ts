/**
 * "Review with Candor" on selected text, on any page: the browser hands over the selection on that click and at no other
 * time. It waits in memory for the window that reviews it, is taken once, and is kept nowhere.
 */
import { browser } from 'wxt/browser';
import { t } from './texts';

const ITEM = 'review-selection';
let waiting = '';
/** What the item is called, as far as this background has seen to it. */
let called = '';

/** Puts the item into the context menu and answers it; call once, synchronously, when the background starts. */
export function offerReviewOfSelection(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      called = t('background.menu.review');
      browser.contextMenus.create({ id: ITEM, title: called, contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === ITEM) void reviewInWindow(selectionText);
  });
}

/**
 * Calls the item as the writer's language does. The browser keeps the item while the background sleeps, so call this once
 * the background knows the language, and whenever that changes; a name the item has already costs nothing.
 */
export function nameReviewOfSelection(): void {
  const title = t('background.menu.review');
  if (title === called) return;
  called = title;
  // Not there yet: then it is made with this very name.
  browser.contextMenus.update(ITEM, { title }).catch(() => {});
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
