import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';

/** Lexical (Facebook, Threads, Reddit, Instagram captions). It takes typing, within a text node and across several. */
export const lexical: EditorKind = {
  id: 'lexical',
  find: (element) => markedHost(element, '[data-lexical-editor="true"]'),
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'lexical' }),
};
