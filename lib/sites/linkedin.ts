import type { Site } from './site';

/** Two interfaces are served: one in light DOM, one behind the open shadow root of `#interop-outlet`. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  composer: '[role="dialog"], .share-box, .comments-comment-box, [componentkey*="commentBox"], form',
  kinds: [
    { kind: 'reply', within: '.comments-comment-entity' },
    {
      kind: 'comment',
      within: '.comments-comment-box, .comments-comment-texteditor, [data-testid="ui-core-tiptap-text-editor-wrapper"]',
    },
  ],
  leaveAlone: '.msg-form, .msg-form__contenteditable, [role="search"]',
  privatePaths: ['/messaging'],
  sending: {
    button:
      '.share-actions__primary-action, button[componentkey*="commentButtonSection"], button[class*="comments-comment-box__submit-button"]',
    call: /\/voyager\/api\/voyagerSocialDashNormComments/,
  },
  poll: { beside: '.polls-detour__question-field, #poll-option-1' },
  length: { method: 'code-points', about: true, limits: { post: 3000, comment: 1250, reply: 1250 }, fold: 140 },
  lastSeen: '2026-08-22',
};
