import type { Site } from './site';

/** Comments; a form within a comment is a reply, which no attribute tells. */
export const producthunt: Site = {
  id: 'producthunt',
  name: 'Product Hunt',
  matches: ['https://www.producthunt.com/*'],
  composer: '[data-test="comment-form"], form',
  kinds: [{ kind: 'comment', within: '[data-test="comment-form"]' }],
  leaveAlone: '[role="search"]',
  privatePaths: ['/messages'],
  sending: { button: '[data-test="form-submit-button"]' },
  lastSeen: '2026-08-22',
};
