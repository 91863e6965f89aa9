import type { Site } from './site';

/** One editor a paragraph (Gutenberg blocks): each is reviewed as a draft of its own. */
export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  matches: ['https://www.tumblr.com/*'],
  composer: '[role="dialog"], .block-editor-writing-flow',
  kinds: [{ kind: 'quote', path: '/reblog/' }],
  leaveAlone: '[role="search"]',
  privatePaths: ['/messaging'],
  lastSeen: '2026-08-21',
};
