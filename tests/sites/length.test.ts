import { describe, expect, it } from 'vitest';
import { measured } from '../../lib/sites/length';
import type { Draft } from '../../lib/vocabulary';

const FAMILY = '👨‍👩‍👧';
const ADDRESS = 'https://example.org/a/very/long/path/that/goes/on';

/** Draft, count, limit. */
const COUNTED: [what: string, draft: Draft, count: number, limit: number][] = [
  ['X: letters', { site: 'x', text: 'hello' }, 5, 280],
  ['X: an address weighs 23', { site: 'x', text: `see ${ADDRESS}` }, 27, 280],
  ['X: a short address weighs 23 too', { site: 'x', text: 'see t.co' }, 27, 280],
  ['X: a joined emoji weighs 2', { site: 'x', text: FAMILY }, 2, 280],
  ['X: Japanese weighs double', { site: 'x', text: '日本語' }, 6, 280],
  ['X: tags and mentions in full', { site: 'x', text: '#lamp @ann' }, 10, 280],
  ['X: an accent in two code points is one', { site: 'x', text: 'e\u0301' }, 1, 280],
  ['Bluesky: a joined emoji is one', { site: 'bluesky', text: `a${FAMILY}b` }, 3, 300],
  ['Bluesky: a hundred joined emoji', { site: 'bluesky', text: FAMILY.repeat(100) }, 100, 300],
  ['Mastodon: an address is 23', { site: 'mastodon', text: `see ${ADDRESS}` }, 27, 500],
  ['Mastodon: a mention without its host', { site: 'mastodon', text: 'hi @ann@example.social' }, 7, 500],
  ['Mastodon: the server’s own limit by its counter', { site: 'mastodon', text: 'hello', left: 4995 }, 5, 5000],
  ['Elk counts like Mastodon', { site: 'elk', text: `see ${ADDRESS}` }, 27, 500],
  ['Threads: emoji as bytes', { site: 'threads', text: 'a🔥' }, 5, 500],
  ['LinkedIn: post', { site: 'linkedin', text: 'hello🔥' }, 6, 3000],
  ['LinkedIn: comment', { site: 'linkedin', kind: 'comment', text: 'hello' }, 5, 1250],
  ['Instagram: caption', { site: 'instagram', text: 'hello' }, 5, 2200],
  ['Reddit: title', { site: 'reddit', kind: 'title', text: 'hello' }, 5, 300],
  ['Reddit: comment', { site: 'reddit', kind: 'comment', text: 'hello' }, 5, 10_000],
  ['YouTube: comment', { site: 'youtube', kind: 'comment', text: 'hello' }, 5, 10_000],
  ['TikTok: comment', { site: 'tiktok', kind: 'comment', text: 'hello' }, 5, 150],
  ['a last line break does not count', { site: 'bluesky', text: 'hello\n' }, 5, 300],
];

describe('length as the site counts it', () => {
  it.each(COUNTED)('%s', (_, draft, count, limit) => {
    expect(measured(draft).length).toMatchObject({ count, limit, over: false });
  });

  const OVER: [what: string, draft: Draft, over: boolean][] = [
    ['280 on X', { site: 'x', text: 'a'.repeat(280) }, false],
    ['Premium length on X', { site: 'x', text: 'a'.repeat(2000) }, true],
    ['281 on X', { site: 'x', text: 'a'.repeat(281) }, true],
    ['300 joined emoji on Bluesky: too many bytes', { site: 'bluesky', text: FAMILY.repeat(300) }, true],
    ['300 letters on Bluesky', { site: 'bluesky', text: 'a'.repeat(300) }, false],
    ['nothing left by the counter', { site: 'mastodon', text: 'hello', left: 0 }, false],
    ['below nothing by the counter', { site: 'mastodon', text: 'hello', left: -1 }, true],
  ];
  it.each(OVER)('%s: over %s', (_, draft, over) => {
    expect(measured(draft).length?.over).toBe(over);
  });

  const ABOUT: [site: string, about: boolean][] = [
    ['x', false],
    ['bluesky', false],
    ['mastodon', false],
    ['linkedin', true],
    ['instagram', true],
    ['reddit', true],
  ];
  it.each(ABOUT)('%s: said as "about": %s', (site, about) => {
    expect(measured({ site, text: 'hello' }).length?.about).toBe(about);
  });

  it('counts 100,000 characters without waiting', () => {
    const text = `a${FAMILY} `.repeat(10_000);
    expect(measured({ site: 'mastodon', text }).length?.count).toBe(30_000);
  });

  it('counts the hashtags where the site limits them', () => {
    expect(measured({ site: 'instagram', text: 'Fog. #fog #hills' }).length?.hashtags).toEqual({ count: 2, limit: 5 });
    expect(measured({ site: 'x', text: 'Fog. #fog #hills' }).length?.hashtags).toBeNull();
  });

  it('knows no limit of sites without one', () => {
    expect(measured({ site: 'medium', text: 'hello' }).length).toBeUndefined();
    expect(measured({ text: 'hello' }).length).toBeUndefined();
    expect(measured({ site: 'hackernews', text: 'hello' }).length).toBeUndefined();
    expect(measured({ site: 'hackernews', kind: 'title', text: 'hello' }).length?.limit).toBe(80);
  });
});
