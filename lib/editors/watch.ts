import { focusedElement } from './across-shadow';
import type { EditorKind } from './editor';
import { EDITOR_KINDS } from './index';
import { isLeftAlone, type LeaveAlone } from './left-alone';

/**
 * Calls back each time an editor gets the focus, and at once for one that has it already. Nothing runs in between: no
 * observer, no timer. `options`: what the site asks to leave alone. Ends with the signal.
 */
export function watchEditors(
  onOpen: (root: HTMLElement, kind: EditorKind) => void,
  options: LeaveAlone,
  signal: AbortSignal,
): void {
  const handled = new WeakSet<Event>();
  const scopes = new WeakSet<EventTarget>();

  const meet = (element: EventTarget | null | undefined) => {
    if (!(element instanceof Element)) return;
    for (const kind of EDITOR_KINDS) {
      const root = kind.find(element);
      if (!root) continue;
      if (!isLeftAlone(root, options)) onOpen(root, kind);
      return;
    }
  };
  const listen = (scope: EventTarget) => {
    if (scopes.has(scope)) return;
    scopes.add(scope);
    scope.addEventListener('focusin', entered, { signal, capture: true });
  };
  const entered = (event: Event) => {
    if (handled.has(event)) return;
    handled.add(event);
    const path = event.composedPath();
    // Once the focus is in a shadow tree, its moves inside that tree are not told outside.
    for (const target of path) if (target instanceof ShadowRoot) listen(target);
    meet(path[0]);
  };

  listen(document);
  const focused = focusedElement();
  for (let scope = focused?.getRootNode(); scope instanceof ShadowRoot; scope = scope.host.getRootNode()) listen(scope);
  meet(focused);
}
