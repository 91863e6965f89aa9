import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readDocument } from '../lib/engine/document';
import { reviewForReply } from '../lib/engine/reply';
import { review } from '../lib/engine/review';
import { topicsTouched } from '../lib/engine/topics';
import { entryOf, recordEntry, startReminders } from '../lib/journal';
import { COMMANDS, type Command, handleMessages, sendToTab } from '../lib/messages';
import { RULES } from '../lib/rules';
import { nameReviewOfSelection, offerReviewOfSelection, takeSelection } from '../lib/selected-text';
import {
  addedSites,
  changeSettings,
  endOfToday,
  isPaused,
  isSiteOn,
  languageOf,
  profileOf,
  readSettings,
  restore,
  runOnAddedSites,
  type Settings,
  setAside,
  watchSettings,
  welcomeOnce,
} from '../lib/settings';
import { siteOf } from '../lib/sites';
import { measured } from '../lib/sites/length';
import { phrase, setTexts, textLanguage } from '../lib/texts';
import type { Language } from '../lib/vocabulary';
import { WORKER_TEXTS } from '../locales/worker';

export default defineBackground(() => {
  setTexts('en', WORKER_TEXTS.en, WORKER_TEXTS.en);
  void readSettings().then(speak);
  watchSettings(speak);

  handleMessages({
    async reviewDraft(draft, from) {
      const settings = await readSettings();
      if (draft.site && !isSiteOn(settings, draft.site)) return { state: 'off' };
      if (from && (isPaused(settings) || !(await mayReadOn(from)))) return { state: 'off' };
      const { badgeCorner, calmMoment } = settings;
      const show = { badgeCorner, calmMoment, language: speak(settings) };
      return { state: 'reviewed', ...reviewForReply(measured(draft), profileOf(settings), RULES, phrase), show };
    },
    setAside,
    async recordPost({ draft, ...moment }, from) {
      const profile = profileOf(await readSettings());
      const topics = topicsTouched(readDocument(draft), profile.topics).map(({ name }) => name);
      const { site = from && new URL(from).hostname, kind = 'post', text } = draft;
      const posted = { ...moment, site, kind, length: text.length, topics };
      await recordEntry(entryOf(review(measured(draft), profile, RULES), posted));
    },
    async openRule(ruleId) {
      await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#rule-${encodeURIComponent(ruleId)}`) });
    },
    hintTexts: (language) => ({ hints: WORKER_TEXTS[language].hints! }),
    takeSelection,
    bringBack: restore,
    pause: async (on) => void (await changeSettings(() => ({ pausedUntil: on ? endOfToday() : 0 }))),
    moveBadge: async (badgeCorner) => void (await changeSettings(() => ({ badgeCorner }))),
  });

  runOnAddedSites();
  offerReviewOfSelection();
  welcomeOnce();

  startReminders(speak);

  browser.commands.onCommand.addListener((name) => {
    if (!COMMANDS.includes(name as Command)) return;
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      // A tab without a draft has nobody who answers; that is no error.
      if (tab?.id !== undefined) sendToTab(tab.id, 'runCommand', name as Command).catch(() => {});
    });
  });
});

/** From now on the worker speaks the writer's language. */
function speak(settings: Settings): Language {
  const language = languageOf(settings);
  if (language !== textLanguage()) setTexts(language, WORKER_TEXTS[language], WORKER_TEXTS.en);
  nameReviewOfSelection();
  return language;
}

/** A page that was open when its site was removed still runs our script: it gets no more answers. */
async function mayReadOn(origin: string): Promise<boolean> {
  return siteOf(origin) !== undefined || (await addedSites()).includes(new URL(origin).hostname);
}
