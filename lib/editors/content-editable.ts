import type { EditorKind } from './editor';
import { editingHost, openRichEditor } from './rich-editor';

/** Any other element with `contenteditable` (YouTube, TikTok comments). */
export const contentEditable: EditorKind = {
  id: 'content-editable',
  find: editingHost,
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'content-editable' }),
};
