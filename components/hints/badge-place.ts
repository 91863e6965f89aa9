import type { Editor } from '../../lib/editors/editor';
import { CORNERS, type Corner } from '../../lib/vocabulary';

/** Side of the badge and its distance from the corner, px. */
export const SIZE = 24;
export const INSET = 6;

/** What of the page's the badge must not cover. */
const CONTROLS =
  'button, a[href], input, select, summary, [role="button"], [role="link"], [role="switch"], [role="tab"]';

export interface Place {
  left: number;
  top: number;
}

/**
 * Where the badge goes, viewport px: into the wanted corner of the editor, where it covers neither controls of the page nor
 * the draft's own words, else beside that corner, where the page has nothing, else into the next corner without a control.
 * Null when the editor is out of sight. `words` are the rectangles of the draft's lines, px from the editor's corner.
 */
export function badgePlace(root: HTMLElement, wanted: Corner, words: DOMRect[]): Place | null {
  const editor = root.getBoundingClientRect();
  if (editor.bottom < SIZE || editor.top > innerHeight - SIZE || editor.width === 0) return null;
  const lines = words.map(({ x, y, width, height }) => new DOMRect(editor.x + x, editor.y + y, width, height));
  const within = inCorner(root, wanted);
  if (!lines.some((line) => covers(within, line)) && !coversControl(within)) return within;
  const others = CORNERS.filter((corner) => corner !== wanted).map((corner) => inCorner(root, corner));
  const free = besides(root, wanted).find((place) => !coversPage(place));
  return free ?? [within, ...others].find((place) => !coversControl(place)) ?? within;
}

/** The visible lines of a draft of so many code units, px from the editor's corner. */
export function linesOf(editor: Editor, length: number): DOMRect[] {
  const { x, y } = editor.root.getBoundingClientRect();
  const lines = editor.rects({ start: 0, end: length });
  return lines.map((line) => new DOMRect(line.x - x, line.y - y, line.width, line.height));
}

function inCorner(root: HTMLElement, corner: Corner): Place {
  const editor = root.getBoundingClientRect();
  const scrollBar = Math.max(0, root.offsetWidth - root.clientWidth - 2 * root.clientLeft);
  const left = Math.max(editor.left, 0) + INSET;
  const right = Math.min(editor.right - scrollBar, innerWidth) - SIZE - INSET;
  const [top, bottom] = [Math.max(editor.top, 0) + INSET, Math.min(editor.bottom, innerHeight) - SIZE - INSET];
  // In a field of one line the badge is as high as the field: it sits in the middle.
  const middle = editor.top + (editor.height - SIZE) / 2;
  const high = editor.height < SIZE + 2 * INSET;
  return {
    left: Math.round(corner.endsWith('left') ? left : right),
    top: Math.round(high ? middle : corner.startsWith('top') ? top : bottom),
  };
}

/** To the side of a corner of the editor, then above or below it. */
function besides(root: HTMLElement, corner: Corner): Place[] {
  const editor = root.getBoundingClientRect();
  const { left, top } = inCorner(root, corner);
  const aside = corner.endsWith('left') ? editor.left - SIZE - INSET : editor.right + INSET;
  const over = corner.startsWith('top') ? editor.top - SIZE - INSET : editor.bottom + INSET;
  return [
    { left: Math.round(aside), top },
    { left, top: Math.round(over) },
  ];
}

const covers = ({ left, top }: Place, { x, y, width, height }: DOMRect) =>
  left < x + width && left + SIZE > x && top < y + height && top + SIZE > y;

function coversControl(place: Place): boolean {
  return elementsUnder(place).some((element) => element.matches(CONTROLS));
}

/** Covers something a person reads or uses, or leaves the window. */
function coversPage(place: Place): boolean {
  const { left, top } = place;
  if (top < 0 || left < 0 || top + SIZE > innerHeight || left + SIZE > innerWidth) return true;
  return elementsUnder(place).some(
    (element) => element.matches(`${CONTROLS}, img, svg, video`) || saysUnder(element, place),
  );
}

/** Whether a text that stands in this very element is under the badge. */
function saysUnder(element: Element, place: Place): boolean {
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return false;
    const range = document.createRange();
    range.selectNode(node);
    return [...range.getClientRects()].some((line) => covers(place, line));
  });
}

/** The page's elements under the badge's corners, those in open shadow roots among them. */
function elementsUnder({ left, top }: Place): Element[] {
  const points = [0.15, 0.85].flatMap((x) => [0.15, 0.85].map((y) => [left + x * SIZE, top + y * SIZE] as const));
  return points.flatMap(([x, y]) => elementsAt(document, x, y));
}

function elementsAt(scope: Document | ShadowRoot, x: number, y: number): Element[] {
  // A shadow root also names elements around it.
  const own = scope.elementsFromPoint(x, y).filter((element) => element.getRootNode() === scope);
  return own.flatMap((element) => {
    if (element.localName === 'candor-hints') return [];
    return element.shadowRoot ? [element, ...elementsAt(element.shadowRoot, x, y)] : [element];
  });
}
