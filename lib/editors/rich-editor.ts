import type { Span } from '../vocabulary';
import { parentAcross } from './across-shadow';
import { selectInside, selectionInside, selectionSettled } from './dom-selection';
import type { Editor } from './editor';
import { mapText, type TextMap } from './text-map';
import { onceThisTurn } from './this-turn';
import { clipTo, joinLines } from './visible-rects';
import { twoFrames, typeOver, type Writing, watchComposition } from './write';

interface RichOptions {
  kind: string;
  /** What the editor shows but does not count as text. */
  skip?: string;
  /** How this kind takes a replacement; absent: as typing. */
  write?: (writing: Writing) => void | Promise<void>;
}

/** Binds to an editing host whose text is in the DOM. */
export function openRichEditor(root: HTMLElement, signal: AbortSignal, { kind, skip, write }: RichOptions): Editor {
  const composing = watchComposition(root, signal);
  const freshMap = () => mapText(root, skip);
  const mapNow = onceThisTurn(freshMap);

  const select = (map: TextMap, { start, end }: Span) => {
    const first = map.point(start, end > start ? 'opens' : 'closes');
    const last = end > start ? map.point(end, 'closes') : first;
    selectInside(root, first, last);
    return { start: first, end: last };
  };

  return {
    kind,
    root,
    read: () => freshMap().text,
    ranges: (span) => mapNow().ranges(span),
    rects(span) {
      const ranges = mapNow().ranges(span);
      return clipTo(root, joinLines(ranges.flatMap((range) => [...range.getClientRects()])));
    },
    selection() {
      const selected = selectionInside(root);
      if (!selected) return null;
      const map = mapNow();
      return { start: map.offsetOf(selected.start), end: map.offsetOf(selected.end) };
    },
    select(span) {
      select(freshMap(), span);
    },
    async replace(span, text) {
      if (composing()) return false;
      const before = freshMap();
      select(before, span);
      await selectionSettled();
      if (composing() || signal.aborted || !root.isConnected) return false;
      // Focusing may have made the editor draw anew: the places are looked up and selected once more if they moved.
      const map = freshMap();
      // A key in between has written something: the span may mean other words now.
      if (map.text !== before.text) return false;
      const points = select(map, span);
      await (write ?? typed)({ root, map, span, text, ...points });
      await twoFrames();
      return true;
    },
  };
}

function typed({ text }: Writing): void {
  typeOver(text);
}

/** The outermost element around this one that is edited as one, or null. */
export function editingHost(element: Element): HTMLElement | null {
  let host = element.closest<HTMLElement>('[contenteditable]:not([contenteditable="false" i])');
  if (!host?.isContentEditable) return null;
  for (let outer = parentAcross(host); outer instanceof HTMLElement && outer.isContentEditable; ) {
    host = outer.closest<HTMLElement>('[contenteditable]:not([contenteditable="false" i])') ?? host;
    outer = parentAcross(host);
  }
  return host;
}

/** The editing host around an element if it bears the mark of a kind. */
export function markedHost(element: Element, mark: string): HTMLElement | null {
  const host = editingHost(element);
  return host?.matches(mark) ? host : null;
}
