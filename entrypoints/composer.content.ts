import { defineContentScript } from 'wxt/utils/define-content-script';
import { startHints } from '../components/hints/start';
import { send } from '../lib/messages';
import { SITES, siteBySoftware, siteOf } from '../lib/sites';
import { setTexts, textLanguage } from '../lib/texts';
import type { Language } from '../lib/vocabulary';
import hints from '../locales/en/hints.json';

export default defineContentScript({
  matches: SITES.flatMap((site) => site.matches),
  allFrames: true,
  matchAboutBlank: true,
  main(ctx) {
    const english = { hints };
    setTexts('en', english, english);
    const speak = async (language: Language) => {
      if (language === textLanguage()) return;
      // Hints in English are better than none; the next review asks again.
      const texts = await send('hintTexts', language).catch(() => null);
      if (texts) setTexts(language, texts, english);
    };
    const site = siteOf(location.href) ?? siteOf(origin) ?? siteBySoftware(document);
    startHints({ site, signal: ctx.signal, speak });
  },
});
