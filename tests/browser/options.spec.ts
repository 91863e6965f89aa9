import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './fixture';
import { consoleErrors, expectAccessible, expectFitsNarrow, store, tabTo } from './own-pages';

const saved = (page: Page) => page.locator('.saved');
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('topics by keyboard only: added, filled, renamed, removed, brought back, kept', async ({ page, own }) => {
  const errors = consoleErrors(page);
  await page.goto(own('options.html'));
  await tabTo(page, 'textbox', 'New topic');
  await page.keyboard.type('Home espresso');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toHaveText('Added “Home espresso”.');
  await page.keyboard.type('home ESPRESSO');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'already a topic' })).toBeVisible();

  const keywords = page.getByRole('textbox', { name: 'Keywords', exact: true });
  await keywords.focus();
  await page.keyboard.insertText('grinder, Latte art\nlatte art, <b>crema</b>, ☕');
  await expect(page.getByText('4 keywords. 1 was there twice and merged.')).toBeVisible();
  await tabTo(page, 'button', 'Remove topic Home espresso');
  await page.reload();
  await expect(keywords).toHaveValue('grinder\nLatte art\n<b>crema</b>\n☕');

  await page
    .getByRole('textbox', { name: 'Try your keywords' })
    .fill('Two grinders on my counter, one of them broken.');
  await expect(page.getByText('Counts for: Home espresso.')).toBeVisible();

  const name = page.getByRole('textbox', { name: 'Name' });
  await name.focus();
  await name.fill('Coffee at home');
  await page.keyboard.press('Enter');
  await expect(saved(page)).toHaveText('Renamed to “Coffee at home”.');
  await expect(name).toBeFocused();

  await tabTo(page, 'button', 'Remove topic Coffee at home');
  await page.keyboard.press('Enter');
  await expect(name).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).toHaveValue('Coffee at home');
  expect(errors).toEqual([]);
});

