import type { Site } from './site';

/** Captions on the upload page, comments under a video. */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  composer: '[role="dialog"], form, [data-e2e="comment-input"], div:has([data-e2e="post_video_button"])',
  kinds: [
    { kind: 'reply', within: '[data-e2e^="comment-level-"] [data-e2e="comment-input"]' },
    { kind: 'comment', within: '[data-e2e="comment-input"]' },
  ],
  leaveAlone: '[data-e2e="message-input-area"], [data-e2e="search-user-input"], [role="search"]',
  privatePaths: ['/messages'],
  sending: { button: '[data-e2e="post_video_button"]', call: /\/api\/comment\/publish\/?$/ },
  length: { method: 'code-points', about: true, limits: { post: 4000, comment: 150, reply: 150 }, fold: 55 },
  lastSeen: '2026-08-08',
};
