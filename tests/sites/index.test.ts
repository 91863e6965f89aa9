import { describe, expect, it } from 'vitest';
import { SITES, siteOf } from '../../lib/sites';

const ADDRESSES: [address: string, site: string | undefined][] = [
  ['https://x.com/home', 'x'],
  ['https://twitter.com/compose/post', 'x'],
  ['https://X.COM/home', 'x'],
  ['https://x.com', 'x'],
  ['https://x.com?lang=en', 'x'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://bsky.app/profile/someone', 'bluesky'],
  ['https://mastodon.social/home', 'mastodon'],
  ['https://hachyderm.io/deck', 'mastodon'],
  ['https://www.reddit.com/r/lamps/submit?type=TEXT', 'reddit'],
  ['https://old.reddit.com/r/lamps/comments/1/', 'reddit'],
  ['https://www.threads.com/@someone', 'threads'],
  ['https://www.threads.net/@someone', 'threads'],
  ['https://www.facebook.com/', 'facebook'],
  ['https://www.instagram.com/p/1/', 'instagram'],
  ['https://www.youtube.com/watch?v=1', 'youtube'],
  ['https://www.tiktok.com/upload', 'tiktok'],
  ['https://elk.zone/home', 'elk'],
  ['https://phanpy.social/', 'phanpy'],
  ['https://news.ycombinator.com/reply?id=1', 'hackernews'],
  ['https://substack.com/notes', 'substack'],
  ['https://www.tumblr.com/new/text', 'tumblr'],
  ['https://www.pinterest.com/pin-creation-tool/', 'pinterest'],
  ['https://www.producthunt.com/posts/lamp', 'producthunt'],
  ['https://www.quora.com/', 'quora'],
  ['https://medium.com/new-story', 'medium'],
  ['http://x.com/home', undefined],
  ['https://x.com.example.org/home', undefined],
  ['https://notx.com/home', undefined],
  ['https://example.org/?from=https://x.com/', undefined],
  ['https://someone@x.com.example.org/', undefined],
  ['https://x.com:8443/home', undefined],
  ['about:blank', undefined],
  ['', undefined],
];

describe('siteOf', () => {
  it.each(ADDRESSES)('%s: %s', (address, site) => {
    expect(siteOf(address)?.id).toBe(site);
  });
});

describe('the list of sites', () => {
  it('is in alphabetical order, without doubles', () => {
    const ids = SITES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(SITES.map((site) => [site.id, site] as const))('%s: matches https only, whole hosts', (_, site) => {
    // Software that runs on any host is known by the page alone.
    expect(site.matches.length > 0 || site.software !== undefined).toBe(true);
    for (const pattern of site.matches) expect(pattern).toMatch(/^https:\/\/[a-z\d.-]+\/\*$/);
    expect(site.lastSeen).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const path of site.privatePaths ?? []) expect(path).toMatch(/^\/[\w/-]*\w$/);
  });

  it('is the whole folder', () => {
    const files = Object.keys(import.meta.glob('../../lib/sites/*.ts')).map((path) => /(\w+)\.ts$/.exec(path)![1]!);
    const structure = ['composer', 'index', 'length', 'site'];
    expect(files.filter((name) => !structure.includes(name)).sort()).toEqual(SITES.map(({ id }) => id));
  });
});
