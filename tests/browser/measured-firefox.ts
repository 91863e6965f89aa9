import type { Page } from 'puppeteer-core';
import { byLine, type Rect, rectsOfWords } from './measured';

/** As `paintedRects`, for Firefox: form fields are asked for the place of the caret at every offset. */
export async function paintedInFirefox(page: Page, field: string, words: string[]): Promise<Rect[][]> {
  const named = `fieldNamed(${JSON.stringify(field)})`;
  const isField = (await page.evaluate(`${named}.matches('textarea, input')`)) as boolean;
  const find = isField ? inField : rectsOfWords;
  const painted = (await page.evaluate(`(${find})(${named}, ${JSON.stringify(words)})`)) as Rect[][];
  return isField ? painted : painted.map(byLine);
}

/**
 * In the page: walks over a field point by point and asks the browser which offset is there and where its caret stands.
 * Carets belong to lines, so a span's part in a line reaches from its leftmost to its rightmost caret there. At the start of
 * a line the browser gives the caret's place at the end of the line above: there the field's own padding tells.
 */
export function inField(field: HTMLTextAreaElement | HTMLInputElement, words: string[]): Rect[][] {
  const box = field.getBoundingClientRect();
  const inset = field.clientLeft + Number.parseFloat(getComputedStyle(field).paddingLeft);
  const shadowRoots: ShadowRoot[] = [];
  for (let scope = field.getRootNode(); scope instanceof ShadowRoot; scope = scope.host.getRootNode())
    shadowRoots.push(scope);
  const lines = new Map<number, { height: number; carets: Map<number, number> }>();
  for (let y = box.top + 2; y < Math.min(box.bottom, innerHeight); y += 4) {
    const carets = new Map<number, number>();
    let line: { y: number; height: number } | null = null;
    for (let x = box.left + 1; x < box.right; x += 2) {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
      const rect = caret?.offsetNode === field ? caret.getClientRect() : null;
      if (!caret || !rect?.height) continue;
      const inRow = rect.top <= y && y <= rect.bottom;
      if (inRow) line = { y: rect.top, height: rect.height };
      carets.set(caret.offset, inRow ? rect.left : box.left + inset - field.scrollLeft);
    }
    if (line) lines.set(line.y, { height: line.height, carets });
  }
  return words.map((word) => {
    const start = field.value.indexOf(word);
    return [...lines].flatMap(([y, { height, carets }]) => {
      const inside = [...carets].filter(([offset]) => start >= 0 && start <= offset && offset <= start + word.length);
      const places = inside.map(([, x]) => x);
      const [left, right] = [Math.min(...places), Math.max(...places)];
      return right - left > 0.5 ? [{ x: left, y, width: right - left, height }] : [];
    });
  });
}
