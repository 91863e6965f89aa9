import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';

/** ProseMirror and TipTap (Bluesky, LinkedIn comments). It reads what typing did to its DOM. */
export const proseMirror: EditorKind = {
  id: 'prose-mirror',
  find: (element) => markedHost(element, '.ProseMirror'),
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'prose-mirror' }),
};
