import type { Site } from './site';

/** New Reddit nests shadow roots around its composer; old Reddit has plain forms. */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://old.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
  ],
  composer: 'shreddit-composer, r-post-composer-form, comment-composer-host, form, [role="dialog"]',
  kinds: [
    { kind: 'title', within: 'post-composer-title, #post-composer__title, textarea[name="title"]' },
    { kind: 'reply', within: 'shreddit-comment, .commentarea .comment .child' },
    { kind: 'comment', within: 'comment-composer-host, .commentarea' },
    { kind: 'comment', within: 'shreddit-composer:not(r-post-composer-form *)', path: '/comments/' },
  ],
  leaveAlone: 'rs-app, reddit-chat, faceplate-search-input, reddit-search-large, [role="search"]',
  privatePaths: ['/chat', '/message', '/room'],
  lastSeen: '2026-09-10',
};
