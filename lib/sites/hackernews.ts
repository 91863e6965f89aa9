import type { Site } from './site';

/** Plain forms; sending loads a new page. */
export const hackernews: Site = {
  id: 'hackernews',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  composer: 'form',
  kinds: [
    { kind: 'title', within: 'input[name="title"]' },
    { kind: 'reply', path: '/reply' },
    { kind: 'comment', within: 'form[action="comment"]' },
  ],
  singleLine: 'input[name="title"]',
  sending: { button: 'input[type="submit"]' },
  answersTo: { within: 'body', text: '.commtext, .toptext' },
  length: { method: 'code-points', about: true, limits: { title: 80 } },
  lastSeen: '2026-08-22',
};
