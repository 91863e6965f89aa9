import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** The worker's and the own pages' global. */
declare const chrome: typeof browser;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/** Nothing in the page (or in what matches `within`) breaks a rule of axe-core, contrast and best practices included. */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  // Colours on their way from one scheme to the other are nobody's design. One whose element goes meanwhile has ended too.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResult>(`axe.run('${within}')`);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
  expect(found).toEqual([]);
}

/** Nothing is wider than the window, and no text is cut off, at 320 px (which is also 200 % zoom of 640 px). */
export async function expectFitsNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  const cut = await page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [];
    const hidden = [...document.querySelectorAll<HTMLElement>('body *:not(.unseen, .unseen *)')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden',
    );
    return [...wide, ...hidden.map((element) => element.outerHTML.slice(0, 120))];
  });
  expect(cut).toEqual([]);
}

/** Collects errors in the console, refusals by the content policy among them. */
export function consoleErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** Puts raw values into sync storage, as a broken or older Candor might have left them. */
export function store(worker: Worker, values: Record<string, unknown>): Promise<void> {
  return worker.evaluate((raw) => chrome.storage.sync.set(raw), values);
}

/** Presses Tab until the element with this role and name has the focus. */
export async function tabTo(
  page: Page,
  role: 'button' | 'textbox' | 'switch' | 'link' | 'radio',
  name: string,
): Promise<void> {
  const target = page.getByRole(role, { name, exact: true });
  await expect(target).toBeEnabled();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reaches the ${role} “${name}”.`);
}
