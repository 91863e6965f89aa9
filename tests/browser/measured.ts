import { expect, type Locator } from '@playwright/test';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the browser itself paints words that stand once in an editor: the truth that `rects` is compared with. */
export async function paintedRects(field: Locator, words: string[]): Promise<Rect[][]> {
  const isField = await field.evaluate((element) => element.matches('textarea, input'));
  const painted = await (isField ? inField(field, words) : field.evaluate(rectsOfWords, words));
  return painted.map(byLine);
}

/** The browser gives a hanging space at the end of a line a rectangle of its own: one per line is meant. */
export function byLine(rects: Rect[]): Rect[] {
  const lines = new Map<number, Rect>();
  for (const { x, y, width, height } of rects) {
    const line = lines.get(y);
    const left = Math.min(line?.x ?? x, x);
    const right = Math.max(line ? line.x + line.width : x, x + width);
    lines.set(y, { x: left, y, width: right - left, height });
  }
  return [...lines.values()];
}

/** Form fields keep their text in a tree of the browser's own, which only its debugger opens. */
async function inField(field: Locator, words: string[]): Promise<Rect[][]> {
  const page = field.page();
  const session = await page.context().newCDPSession(page);
  await field.focus();
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const options = { objectId: result.objectId!, depth: -1, pierce: true };
  const { node } = await session.send('DOM.describeNode', options);
  const inner = node.shadowRoots!.at(-1)!;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: inner.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function (words) { return (${rectsOfWords.toString()})(this, words); }`,
    arguments: [{ value: words }],
    returnByValue: true,
  });
  await session.detach();
  return answer.result.value;
}

/** In the page: the rectangles of words that stand in one text node each. */
export function rectsOfWords(scope: Node, words: string[]): Rect[][] {
  return words.map((word) => {
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      return Array.from(range.getClientRects(), ({ x, y, width, height }) => ({ x, y, width, height }));
    }
    return [];
  });
}

/** Equal within one pixel on every side. */
export function within1px(rect: Rect): Record<keyof Rect, unknown> {
  // `closeTo` wants less than half of ten to the minus digits: this is a hair above 1.
  const near = (value: number): unknown => expect.closeTo(value, -Math.log10(2.01));
  return { x: near(rect.x), y: near(rect.y), width: near(rect.width), height: near(rect.height) };
}
