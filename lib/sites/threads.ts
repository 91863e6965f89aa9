import type { Site } from './site';

/** A dialog that shows somebody's post is taken for a reply: a quoted post looks alike. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://threads.com/*', 'https://www.threads.net/*', 'https://threads.net/*'],
  composer: '[role="dialog"]',
  kinds: [
    { kind: 'reply', within: '[role="dialog"]:has([data-pressable-container])' },
    { kind: 'post', within: '[role="dialog"]' },
    { kind: 'reply', path: '/post/' },
  ],
  leaveAlone: '[role="search"]',
  privatePaths: ['/messages'],
  sending: { call: /\/configure_text_post_app_feed\/?$/ },
  answersTo: { within: '[role="dialog"]', text: '[data-pressable-container] span[dir="auto"]' },
  length: { method: 'emoji-bytes', about: true, limits: { post: 500 }, fold: 175 },
  lastSeen: '2026-09-26',
};
