/**
 * Builds the texts of `locales/` with the parts of `@wxt-dev/i18n` made for it: types for `lib/texts`, and `_locales` for
 * what the browser itself shows (manifest, keys). The library's own module takes one file a language; ours has one a part.
 * A build that is meant for people stops where a language lacks a text.
 */
import { resolve } from 'node:path';
import { generateChromeMessagesText, generateTypeText, parseMessagesObject } from '@wxt-dev/i18n/build';
import { addAlias, defineWxtModule } from 'wxt/modules';
import { readCatalogues } from '../scripts/catalogues';

const TYPES = 'texts.d.ts';

export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    addAlias(wxt, '#texts', resolve(wxt.config.wxtDir, TYPES));
    wxt.hooks.hook('prepare:types', (_wxt, entries) => {
      entries.push({ path: TYPES, text: generateTypeText(parseMessagesObject(readCatalogues().en)) });
    });
    wxt.hooks.hook('build:before', async () => {
      if (wxt.config.mode !== 'production') return;
      // The rules bring the language packages with them: not for every command.
      const { textGaps } = await import('../scripts/text-gaps');
      const lines = Object.entries(textGaps()).flatMap(([language, gaps]) => gaps.map((gap) => `  ${language} ${gap}`));
      if (lines.length > 0) throw new Error(`The translations do not match the English texts:\n${lines.join('\n')}`);
    });
    wxt.hooks.hook('build:publicAssets', (_wxt, files) => {
      for (const [language, { manifest }] of Object.entries(readCatalogues())) {
        const contents = generateChromeMessagesText(parseMessagesObject({ manifest: manifest! }));
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
    });
  },
});
