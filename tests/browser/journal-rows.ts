import type { Page } from '@playwright/test';
import type { JournalEntry } from '../../lib/journal/entry';

const DAY = 24 * 3_600_000;

/** An entry that counts as progress, `days` ago, with what matters to a test replaced. */
export function row(id: string, days: number, change: Partial<JournalEntry> = {}): JournalEntry {
  return {
    v: 1,
    id: `planted-${id}`,
    when: Date.now() - days * DAY,
    offset: 0 - new Date().getTimezoneOffset(),
    site: 'bluesky',
    kind: 'post',
    origin: 'seen',
    length: 'short',
    topics: ['Home espresso'],
    checks: { 'measured-words': 'pass', 'asks-readers': 'improve' },
    stance: 'balanced',
    valence: 0.2,
    flattery: 0,
    question: 'none',
    commercial: 'none',
    disclosure: 'none',
    ...change,
  };
}

/** Puts rows into the journal as they are, good or bad, and shows the page anew. The page must be one of Candor's. */
export async function plant(page: Page, rows: readonly object[]): Promise<void> {
  await page.evaluate(async (planted) => {
    // Opened before the page has made it, it would be an empty one.
    while (!(await indexedDB.databases()).some(({ name }) => name === 'candor-journal'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    const opening = indexedDB.open('candor-journal');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const transaction = opening.result.transaction(['entries', 'digests'], 'readwrite');
    transaction.objectStore('digests').clear();
    for (const each of planted) transaction.objectStore('entries').put(each);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    opening.result.close();
  }, rows);
  await page.reload();
}

/** The rows as they are stored, by id. */
export function planted(page: Page): Promise<JournalEntry[]> {
  return page.evaluate(
    () =>
      new Promise<JournalEntry[]>((resolve) => {
        const opening = indexedDB.open('candor-journal');
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}
