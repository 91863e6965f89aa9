import type { Site } from './site';

/** Inline composers have no form: the nearest block that also holds the toolbar is taken. */
export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  composer: '[role="dialog"], div:has([data-testid="toolBar"])',
  kinds: [
    { kind: 'thread-part', within: '[data-testid^="tweetTextarea_"]:not([data-testid="tweetTextarea_0"])' },
    { kind: 'reply', within: '[role="dialog"]:has(article[data-testid="tweet"])' },
    { kind: 'quote', within: '[role="dialog"]:has([role="link"] [data-testid="User-Name"])' },
    { kind: 'post', within: '[role="dialog"]' },
    { kind: 'reply', path: '/status/' },
  ],
  leaveAlone: '[data-testid="dmComposerTextInput"], [data-testid="DMDrawer"], [role="search"]',
  privatePaths: ['/messages', '/i/chat'],
  sending: {
    button: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    key: 'ctrl-enter',
    call: /\/i\/api\/graphql\/[^/]+\/Create(Note)?Tweet$/,
  },
  poll: {
    beside:
      '[data-testid="removePollButton"], [data-testid="addPollChoice"], [data-testid="selectPollDays"], input[name^="Choice"]',
  },
  answersTo: { within: '[role="dialog"]', text: 'article[data-testid="tweet"] [data-testid="tweetText"]' },
  length: { method: 'weighted', limits: { post: 280 }, paid: 25_000, fold: 280 },
  lastSeen: '2026-08-18',
};
