import type { Site } from './site';

/** Discourse runs on any host: the writer adds a forum. A poll is text of the draft itself. */
export const discourse: Site = {
  id: 'discourse',
  name: 'Discourse',
  matches: [],
  composer: '#reply-control',
  kinds: [
    { kind: 'title', within: '#reply-title' },
    { kind: 'post', beside: '#reply-title' },
    { kind: 'reply', within: '#reply-control' },
  ],
  leaveAlone: '.chat-composer, #reply-control.private-message, [role="search"], .search-menu',
  privatePaths: ['/chat'],
  singleLine: '#reply-title',
  software: 'meta[name="generator"][content^="Discourse"]',
  sending: { button: '.save-or-cancel .create', key: 'ctrl-enter', call: /\/posts(\.json)?$/ },
  lastSeen: '2026-08-22',
};
