import { parentAcross } from './across-shadow';

/** Viewport edges in CSS pixels. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Joins the rectangles of neighbouring pieces of a line, in reading order, so that a word in two nodes is one rectangle. */
export function joinLines(rects: Iterable<Box>): Box[] {
  const joined: Box[] = [];
  for (const { left, top, right, bottom } of rects) {
    if (right <= left || bottom <= top) continue;
    const last = joined.at(-1);
    const overlap = last ? Math.min(bottom, last.bottom) - Math.max(top, last.top) : 0;
    if (last && overlap > Math.min(bottom - top, last.bottom - last.top) / 2 && touches(last, left, right)) {
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
      last.top = Math.min(last.top, top);
      last.bottom = Math.max(last.bottom, bottom);
    } else {
      joined.push({ left, top, right, bottom });
    }
  }
  return joined;
}

/** What of these boxes can be seen: inside the viewport and every ancestor of `element` (itself included) that clips. */
export function clipTo(element: HTMLElement, boxes: Box[]): DOMRect[] {
  const view = visibleBox(element);
  return boxes.flatMap((box) => {
    const left = Math.max(box.left, view.left);
    const top = Math.max(box.top, view.top);
    const width = Math.min(box.right, view.right) - left;
    const height = Math.min(box.bottom, view.bottom) - top;
    return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : [];
  });
}

function visibleBox(element: HTMLElement): Box {
  const box: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let at: Element | null = element; at && at !== document.body; at = parentAcross(at)) {
    const { overflowX, overflowY, position, display } = getComputedStyle(at);
    if ((overflowX !== 'visible' || overflowY !== 'visible') && display !== 'inline' && display !== 'contents') {
      const rect = at.getBoundingClientRect();
      // Client sizes are those before transforms and zoom.
      const scale = at instanceof HTMLElement && at.offsetWidth ? rect.width / at.offsetWidth : 1;
      const left = rect.left + at.clientLeft * scale;
      const top = rect.top + at.clientTop * scale;
      if (overflowX !== 'visible') {
        box.left = Math.max(box.left, left);
        box.right = Math.min(box.right, left + at.clientWidth * scale);
      }
      if (overflowY !== 'visible') {
        box.top = Math.max(box.top, top);
        box.bottom = Math.min(box.bottom, top + at.clientHeight * scale);
      }
    }
    if (position === 'fixed') break;
  }
  return box;
}

/** Rounding at the seam of two inline boxes stays below this, in CSS pixels; a gap between words does not. */
const SEAM = 1.5;

function touches(last: Box, left: number, right: number): boolean {
  return left <= last.right + SEAM && right >= last.left - SEAM;
}
