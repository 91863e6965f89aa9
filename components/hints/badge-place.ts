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
 * Where the badge goes, viewport px: the wanted corner of the editor, or the next one where it covers none of the page's
 * controls. Null when the editor is out of sight.
 */
export function badgePlace(editor: DOMRect, wanted: Corner): Place | null {
  if (editor.bottom < SIZE || editor.top > innerHeight - SIZE || editor.width === 0) return null;
  const tried = [wanted, ...CORNERS.filter((corner) => corner !== wanted)].map((corner) => inCorner(editor, corner));
  return tried.find((place) => !coversControl(place)) ?? tried[0]!;
}

function inCorner(editor: DOMRect, corner: Corner): Place {
  const [left, right] = [Math.max(editor.left, 0) + INSET, Math.min(editor.right, innerWidth) - SIZE - INSET];
  const [top, bottom] = [Math.max(editor.top, 0) + INSET, Math.min(editor.bottom, innerHeight) - SIZE - INSET];
  // In a field of one line the badge is as high as the field: it sits in the middle.
  const middle = editor.top + (editor.height - SIZE) / 2;
  const high = editor.height < SIZE + 2 * INSET;
  return {
    left: Math.round(corner.endsWith('left') ? left : right),
    top: Math.round(high ? middle : corner.startsWith('top') ? top : bottom),
  };
}

function coversControl({ left, top }: Place): boolean {
  const points = [0.15, 0.85].flatMap((x) => [0.15, 0.85].map((y) => [left + x * SIZE, top + y * SIZE] as const));
  return points.some(([x, y]) => document.elementsFromPoint(x, y).some((element) => element.matches(CONTROLS)));
}
