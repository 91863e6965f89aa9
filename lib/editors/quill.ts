import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';

/** Quill 1 and 2 (LinkedIn posts). It reads what typing did to its DOM; a synthetic paste would only delete. */
export const quill: EditorKind = {
  id: 'quill',
  find: (element) => markedHost(element, '.ql-editor'),
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'quill' }),
};
