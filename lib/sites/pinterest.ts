import type { Site } from './site';

/** The title and the description of a new pin. */
export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://www.pinterest.com/*'],
  composer: 'form, [role="dialog"], div:has([data-test-id="storyboard-creation-nav-done"])',
  kinds: [{ kind: 'title', within: '#storyboard-selector-title' }],
  leaveAlone: '[role="search"], [data-test-id="conversation"]',
  singleLine: '#storyboard-selector-title',
  sending: { button: '[data-test-id="storyboard-creation-nav-done"] > button' },
  length: { method: 'code-points', about: true, limits: { post: 500, title: 100 } },
  lastSeen: '2026-08-22',
};
