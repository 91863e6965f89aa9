import type { DomPoint } from './text-map';

/** The ends of the selection when both lie inside an element, looked up in its own shadow root; else null. */
export function selectionInside(element: HTMLElement): { start: DomPoint; end: DomPoint } | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const scope = element.getRootNode();
  const range =
    scope instanceof ShadowRoot ? selection.getComposedRanges({ shadowRoots: [scope] })[0] : selection.getRangeAt(0);
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  return {
    start: { node: range.startContainer, at: range.startOffset },
    end: { node: range.endContainer, at: range.endOffset },
  };
}

/** Focuses an editing host and selects between two places in it. */
export function selectInside(element: HTMLElement, start: DomPoint, end: DomPoint): void {
  element.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(start.node, start.at, end.node, end.at);
}

/**
 * Resolves when editors have taken note of a selection set just now: they do so on `selectionchange`, which comes in a later
 * task, or never when nothing changed. Without this wait Draft.js and Quill 2 leave the caret at the end of the text
 * (measured, Chromium 156 and Firefox 153).
 */
export function selectionSettled(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('selectionchange', next, true);
      clearTimeout(limit);
      resolve();
    };
    // One task later, so that the page's own listeners on the event have run.
    const next = () => setTimeout(done);
    document.addEventListener('selectionchange', next, { capture: true, once: true });
    const limit = setTimeout(done, 50);
  });
}
