import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type BrowserContextOptions, chromium, expect, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';

/** The built extension. */
export const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
/** A profile in which Candor was just installed and the welcome page was closed; every test gets a copy of it. */
const INSTALLED = fileURLToPath(new URL('../../.cache/profile', import.meta.url));
const COPIES = fileURLToPath(new URL('../../.cache/profiles/', import.meta.url));

/** Installs the built extension once for all tests: an installation costs seconds, a copy of its profile does not. */
export async function installOnce(): Promise<void> {
  for (const left of [INSTALLED, COPIES]) rmSync(left, { recursive: true, force: true });
  mkdirSync(COPIES, { recursive: true });
  if (!existsSync(BUILT)) return;
  const context = await launch(INSTALLED, {});
  await (await welcomePage(context)).close();
  await context.close();
  for (const cache of ['Cache', 'Code Cache', 'GPUCache', 'DawnGraphiteCache', 'DawnWebGPUCache'])
    rmSync(join(INSTALLED, 'Default', cache), { recursive: true, force: true });
}

/** A Chromium with the extension in a profile of its own, which goes when it closes. */
export async function openInstalled(options: BrowserContextOptions): Promise<BrowserContext> {
  const profile = mkdtempSync(COPIES);
  cpSync(INSTALLED, profile, { recursive: true });
  const context = await launch(profile, options);
  context.on('close', () => {
    try {
      rmSync(profile, { recursive: true, force: true });
    } catch {
      // The browser may still be writing as it ends; the next run clears what is left.
    }
  });
  return context;
}

/** The page that an installation opens by itself. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const find = () => context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => find() !== undefined, { timeout: 20_000 }).toBe(true);
  return find()!;
}

function launch(profile: string, options: BrowserContextOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...options,
    executablePath: chromiumPath(),
    headless: false,
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`],
  });
}
