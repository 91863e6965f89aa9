import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type TestInfo, type Worker } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { BUILT } from './profile';

export interface Launched {
  context: BrowserContext;
  worker: Worker;
  own: (page: string) => string;
}

/** Starts a browser with an extension folder and a profile that outlives it: started again, it is the same browser. */
export async function launch(info: TestInfo, extension = BUILT): Promise<Launched> {
  const context = await chromium.launchPersistentContext(info.outputPath('profile'), {
    executablePath: chromiumPath(),
    headless: false,
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The worker must be up before a page loads, or Chromium does not inject the content script.
  await worker.evaluate(() => true);
  return { context, worker, own: (page) => new URL(page, worker.url()).href };
}

/** A copy of the built extension with other permissions, for what a headless browser cannot be asked or made to do. */
export function withPermissions(
  info: TestInfo,
  change: (permissions: string[]) => string[],
  hosts: string[] = [],
): string {
  const copy = info.outputPath('extension');
  cpSync(BUILT, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions = change(manifest.permissions);
  manifest.host_permissions = hosts;
  manifest.optional_permissions = manifest.optional_permissions.filter(
    (permission: string) => !manifest.permissions.includes(permission),
  );
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
