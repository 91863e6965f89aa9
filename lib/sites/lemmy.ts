import type { Site } from './site';

/** Lemmy runs on any host: the writer adds a server. */
export const lemmy: Site = {
  id: 'lemmy',
  name: 'Lemmy',
  matches: [],
  composer: '.comment-form, form',
  kinds: [
    { kind: 'title', within: '#post-title' },
    { kind: 'reply', within: '.comment .comment-form' },
    { kind: 'comment', within: '.comment-form' },
  ],
  leaveAlone: '[role="search"]',
  privatePaths: ['/inbox', '/create_private_message'],
  singleLine: '#post-title',
  software: '.lemmy-site, textarea[id^="markdown-textarea-"]',
  sending: { button: 'button[type="submit"]', key: 'ctrl-enter', call: /\/api\/v[34]\/(comment|post)$/ },
  lastSeen: '2026-08-06',
};
