import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';
import { announceReplacement, typeOver, type Writing } from './write';

/** Lexical (Facebook, Threads, Reddit, Instagram captions). It takes typing, within a text node and across several. */
export const lexical: EditorKind = {
  id: 'lexical',
  find: (element) => markedHost(element, '[data-lexical-editor="true"]'),
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'lexical', write }),
};

/**
 * It puts back what a deletion by command took when nothing is left, and doubles the rest of a line when typing by command
 * joins it to another (measured, Chromium): both are announced.
 */
function write(writing: Writing): void {
  const { map, span, text } = writing;
  if (text && !map.text.slice(span.start, span.end).includes('\n')) typeOver(text);
  else announceReplacement(writing);
}
