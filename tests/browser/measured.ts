import type { Locator, Page } from '@playwright/test';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the browser itself paints a word that stands once in an editor: the truth that `rects` is compared with. */
export async function paintedRects(field: Locator, word: string): Promise<Rect[]> {
  const isField = await field.evaluate((element) => element.matches('textarea, input'));
  return byLine(await (isField ? inField(field.page(), field, word) : field.evaluate(rectsOfWord, word)));
}

/** The browser gives a hanging space at the end of a line a rectangle of its own: one per line is meant. */
function byLine(rects: Rect[]): Rect[] {
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
async function inField(page: Page, field: Locator, word: string): Promise<Rect[]> {
  const session = await page.context().newCDPSession(page);
  await field.focus();
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const options = { objectId: result.objectId!, depth: -1, pierce: true };
  const { node } = await session.send('DOM.describeNode', options);
  const inner = node.shadowRoots!.at(-1)!;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: inner.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function (word) { return (${rectsOfWord.toString()})(this, word); }`,
    arguments: [{ value: word }],
    returnByValue: true,
  });
  await session.detach();
  return answer.result.value;
}

function rectsOfWord(scope: Node, word: string): Rect[] {
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
}
