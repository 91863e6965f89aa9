import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';

/**
 * CodeMirror 6 used for prose. It reads what typing did to its DOM. Of a long document it draws only the part in view, with
 * gaps for the rest: such a draft reads as empty, for half a draft must not be judged as a whole.
 */
export const codeMirror: EditorKind = {
  id: 'code-mirror',
  find: (element) => markedHost(element, '.cm-content'),
  open(root, _surface, signal) {
    const editor = openRichEditor(root, signal, { kind: 'code-mirror', skip: '.cm-placeholder' });
    return { ...editor, read: () => (root.querySelector('.cm-gap') ? '' : editor.read()) };
  },
};
