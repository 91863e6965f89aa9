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
  sending: {
    button: 'button[slot="submit-button"], #submit-post-button, form.usertext button.save',
    call: /\/create-comment$|\/api\/(comment|submit)$/,
  },
  poll: { path: 'type=POLL' },
  answersTo: { within: 'shreddit-comment, .comment', text: '[slot="comment"], .usertext-body .md' },
  length: { method: 'code-points', about: true, limits: { post: 40_000, title: 300, comment: 10_000, reply: 10_000 } },
  lastSeen: '2026-09-10',
};
