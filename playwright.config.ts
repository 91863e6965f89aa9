import { defineConfig } from '@playwright/test';

/** Chromium only; the browser itself is found by `tests/browser/chromium.ts`. */
export default defineConfig({
  testDir: 'tests/browser',
  globalSetup: './tests/browser/lab-setup.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 40_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  forbidOnly: true,
});
