import type { Site } from './site';

/** The viewer of a post is a dialog too, so a dialog counts as a composer only when it holds nobody's article. */
export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  composer: '[role="dialog"], form, [role="article"]',
  kinds: [
    { kind: 'reply', within: '[role="article"] [role="article"]' },
    { kind: 'comment', within: '[role="article"]' },
    { kind: 'comment', within: '[role="dialog"]:has([role="article"])' },
  ],
  // Chat windows stand outside of posts and dialogs and bear no other mark that can be trusted.
  leaveAlone: '[role="textbox"]:not([role="dialog"] *, [role="article"] *), [role="search"]',
  privatePaths: ['/messages'],
  // Every call goes to one address, and the button's name is translated: the emptied composer tells.
  sending: { button: '[role="button"][aria-label="Post"]', key: 'enter' },
  answersTo: { within: '[role="article"], [role="dialog"]', text: '[data-ad-rendering-role="story_message"]' },
  length: { method: 'code-points', about: true, limits: { post: 63_206, comment: 8000, reply: 8000 }, fold: 400 },
  lastSeen: '2026-08-08',
};
