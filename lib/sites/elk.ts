import type { Site } from './site';

/** A client for Mastodon servers. A reply shows only in translated words: it counts as a post. */
export const elk: Site = {
  id: 'elk',
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  composer: '[role="dialog"], div:has(> div .content-editor):has(button.publish-button), form',
  kinds: [],
  leaveAlone: '[role="search"]',
  privatePaths: ['/conversations'],
  sending: { button: 'button.publish-button', key: 'ctrl-enter', call: /\/api\/v1\/statuses$/ },
  poll: { beside: 'input.option-input' },
  length: { method: 'mastodon', limits: { post: 500 } },
  lastSeen: '2026-08-18',
};
