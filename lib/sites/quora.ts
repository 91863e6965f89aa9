import type { Site } from './site';

/** Answers and posts. */
export const quora: Site = {
  id: 'quora',
  name: 'Quora',
  matches: ['https://www.quora.com/*'],
  composer: '[role="dialog"], .modal_content_inner, form',
  kinds: [{ kind: 'reply', within: '.doc[data-placeholder="Write your answer"]' }],
  leaveAlone: '[role="search"]',
  privatePaths: ['/messages'],
  lastSeen: '2026-08-22',
};