test('ten thousand pasted keywords are kept, on this browser only, and it says so', async ({
  context,
  page,
  own,
  worker,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await store(worker, { topics: { topics: [{ name: 'Coffee', keywords: [] }] } });
  await page.goto(own('options.html'));
  const lines = Array.from({ length: 10_000 }, (_, index) => `keyword ${index}`).join('\n');
  await page.getByRole('textbox', { name: 'Keywords', exact: true }).focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByText('10,000 keywords.')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('Topics: kept on this browser only.', { exact: false }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Keywords', exact: true })).toHaveValue(lines);
});

test('two pages open at once agree, and neither loses the other’s change', async ({ context, page, own }) => {
  const other = await context.newPage();
  await page.goto(own('options.html'));
  await other.goto(own('options.html'));
  await page.getByRole('textbox', { name: 'Employer, own brands, sponsors' }).fill('Acme');
  await page.getByRole('textbox', { name: 'New topic' }).focus();
  await expect(other.getByRole('textbox', { name: 'Employer, own brands, sponsors' })).toHaveValue('Acme');
  await other.getByRole('radio', { name: /European Union/ }).check();
  await expect(page.getByRole('radio', { name: /European Union/ })).toBeChecked();
  await other.getByRole('switch', { name: 'Reddit' }).click();
  await expect(page.getByRole('switch', { name: 'Reddit' })).not.toBeChecked();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Employer, own brands, sponsors' })).toHaveValue('Acme');
  await expect(page.getByRole('switch', { name: 'Reddit' })).not.toBeChecked();
});

test('broken settings are named, the rest stands, and what could be read is kept on request', async ({
  page,
  own,
  worker,
}) => {
  await store(worker, { topics: 'junk', ties: { ties: ['Acme', 7], region: 'mars' }, sites: { sitesOff: ['reddit'] } });
  await page.goto(own('options.html'));
  const problems = page.getByRole('region', { name: 'Some stored settings could not be read' });
  await expect(problems.getByRole('listitem')).toHaveText([
    'Topics could not be read and were reset.',
    'Names you are tied to: 1 entry could not be read and left out.',
    'Region could not be read and was set to the United States.',
  ]);
  await expect(page.getByRole('switch', { name: 'Reddit' })).not.toBeChecked();
  await expectAccessible(page);
  await problems.getByRole('button').click();
  await expect(problems).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Employer, own brands, sponsors' })).toHaveValue('Acme');
  await expect(problems).toHaveCount(0);
});

test('a deep link opens its rule, which can be turned off', async ({ page, own }) => {
  await page.goto(own('options.html#rule-hype-words'));
  const rule = page.locator('#rule-hype-words');
  await expect(rule.getByText('Flagged')).toBeVisible();
  await expect(rule.getByText('Left alone')).toBeVisible();
  await expect(rule.getByRole('link')).toHaveAttribute('href', /^https:/);
  await expect(rule.locator('summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(saved(page)).toContainText('Off:');
  await page.reload();
  await expect(rule.getByRole('switch')).not.toBeChecked();
});

test('an ignored wording is brought back', async ({ page, own, worker }) => {
  await store(worker, { ignored: { ignoredWordings: ['game changer', 'best ever'] } });
  await page.goto(own('options.html#ignored'));
  await tabTo(page, 'button', 'Restore game changer');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“game changer” is looked at again.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ignored wordings' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(1);
});

test('settings go out to a file and come back from it', async ({ page, own, worker }) => {
  await store(worker, { ties: { ties: ['Acme'], region: 'uk' } });
  await page.goto(own('options.html#data'));
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const exported = readFileSync(await (await downloading).path(), 'utf8');

  await page.getByRole('button', { name: 'Reset everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete all settings?' });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Reset everything…' }).click();
  await dialog.getByRole('button', { name: 'Delete all settings' }).click();
  const ties = page.getByRole('textbox', { name: 'Employer, own brands, sponsors' });
  await expect(ties).toHaveValue('');

  const chooser = page.getByLabel('Import from a file');
  await chooser.setInputFiles(file('candor-settings.json', exported));
  const preview = page.getByRole('region', { name: 'Import candor-settings.json?' });
  await expect(preview.getByRole('row', { name: 'Ties' })).toHaveText('TiesnoneAcme');
  await expectAccessible(page);
  await expect(ties).toHaveValue('');
  await preview.getByRole('button', { name: 'Replace my settings' }).click();
  await expect(ties).toHaveValue('Acme');
});

test('a file that is broken, foreign, newer or huge is refused with the reason and changes nothing', async ({
  page,
  own,
  worker,
}) => {
  await store(worker, { ties: { ties: ['Acme'], region: 'uk' } });
  await page.goto(own('options.html'));
  for (const [text, reason] of [
    ['{"candor":"settings"', 'is broken'],
    ['{"name":"another"}', 'does not hold Candor settings'],
    ['{"candor":"settings","version":99,"settings":{}}', 'newer version'],
    [' '.repeat(2_000_000), 'larger than 1 MB'],
  ] as const) {
    await page.getByLabel('Import from a file').setInputFiles(file('file.json', text));
    await expect(page.getByRole('alert').filter({ hasText: reason })).toContainText('Nothing was changed.');
  }
  await expect(page.getByRole('textbox', { name: 'Employer, own brands, sponsors' })).toHaveValue('Acme');
});

test('is accessible in light, dark and forced colours, and fits 320 px', async ({ page, own, worker }) => {
  test.slow();
  await store(worker, {
    topics: { topics: [{ name: 'Home espresso', keywords: ['grinder', 'x'.repeat(110)] }] },
    ignored: { ignoredWordings: ['game changer'] },
  });
  await page.goto(own('options.html#rule-hype-words'));
  await expect(page.locator('#rule-hype-words').getByText('Flagged')).toBeVisible();
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    await expectAccessible(page);
  }
  await expectFitsNarrow(page);
});

test('own words for a disclosure: judged as they are saved, then offered first', async ({ page, own, worker }) => {
  await store(worker, { ties: { ties: ['Acme'], region: 'us' } });
  await page.goto(own('options.html'));
  const wording = page.getByRole('textbox', { name: 'Your own words for a disclosure' });
  for (const [words, remark] of [
    ['Thanks for having me.', /^Not clear enough .* United States/],
    ['I work for [brand].', /^Clear enough .* United States/],
  ] as const) {
    await wording.fill(words);
    await page.keyboard.press('Enter');
    await expect(page.getByText(remark)).toBeVisible();
  }
  await page.goto(own('popup.html'));
  await page.getByRole('textbox').fill('Still amazed by how good the Acme dashboard is, every morning of the week.');
  await expect(page.getByText('You could add: “I work for Acme.”')).toBeVisible();
});

test('the schedule is set by keyboard and shows in the popup', async ({ page, own }) => {
  await page.goto(own('options.html#schedule'));
  await tabTo(page, 'button', 'Set a weekly rhythm');
  await page.keyboard.press('Enter');
  const rhythm = page.getByRole('group', { name: /any site/i });
  await expect(rhythm).toBeVisible();
  await expect(saved(page)).toHaveText('Saved, from this week on.');
  await page.goto(own('popup.html'));
  await expect(page.getByText(/^Next: /)).toBeVisible();
});
