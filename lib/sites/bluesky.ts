import type { Site } from './site';

/** Replies show only in the label of the button, which is translated: elsewhere a reply counts as a post. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  composer: '[role="dialog"], div:has([data-testid="composerPublishBtn"])',
  kinds: [{ kind: 'reply', beside: '[data-testid="composerPublishBtn"][aria-label*="repl" i]' }],
  leaveAlone: '[role="search"]',
  privatePaths: ['/messages'],
  sending: {
    button: '[data-testid="composerPublishBtn"]',
    key: 'ctrl-enter',
    call: /\/xrpc\/com\.atproto\.repo\.applyWrites$/,
  },
  length: { method: 'graphemes', limits: { post: 300 }, bytes: 3000 },
  lastSeen: '2026-02-27',
};
