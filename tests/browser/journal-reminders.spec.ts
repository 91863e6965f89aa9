import { expect, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { launch, withPermissions } from './altered';
import { test } from './fixture';
import { store } from './own-pages';

declare const chrome: typeof Browser;

/** A slot today, due since midnight; never quiet. */
function duePlan(change: object = {}): Record<string, unknown> {
  const now = new Date();
  const weekday = (now.getDay() + 6) % 7;
  const monday = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - weekday));
  const rhythm = { site: null, slots: [{ day: weekday, time: '00:00' }], perWeek: 1 };
  const planned = [{ from: monday.toISOString().slice(0, 10), rhythms: [rhythm] }];
  return { plan: { plan: { planned, quietFrom: '00:00', quietTo: '00:00', ...change } } };
}

const badge = (worker: Worker) => worker.evaluate(() => chrome.action.getBadgeText({}));
const shown = (worker: Worker) => worker.evaluate(() => chrome.notifications.getAll().then((all) => Object.keys(all)));

function record(page: Page): Promise<unknown> {
  return page.evaluate((now) => {
    const draft = {
      text: 'I fixed the gear hub of my old bike with a spoon. What would you have used?',
      site: 'bluesky',
    };
    return chrome.runtime.sendMessage({
      candor: 'recordPost',
      data: { draft, id: 'a-post-of-today', when: now, offset: 0 },
    });
  }, Date.now());
}

test('a slot of today lights the badge, and a post puts it out; nothing asks for a permission', async ({
  page,
  own,
  worker,
}) => {
  await store(worker, duePlan());
  await expect.poll(() => badge(worker)).toBe('1');
  await page.goto(own('journal.html'));
  await record(page);
  await expect.poll(() => badge(worker)).toBe('');
  expect(await worker.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(false);
  // One alarm, for whatever comes next.
  const alarms = await worker.evaluate(() => chrome.alarms.getAll());
  expect(alarms.map(({ name }) => name)).toEqual(['candor-journal']);
  expect(alarms[0]!.scheduledTime).toBeGreaterThan(Date.now());
});

test('where it is allowed, one notification a day is shown, and none again after a restart', async ({
  browserName: _,
}, info) => {
  test.slow();
  // Nobody can press "Allow" in a headless browser: this copy has the permission from the start.
  const allowed = withPermissions(info, (permissions) => [...permissions, 'notifications']);
  const first = await launch(info, allowed);
  await store(first.worker, duePlan());
  await expect.poll(() => badge(first.worker)).toBe('1');
  expect(await shown(first.worker)).toEqual([]);
  await store(first.worker, duePlan({ notify: true }));
  await expect.poll(() => shown(first.worker)).toEqual(['candor-journal']);
  await first.worker.evaluate(() => chrome.notifications.clear('candor-journal'));
  await store(first.worker, duePlan({ notify: true, replies: 3 }));
  await expect.poll(() => badge(first.worker)).toBe('1');
  expect(await shown(first.worker)).toEqual([]);
  await first.context.close();

  const second = await launch(info, allowed);
  await expect.poll(() => badge(second.worker)).toBe('1');
  expect(await shown(second.worker)).toEqual([]);
  await second.context.close();
});

test('a refusal is explained once, and nobody is asked again unasked', async ({ page, own }) => {
  await page.addInitScript(() => {
    const asked = Number(sessionStorage.getItem('asked'));
    chrome.permissions.request = (() => {
      sessionStorage.setItem('asked', String(asked + 1));
      return Promise.resolve(false);
    }) as typeof chrome.permissions.request;
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await page.goto(own('journal.html'));
  expect(await asked()).toBeNull();
  const notify = page.getByRole('switch', { name: 'Notify me when a slot comes' });
  await notify.click();
  const words = page.getByText('it will not ask again by itself');
  await expect(words).toBeVisible();
  await expect(notify).not.toBeChecked();
  await page.reload();
  await expect(words).toBeVisible();
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(words).toHaveCount(0);
  await page.reload();
  await expect(notify).toBeVisible();
  await expect(words).toHaveCount(0);
  expect(await asked()).toBe('1');
});
