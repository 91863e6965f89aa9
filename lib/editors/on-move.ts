/**
 * Calls back when an element has moved in the window without anybody scrolling or resizing it: a link preview that opens
 * above it, a dialog that slides in. The browser itself watches that the element fills the very frame it was last seen in;
 * nothing is measured while it stays there. Ends with the signal.
 */
export function onMove(element: HTMLElement, moved: () => void, signal: AbortSignal): void {
  let observer: IntersectionObserver | null = null;

  /** `share`: how much of the element the frame shows when nothing has moved; less than all where something clips it. */
  const watch = (share: number) => {
    observer?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (signal.aborted || right === left || bottom === top) return;
    const sides = [top, innerWidth - right, innerHeight - bottom, left];
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const seen = entry?.intersectionRatio ?? 0;
        if (!first) {
          moved();
          return watch(1);
        }
        first = false;
        if (seen < share && seen > 0) watch(seen);
      },
      {
        root: element.ownerDocument,
        rootMargin: sides.map((side) => `${-Math.floor(side)}px`).join(' '),
        threshold: Math.max(0, Math.min(1, share)),
      },
    );
    observer.observe(element);
  };

  watch(1);
  signal.addEventListener('abort', () => observer?.disconnect());
}
