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
  lastSeen: '2026-09-30',
};
