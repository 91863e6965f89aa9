import type { Site } from './site';

/** Misskey and its kin run on any host: the writer adds a server. */
export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  matches: [],
  composer: 'div:has(> footer):has([data-cy-open-post-form-submit]), [role="dialog"]',
  kinds: [
    { kind: 'reply', beside: '[data-cy-open-post-form-submit] .ti-arrow-back-up' },
    { kind: 'quote', beside: '[data-cy-open-post-form-submit] .ti-quote' },
  ],
  leaveAlone: '[role="search"]',
  privatePaths: ['/my/messaging', '/chat'],
  software: 'meta[name="application-name"][content="Misskey"], textarea[data-cy-post-form-text]',
  sending: { button: '[data-cy-open-post-form-submit]', key: 'ctrl-enter', call: /\/api\/notes\/create$/ },
  length: { method: 'code-points', about: true, limits: { post: 3000 } },
  lastSeen: '2026-09-30',
};
