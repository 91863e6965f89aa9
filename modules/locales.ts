/**
 * Builds the texts of `locales/` with the parts of `@wxt-dev/i18n` made for it: types for `lib/texts`, and `_locales` for
 * what the browser itself shows (manifest, keys). The library's own module takes one file a language; ours has one a part.
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
    wxt.hooks.hook('build:publicAssets', (_wxt, files) => {
      for (const [language, { manifest }] of Object.entries(readCatalogues())) {
        const contents = generateChromeMessagesText(parseMessagesObject({ manifest: manifest! }));
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
    });
  },
});
