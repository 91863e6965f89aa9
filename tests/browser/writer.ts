import type { Locator, Page } from '@playwright/test';

/** Keys of one browser. `insertText`: all at once, as an input method or a picker does. */
export interface Keys {
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  insertText(text: string): Promise<void>;
}

/** Types as a person does: keys for letters, Enter for line breaks, emoji whole as from a picker. */
export async function typeWith(keys: Keys, text: string): Promise<void> {
  for (const part of text.split(/(\n|\p{Extended_Pictographic}(?:\u200D?\p{Extended_Pictographic}|\uFE0F)*)/u)) {
    if (part === '\n') await keys.press('Enter');
    else if (/\p{Extended_Pictographic}/u.test(part)) await keys.insertText(part);
    else if (part) await keys.type(part);
  }
}

/** Empties the field that has the focus by keys and puts a text into it, line by line, as an input method does. */
export async function writeAnewWith(keys: Keys, text: string): Promise<void> {
  await keys.press('Control+a');
  await keys.press('Backspace');
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) await keys.press('Enter');
    if (line) await keys.insertText(line);
  }
}

export function write(page: Page, text: string): Promise<void> {
  return typeWith(page.keyboard, text);
}

export async function writeAnew(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await field.click();
  await writeAnewWith(page.keyboard, text);
  await letTimePass(page);
}

/**
 * Moves the page's clock on by two seconds: editors join what follows within a second into one step of undo, and between
 * writing and applying a suggestion a person takes longer than that.
 */
export async function letTimePass(page: { evaluate(ask: () => void): Promise<unknown> }): Promise<void> {
  await page.evaluate(() => {
    const before = Date.now;
    Date.now = () => before() + 2000;
  });
}
