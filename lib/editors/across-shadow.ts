/** `Element.closest`, going on from a shadow root to its host: an ancestor (or the element itself) that matches, or null. */
export function closestAcross(element: Element, selector: string): HTMLElement | null {
  for (let inner: Element | null = element; inner; inner = hostOf(inner)) {
    const found = inner.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** The element that holds this one, or the host of its shadow root. */
export function parentAcross(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The element that has the focus, looked up through open shadow roots. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
