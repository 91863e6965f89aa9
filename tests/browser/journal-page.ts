import { expect, type Locator, type Page } from '@playwright/test';

/** Where the journal says what became of the last change. */
export const saved = (page: Page): Locator => page.locator('.saved');

/** The posts of the shown page of the list, newest first. */
export const posts = (page: Page): Locator =>
  page.getByRole('list', { name: 'Posts, newest first' }).locator(':scope > li');

/** The Monday of this week and so many weeks before, as settings have it. */
export function monday(weeksAgo = 0): string {
  const now = new Date();
  const day = (now.getDay() + 6) % 7;
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - day - 7 * weeksAgo))
    .toISOString()
    .slice(0, 10);
}

/** Two posts a week on any days and any site, with what matters to a test replaced. */
export const rhythm = (change: object = {}): object => ({ site: null, slots: [], perWeek: 2, ...change });

/** What storage holds of a plan kept since eight weeks, with what matters to a test replaced. */
export const plan = (change: object = {}): Record<string, object> => ({
  plan: { plan: { planned: [{ from: monday(8), rhythms: [rhythm()] }], ...change } },
});

/** Enters a post by hand. */
export async function addElsewhere(page: Page, place: string): Promise<void> {
  await page.getByText('I posted elsewhere').click();
  await page.getByLabel('Its name, if you like').fill(place);
  await page.getByRole('button', { name: 'Add to the journal' }).click();
  await expect(saved(page)).toHaveText('Added to the journal.');
}
