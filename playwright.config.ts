import { defineConfig } from '@playwright/test';

/** Specs that are written once for both browsers, on `lab-tab.ts`. */
const IN_BOTH = 'tests/browser/editors*.spec.ts';
const IN_FIREFOX = 'tests/browser/firefox-*.spec.ts';

/** The browsers themselves are found by `tests/browser/{chromium,firefox}.ts`. */
export default defineConfig({
  testDir: '.',
  globalSetup: './tests/browser/lab-setup.ts',
  workers: 2,
  fullyParallel: true,
  // Two browsers on two cores: a machine's bad moment is no defect. `npm test` names what needed the second try.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  forbidOnly: true,
  projects: [
    { name: 'chromium', testMatch: 'tests/browser/*.spec.ts', testIgnore: IN_FIREFOX },
    { name: 'firefox', testMatch: [IN_BOTH, IN_FIREFOX] },
  ],
});
