import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, mode }) => ({
    name: 'Candor',
    description:
      'Reviews your post while you write it: honest, engaging, on topic, disclosed. Everything stays on your device.',
    // activeTab: the popup may ask the page it was opened on, and no other. scripting: to run on sites the writer adds.
    // contextMenus: "Review with Candor" on selected text. alarms: the journal's slots and reminders. unlimitedStorage: without it a browser short of disk may throw the journal
    // away unasked. No browser asks about either.
    // No host is asked for beyond the named sites; any other only on the writer's own click (lib/settings/added-sites).
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', 'alarms', 'unlimitedStorage'],
    // Asked for when the writer switches a reminder on.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    commands: {
      'next-hint': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Show the next hint' },
      'apply-suggestion': { suggested_key: { default: 'Alt+Shift+A' }, description: 'Apply the shown suggestion' },
      // The browsers allow four keys by default; these have one when the writer gives it to them.
      'previous-hint': { description: 'Show the previous hint' },
      'ignore-hint': { description: 'Ignore the shown hint in this draft' },
      'open-panel': { description: 'Open or close the review of the draft' },
      'close-hints': { description: 'Close what is open' },
      'focus-hints': { suggested_key: { default: 'Alt+Shift+H' }, description: 'Move into the hints (Escape returns)' },
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
