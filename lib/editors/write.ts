import type { Span } from '../vocabulary';
import type { DomPoint, TextMap } from './text-map';

/**
 * The ways of writing at a selection that editors follow in their own model, with one undo step. Which editor takes which
 * way was measured in Chromium 156 and Firefox 153 (reference/composers.md, section 2); each kind's file picks one.
 */

/** A replacement about to be written in a rich editor: its place in the DOM is selected already. */
export interface Writing {
  root: HTMLElement;
  map: TextMap;
  span: Span;
  text: string;
  start: DomPoint;
  end: DomPoint;
}

/** Types over the selection as the browser itself would. An empty text deletes. False: the browser refused. */
export function typeOver(text: string): boolean {
  return text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
}

/**
 * Announces a replacement for the editor to carry out. For editors that live on `beforeinput`, which `execCommand` does
 * not fire.
 */
export function announceReplacement({ root, start, end, text }: Writing): void {
  const inputType = text ? 'insertReplacementText' : 'deleteContentBackward';
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.at,
    endContainer: end.node,
    endOffset: end.at,
  });
  const init = { inputType, data: text || null, targetRanges: [range] };
  root.dispatchEvent(new InputEvent('beforeinput', { ...init, ...EVENT }));
}

/** Tells the editor that keys have made a text, before the browser writes it: what React turns into `onBeforeInput`. */
export function announceText(root: HTMLElement, text: string): void {
  const event = document.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, window, text);
  root.dispatchEvent(event);
}

/** Has the editor take out the selection as for a cut; nothing reaches the clipboard. */
export function cutAway(root: HTMLElement): void {
  root.dispatchEvent(new ClipboardEvent('cut', { clipboardData: new DataTransfer(), ...EVENT }));
}

const EVENT = { bubbles: true, cancelable: true, composed: true };

/** Resolves after two frames, when editors have drawn what was written; in a hidden tab, which draws none, after 100 ms. */
export function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(limit);
        resolve();
      }),
    );
  });
}

/** Whether an input method is composing in an element; writing then would double or kill its text. */
export function watchComposition(root: HTMLElement, signal: AbortSignal): () => boolean {
  let composing = false;
  root.addEventListener('compositionstart', () => (composing = true), { signal, capture: true });
  root.addEventListener('compositionend', () => (composing = false), { signal, capture: true });
  return () => composing;
}
