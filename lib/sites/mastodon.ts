import type { Site } from './site';

/** Large servers; Mastodon runs on any host, so smaller ones need the user's own click. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mstdn.social/*',
    'https://mas.to/*',
    'https://mastodon.world/*',
    'https://techhub.social/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://infosec.exchange/*',
    'https://mastodon.art/*',
    'https://mastodon.gamedev.place/*',
    'https://troet.cafe/*',
    'https://chaos.social/*',
  ],
  composer: 'form',
  kinds: [
    { kind: 'title', within: '#cw-spoiler-input' },
    { kind: 'reply', beside: '.reply-indicator' },
  ],
  leaveAlone: '[role="search"], .search',
  singleLine: '#cw-spoiler-input',
  software: '#mastodon, meta[name="generator"][content^="Mastodon"]',
  sending: {
    button: '.compose-form__submit button, .compose-form__publish-button-wrapper button, footer button[type="submit"]',
    key: 'ctrl-enter',
    call: /\/api\/v1\/statuses$/,
  },
  poll: { beside: '.compose-form__poll' },
  answersTo: { within: 'form', text: '.reply-indicator__content' },
  // The limit differs by server; its own counter tells.
  length: { method: 'mastodon', limits: { post: 500 } },
  counter: '.character-counter',
  lastSeen: '2026-09-30',
};
