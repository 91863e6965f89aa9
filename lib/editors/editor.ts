import type { Span } from '../vocabulary';

/**
 * One bound writing surface. Nobody outside `lib/editors` asks which kind it is.
 * All offsets are UTF-16 code units of what `read` returns.
 */
export interface Editor {
  /** Id of its editor kind. */
  readonly kind: string;
  /** The editing host: the field, or the element with `contenteditable`. */
  readonly root: HTMLElement;
  /** The draft as the writer sees it: '\n' between blocks and for line breaks, '' when empty. */
  read(): string;
  /**
   * DOM ranges that cover a span, for painting by the browser (CSS Custom Highlight API).
   * Null where the text is not in the DOM (form fields): draw boxes at `rects` there.
   */
  ranges(span: Span): Range[] | null;
  /** Viewport rectangles of a span, one per line; empty when no part of it is visible. */
  rects(span: Span): DOMRect[];
  /** Caret (start equals end) or selection, or null when it is elsewhere. */
  selection(): Span | null;
  /** Selects a span and gives the editor the focus. */
  select(span: Span): void;
  /**
   * Writes once, through the browser's own input path, so that the editor's model follows and one undo brings the old
   * words back. The caller checks the words before and reads back after; this resolves when reading back makes sense.
   * False: nothing was written, as an input method is composing, the text changed meanwhile, or the editor is gone.
   */
  replace(span: Span, text: string): Promise<boolean>;
}

/** One file knows one kind of editor. */
export interface EditorKind {
  /** kebab-case, equal to the file name. */
  readonly id: string;
  /** The editing host around this element, or null when it is not of this kind. */
  find(element: Element): HTMLElement | null;
  /**
   * Binds to a host. Everything started here ends with the signal. `surface` is an element of ours, in our shadow
   * root, for what must be measured outside the editor (the mirror of a form field).
   */
  open(root: HTMLElement, surface: HTMLElement, signal: AbortSignal): Editor;
}
