import { bluesky } from './bluesky';
import { discourse } from './discourse';
import { elk } from './elk';
import { facebook } from './facebook';
import { hackernews } from './hackernews';
import { instagram } from './instagram';
import { lemmy } from './lemmy';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { misskey } from './misskey';
import { phanpy } from './phanpy';
import { pinterest } from './pinterest';
import { producthunt } from './producthunt';
import { quora } from './quora';
import { reddit } from './reddit';
import type { Site } from './site';
import { substack } from './substack';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { x } from './x';
import { youtube } from './youtube';

export { composerOf, draftKindOf, factsOf } from './composer';

/** Every known site, in alphabetical order. */
export const SITES: readonly Site[] = [
  bluesky,
  discourse,
  elk,
  facebook,
  hackernews,
  instagram,
  lemmy,
  linkedin,
  mastodon,
  medium,
  misskey,
  phanpy,
  pinterest,
  producthunt,
  quora,
  reddit,
  substack,
  threads,
  tiktok,
  tumblr,
  x,
  youtube,
];

/** The named site of an address; undefined for others, for http, and for what is no address. */
export function siteOf(url: string): Site | undefined {
  const origin = /^https:\/\/[^/?#:@]+(?=[/?#]|$)/i.exec(url)?.[0]?.toLowerCase();
  return origin ? SITES.find(({ matches }) => matches.includes(`${origin}/*`)) : undefined;
}

/** The site whose software a page runs, for servers on hosts that no list names; undefined when none is recognised. */
export function siteBySoftware(page: ParentNode): Site | undefined {
  return SITES.find(({ software }) => software && page.querySelector(software) !== null);
}
