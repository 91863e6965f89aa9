import type { Site } from './site';

/** Comments are text areas, captions rich editors. A reply is a comment that starts with a mention: not told apart. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  composer: 'form, [role="dialog"], article',
  kinds: [{ kind: 'comment', within: 'textarea' }],
  leaveAlone: '[role="search"]',
  privatePaths: ['/direct'],
  lastSeen: '2026-08-08',
};
