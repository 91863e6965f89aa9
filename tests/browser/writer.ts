import type { Locator, Page } from '@playwright/test';

/** Types as a person does: keys for letters, Enter for line breaks, emoji whole as from a picker. */
export async function write(page: Page, text: string): Promise<void> {
  for (const part of text.split(/(\n|\p{Extended_Pictographic}(?:\u200D?\p{Extended_Pictographic}|\uFE0F)*)/u)) {
    if (part === '\n') await page.keyboard.press('Enter');
    else if (/\p{Extended_Pictographic}/u.test(part)) await page.keyboard.insertText(part);
    else if (part) await page.keyboard.type(part);
  }
}

/** Empties a field by keys and puts a text into it, line by line, as an input method does. */
export async function writeAnew(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    if (line) await page.keyboard.insertText(line);
  }
  await letTimePass(page);
}

/**
 * Moves the page's clock on by two seconds: editors join what follows within a second into one step of undo, and between
 * writing and applying a suggestion a person takes longer than that.
 */
export async function letTimePass(page: Page): Promise<void> {
  await page.evaluate(() => {
    const before = Date.now;
    Date.now = () => before() + 2000;
  });
}
