import type { Site } from './site';

/** Notes and articles, both TipTap; no attribute of theirs can be trusted, so the structure around the editor tells. */
export const substack: Site = {
  id: 'substack',
  name: 'Substack',
  matches: ['https://substack.com/*'],
  composer: '[role="dialog"], form',
  kinds: [],
  leaveAlone: '[role="search"]',
  privatePaths: ['/chat', '/messages'],
  sending: { call: /\/api\/v1\/comment\/feed\/?$/ },
  lastSeen: '2026-08-22',
};
