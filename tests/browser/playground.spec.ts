import { expect } from '@playwright/test';
import { highlighted, hints, test } from './fixture';
import { consoleErrors, expectAccessible, expectFitsNarrow } from './own-pages';

const SURFACES = ['Text field', 'Plain editable box', 'TipTap (ProseMirror)', 'Lexical', 'Quill'];

test('every editor takes the sample draft and shows hints on it', async ({ page, own }) => {
  test.slow();
  const errors = consoleErrors(page);
  await page.goto(own('playground.html'));
  for (const name of SURFACES) {
    await test.step(name, async () => {
      const card = page.getByRole('region', { name, exact: true });
      await card.getByRole('button', { name: 'Insert a sample draft' }).click();
      const editor = card.getByRole('textbox', { name, exact: true });
      await expect(editor).toBeFocused();
      const inField = name === 'Text field';
      if (inField) await expect(editor).toHaveValue(/Harbor desk lamp/);
      else await expect(editor).toContainText('Harbor desk lamp');
      await expect
        .poll(async () => (inField ? await hints(page).marks.count() : (await highlighted(page)).flattery?.length), {
          timeout: 15_000,
        })
        .toBeGreaterThan(0);
    });
  }
  expect(errors).toEqual([]);
});

test('is accessible in light and dark, and fits 320 px', async ({ page, own }) => {
  await page.goto(own('playground.html'));
  await expect(page.getByRole('textbox')).toHaveCount(SURFACES.length);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await expectFitsNarrow(page);
});
