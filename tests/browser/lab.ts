import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';

/**
 * The lab: pages with the real editor libraries in the structure that the sites use, answered under the sites' real
 * addresses, so that match patterns, isolated worlds and a site's content policy are exercised without a network.
 */
interface LabPage {
  /** File in `pages/`. */
  file: string;
  url: string;
  /** `Content-Security-Policy` of the answer. */
  policy?: string;
}

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

export const LAB_PAGES = {
  bluesky: { file: 'bluesky.html', url: 'https://bsky.app/' },
  facebook: { file: 'facebook.html', url: 'https://www.facebook.com/' },
  fields: { file: 'fields.html', url: 'https://lab.example/fields' },
  instagram: { file: 'instagram.html', url: 'https://www.instagram.com/p/lab/' },
  linkedin: { file: 'linkedin.html', url: 'https://www.linkedin.com/feed/' },
  mastodon: { file: 'mastodon.html', url: 'https://mastodon.social/home' },
  quill: { file: 'quill.html', url: 'https://lab.example/quill' },
  reddit: { file: 'reddit.html', url: 'https://www.reddit.com/r/lab/comments/1/' },
  slate: { file: 'slate.html', url: 'https://lab.example/slate' },
  threads: { file: 'threads.html', url: 'https://www.threads.com/' },
  tiktok: { file: 'tiktok.html', url: 'https://www.tiktok.com/upload' },
  x: { file: 'x.html', url: 'https://x.com/home', policy: STRICT },
  youtube: { file: 'youtube.html', url: 'https://www.youtube.com/watch' },
} satisfies Record<string, LabPage>;
export type LabPageName = keyof typeof LAB_PAGES;

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../.cache/lab/', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles the pages' scripts and the editor harness into `.cache/lab`; does nothing when they are up to date. */
export async function buildLab(): Promise<void> {
  const stamp = join(BUILT, 'stamp');
  const sources = [PAGES, join(PROJECT, 'lib/editors'), join(PROJECT, 'lib/sites'), join(PROJECT, 'tests/browser')];
  const files = sources.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  files.push(join(PROJECT, 'package-lock.json'));
  const newest = Math.max(...files.map((file) => statSync(file).mtimeMs));
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest) return;

  const scripts = readdirSync(PAGES).filter((name) => name.endsWith('.js') && name !== 'mount.js');
  const shared = { bundle: true, outdir: BUILT, logLevel: 'warning' } as const;
  await build({
    ...shared,
    entryPoints: scripts.map((name) => join(PAGES, name)),
    format: 'esm',
    // Draft.js expects Node's name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  });
  await build({
    ...shared,
    entryPoints: {
      'quill-1': join(PROJECT, 'node_modules/quill1/dist/quill.core.css'),
      quill: join(PROJECT, 'node_modules/quill/dist/quill.core.css'),
    },
  });
  await build({ ...shared, entryPoints: [join(PROJECT, 'tests/browser/editor-harness.ts')], format: 'iife' });
  writeFileSync(stamp, '');
}

/** The harness as one script, for evaluation in a page. */
export function harnessScript(): string {
  return readFileSync(join(BUILT, 'editor-harness.js'), 'utf8');
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** Answers the sites' addresses from the lab and cuts every other request off. */
export async function routeLab(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http'),
    async (route) => {
      const url = new URL(route.request().url());
      const page: LabPage | undefined = Object.values(LAB_PAGES).find((known) => new URL(known.url).host === url.host);
      if (!page) return route.abort();
      if (url.pathname.startsWith('/lab/')) {
        const name = url.pathname.slice('/lab/'.length);
        const file = [join(BUILT, name), join(PAGES, name)].find(existsSync);
        if (!file || name.includes('/')) return route.abort();
        return route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(name)] ?? 'text/plain' });
      }
      if (route.request().resourceType() !== 'document') return route.abort();
      const shown: LabPage = Object.values(LAB_PAGES).find((known) => known.url === url.href) ?? page;
      return route.fulfill({
        body: readFileSync(join(PAGES, shown.file)),
        contentType: 'text/html; charset=utf-8',
        headers: shown.policy ? { 'content-security-policy': shown.policy } : {},
      });
    },
  );
}
