import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Floating UI's own reckoning with a platform of three facts: the anchor is a rectangle already, the boundary is the
 * window without its scroll bar, and the element lies in the top layer. Its DOM platform would cost a third of the page script's budget.
 */
const platform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getClippingRect: () => ({ x: 0, y: 0, width: document.documentElement.clientWidth, height: innerHeight }),
  getDimensions: sizeOf,
};

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

/**
 * Places an element beside an anchor, never over it, inside the window. `anchor` gives the anchor's rectangles in
 * viewport px; none hides the element. Placed anew at every render: renders are what scrolling and typing cause here.
 */
export function usePlace(anchor: () => DOMRect[], placement: 'bottom-start' | 'top-end') {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    const rects = anchor();
    if (!element) return;
    if (rects.length === 0) {
      element.style.opacity = '0';
      return;
    }
    let current = true;
    void computePosition({ getBoundingClientRect: () => enclosing(rects) }, element, {
      platform,
      placement,
      strategy: 'fixed',
      middleware: [
        offset(6),
        flip({ padding: 8, fallbackPlacements: ['top-start', 'right', 'left'] }),
        shift({ padding: 8, crossAxis: true }),
      ],
    }).then(({ x, y }) => {
      if (!current) return;
      element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
      element.style.opacity = '1';
    });
    return () => {
      current = false;
    };
  });
  return ref;
}

/** The smallest rectangle around all of them. */
function enclosing(rects: DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
