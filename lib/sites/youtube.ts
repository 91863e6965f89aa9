import type { Site } from './site';

/** Comments, replies, and posts of a channel's community page. */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  composer:
    'ytd-comment-reply-dialog-renderer, ytd-backstage-post-dialog-renderer, ytd-commentbox, [role="dialog"], form',
  kinds: [
    { kind: 'post', within: 'ytd-backstage-post-dialog-renderer' },
    { kind: 'reply', within: 'ytd-comment-reply-dialog-renderer' },
    { kind: 'comment', within: 'ytd-comment-simplebox-renderer, ytd-commentbox' },
  ],
  leaveAlone: 'yt-live-chat-app, yt-live-chat-renderer, ytd-searchbox, yt-searchbox',
  privatePaths: ['/live_chat'],
  sending: {
    button: '#submit-button button',
    call: /\/youtubei\/v1\/(comment\/create_comment(_reply)?|backstage\/create_post)$/,
  },
  poll: { beside: '.ytPostsCreationOptionsEditorViewModelHost, .ytPostsCreationOptionViewModelTextFieldContainer' },
  answersTo: { within: 'ytd-comment-view-model, ytd-comment-thread-renderer', text: '#content-text' },
  length: { method: 'code-points', about: true, limits: { post: 10_000 }, fold: 150 },
  lastSeen: '2026-08-30',
};
