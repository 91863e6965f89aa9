import type { Site } from './site';

/** A client for Mastodon servers; its composer may also be a window of its own. */
export const phanpy: Site = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  composer: '#compose-container',
  kinds: [{ kind: 'reply', beside: '.status-preview-legend.reply-to' }],
  leaveAlone: '[role="search"]',
  sending: { button: 'form button[type="submit"]', key: 'ctrl-enter', call: /\/api\/v1\/statuses$/ },
  poll: { beside: '.poll .poll-choice input' },
  answersTo: { within: '#compose-container', text: '.status-preview .content' },
  length: { method: 'mastodon', limits: { post: 500 } },
  lastSeen: '2026-08-19',
};
