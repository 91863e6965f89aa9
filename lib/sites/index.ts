import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { reddit } from './reddit';
import type { Site } from './site';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { x } from './x';
import { youtube } from './youtube';

export { composerOf, draftKindOf } from './composer';

/** Every supported site, in alphabetical order. */
export const SITES: readonly Site[] = [
  bluesky,
  facebook,
  instagram,
  linkedin,
  mastodon,
  reddit,
  threads,
  tiktok,
  x,
  youtube,
];

/** The supported site of an address; undefined for others, for http, and for what is no address. */
export function siteOf(url: string): Site | undefined {
  const origin = /^https:\/\/[^/?#:@]+(?=[/?#]|$)/i.exec(url)?.[0]?.toLowerCase();
  return origin ? SITES.find(({ matches }) => matches.includes(`${origin}/*`)) : undefined;
}
