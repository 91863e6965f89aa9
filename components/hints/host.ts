import review from '../../assets/review.css?inline';
import tokens from '../../assets/tokens.css?inline';
import { closestAcross } from '../../lib/editors/across-shadow';
import card from './card.css?inline';
import hints from './hints.css?inline';

export interface Host {
  /** Where the interface is rendered. */
  container: HTMLElement;
  /** For what must be measured out of sight, such as the mirror of a form field. */
  surface: HTMLElement;
  /** Brings the interface above this editor: into its modal dialog if it is in one, else on top of the page. */
  raise(editor: HTMLElement): void;
}

/**
 * The one node of ours in a page: an element under the document element with an open shadow root. A manual popover
 * stands in the top layer, above any z-index of the page, and takes neither focus nor clicks.
 * Ends with the signal.
 */
export function createHost(signal: AbortSignal): Host {
  const element = document.createElement('candor-hints');
  const root = element.attachShadow({ mode: 'open' });
  adoptStyles(root, `${tokens}\n${review}\n${hints}\n${card}`);
  const surface = document.createElement('div');
  surface.className = 'surface';
  surface.setAttribute('aria-hidden', 'true');
  const container = document.createElement('div');
  root.append(surface, container);
  // On x.com a letter typed into an extension's panel would trigger the site's shortcut (DeepanshuMishraa/jump#1).
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'paste', 'mousedown', 'click', 'pointerdown'])
    container.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // A press on our buttons must not take the focus, and with it the caret, from the editor. Clicks still come.
  container.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => element.remove());

  return {
    container,
    surface,
    raise(editor) {
      // Everything outside a modal dialog is inert, popovers included (whatwg/html#9936).
      const parent = closestAcross(editor, 'dialog:modal') ?? document.documentElement;
      if (element.parentElement !== parent || !element.isConnected) parent.append(element);
      element.popover = 'manual';
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
  };
}

/**
 * Constructed sheets are allowed under any content policy of the page. Where assigning them fails (older Firefox
 * content scripts, mdn/browser-compat-data#25003), a style element filled before it is attached comes under the
 * extension's policy (mozilla/firefox-translations#272).
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.documentElement : root).append(style);
  }
}
