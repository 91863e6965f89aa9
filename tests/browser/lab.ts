import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { placeAt } from './lab-places';

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
  /** 18: the page's scripts run under React 18 instead of 19. */
  react?: 18;
}

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

export const LAB_PAGES = {
  bluesky: { file: 'bluesky.html', url: 'https://bsky.app/' },
  codeMirror: { file: 'code-mirror.html', url: 'https://lab.example/code-mirror' },
  facebook: { file: 'facebook.html', url: 'https://www.facebook.com/' },
  fields: { file: 'fields.html', url: 'https://lab.example/fields' },
  instagram: { file: 'instagram.html', url: 'https://www.instagram.com/p/lab/' },
  linkedin: { file: 'linkedin.html', url: 'https://www.linkedin.com/feed/' },
  mastodon18: { file: 'mastodon.html', url: 'https://mastodon.social/home?react=18', react: 18 },
  mastodon: { file: 'mastodon.html', url: 'https://mastodon.social/home' },
  quill: { file: 'quill.html', url: 'https://lab.example/quill' },
  quill1: { file: 'quill-1.html', url: 'https://lab.example/quill-1' },
  reddit: { file: 'reddit.html', url: 'https://www.reddit.com/r/lab/comments/1/' },
  slate: { file: 'slate.html', url: 'https://lab.example/slate' },
  slate18: { file: 'slate.html', url: 'https://lab.example/slate?react=18', react: 18 },
  threads: { file: 'threads.html', url: 'https://www.threads.com/' },
  tiktok: { file: 'tiktok.html', url: 'https://www.tiktok.com/upload' },
  x: { file: 'x.html', url: 'https://x.com/home', policy: STRICT },
  x18: { file: 'x.html', url: 'https://x.com/home?react=18', policy: STRICT, react: 18 },
  youtube: { file: 'youtube.html', url: 'https://www.youtube.com/watch' },
} satisfies Record<string, LabPage>;
export type LabPageName = keyof typeof LAB_PAGES;

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
const BUILT = fileURLToPath(new URL('../../.cache/lab/', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Draft.js expects Node's name for the global object. */
const DEFINE = { global: 'globalThis', 'process.env.NODE_ENV': '"production"' };
/** Lab scripts that use React. */
const UNDER_REACT = ['draft-js', 'slate', 'text-area'];

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
    define: DEFINE,
  });
  await build({
    ...shared,
    entryPoints: Object.fromEntries(UNDER_REACT.map((name) => [`${name}-react18`, join(PAGES, `${name}.js`)])),
    format: 'esm',
    define: DEFINE,
    alias: { react: 'react18', 'react-dom': 'react-dom18' },
  });
  await build({
    ...shared,
    entryPoints: {
      'quill-1': join(PROJECT, 'node_modules/quill1/dist/quill.core.css'),
      quill: join(PROJECT, 'node_modules/quill/dist/quill.core.css'),
    },
  });
  await build({
    ...shared,
    entryPoints: ['editor-harness', 'lab-addon'].map((name) => join(PROJECT, `tests/browser/${name}.ts`)),
    format: 'iife',
  });
  mkdirSync(ADDON, { recursive: true });
  copyFileSync(join(BUILT, 'lab-addon.js'), join(ADDON, 'lab-addon.js'));
  writeFileSync(join(ADDON, 'manifest.json'), JSON.stringify(ADDON_MANIFEST));
  writeFileSync(stamp, '');
}

/** An add-on whose content script is the harness: where a script of Candor would run, for browsers without CDP. */
export const ADDON = join(BUILT, 'addon');
const ADDON_MANIFEST = {
  manifest_version: 3,
  name: 'Lab',
  version: '1',
  browser_specific_settings: { gecko: { id: 'lab@candor.invalid' } },
  content_scripts: [{ matches: ['<all_urls>'], js: ['lab-addon.js'], run_at: 'document_end' }],
};

/** The harness as one script, for evaluation in a page. */
export function harnessScript(): string {
  return readFileSync(join(BUILT, 'editor-harness.js'), 'utf8');
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

export interface LabAnswer {
  body: Buffer;
  contentType: string;
  headers: Record<string, string>;
}

/** What the lab answers for an address; null: the request is to be cut off. */
export function answerOf(address: string, isDocument: boolean): LabAnswer | null {
  const url = new URL(address);
  // Some browsers tell the part behind the hash, others do not.
  url.hash = '';
  const page: LabPage | undefined = Object.values(LAB_PAGES).find((known) => new URL(known.url).host === url.host);
  if (!page) return null;
  if (url.pathname.startsWith('/lab/')) {
    const name = url.pathname.slice('/lab/'.length);
    const file = [join(BUILT, name), join(PAGES, name)].find(existsSync);
    if (!file || name.includes('/')) return null;
    return { body: readFileSync(file), contentType: TYPES[extname(name)] ?? 'text/plain', headers: {} };
  }
  if (!isDocument) return null;
  const place = placeAt(address);
  if (place) return htmlAnswer(place.html, place.headers);
  const shown: LabPage = Object.values(LAB_PAGES).find((known) => known.url === url.href) ?? page;
  const html = readFileSync(join(PAGES, shown.file), 'utf8');
  return htmlAnswer(
    shown.react ? html.replace(/(draft-js|slate|text-area)\.js/g, '$1-react18.js') : html,
    shown.policy ? { 'content-security-policy': shown.policy } : {},
  );
}

function htmlAnswer(html: string, headers: Record<string, string>): LabAnswer {
  return { body: Buffer.from(html), contentType: 'text/html; charset=utf-8', headers };
}

/** Answers the sites' addresses from the lab and cuts every other request off. */
export async function routeLab(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http'),
    (route) => {
      const request = route.request();
      const answer = answerOf(request.url(), request.resourceType() === 'document');
      return answer ? route.fulfill(answer) : route.abort();
    },
  );
}
