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
  sending: { key: 'enter', call: /\/api\/v1\/(web\/comments\/\w+\/add|media\/configure\w*)\/?$/ },
  length: { method: 'code-points', about: true, limits: { post: 2200 }, hashtags: 5, fold: 125 },
  lastSeen: '2026-08-08',
};
