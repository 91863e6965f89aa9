import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { reviewForReply } from '../lib/engine/reply';
import { COMMANDS, type Command, handleMessages, sendToTab } from '../lib/messages';
import { RULES } from '../lib/rules';
import { addedSites, isSiteOn, profileOf, readSettings, runOnAddedSites, setAside } from '../lib/settings';
import { siteOf } from '../lib/sites';
import { measured } from '../lib/sites/length';

export default defineBackground(() => {
  handleMessages({
    async reviewDraft(draft, from) {
      const settings = await readSettings();
      if (draft.site && !isSiteOn(settings, draft.site)) return { state: 'off' };
      if (from && !(await mayReadOn(from))) return { state: 'off' };
      return { state: 'reviewed', ...reviewForReply(measured(draft), profileOf(settings), RULES) };
    },
    setAside,
  });

  runOnAddedSites();

  browser.commands.onCommand.addListener((name) => {
    if (!COMMANDS.includes(name as Command)) return;
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      // A tab without a draft has nobody who answers; that is no error.
      if (tab?.id !== undefined) sendToTab(tab.id, 'runCommand', name as Command).catch(() => {});
    });
  });
});

/** A page that was open when its site was removed still runs our script: it gets no more answers. */
async function mayReadOn(origin: string): Promise<boolean> {
  return siteOf(origin) !== undefined || (await addedSites()).includes(new URL(origin).hostname);
}
