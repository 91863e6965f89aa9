import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({
    name: 'Candor',
    default_locale: 'en',
    description: '__MSG_manifest_description__',
    // activeTab: the popup may ask the page it was opened on, and no other. scripting: to run on sites the writer adds.
    // contextMenus: "Review with Candor" on selected text. alarms: the journal's slots and reminders. unlimitedStorage: without it a browser short of disk may throw the journal
    // away unasked. No browser asks about either.
    // No host is asked for beyond the named sites; any other only on the writer's own click (lib/settings/added-sites).
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'unlimitedStorage'],
    // Asked for when the writer switches a reminder on.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    commands: {
      'next-hint': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_manifest_nextHint__' },
      'apply-suggestion': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_manifest_applySuggestion__',
      },
      // The browsers allow four keys by default; these have one when the writer gives it to them.
      'previous-hint': { description: '__MSG_manifest_previousHint__' },
      'ignore-hint': { description: '__MSG_manifest_ignoreHint__' },
      'open-panel': { description: '__MSG_manifest_openPanel__' },
      'close-hints': { description: '__MSG_manifest_closeHints__' },
      'focus-hints': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_manifest_focusHints__' },
    },
    // The first promise, kept by the platform: no page or worker of ours can reach a network.
    // Development needs the dev server's socket.
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" },
    }),
    // What a company sets for its people (lib/settings, Company); Firefox reads its own kind of file and needs no schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'candor@candor.invalid',
          // The first that paints underlines in custom highlights (MDN browser-compat-data 28782).
          strict_min_version: '146.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
