import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { mount } from './mount.js';

mount('lexical', (place) => {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', place.dataset.label ?? 'Text');
  if (place.dataset.slotted) root.slot = place.dataset.slotted;
  root.style.cssText = 'user-select: text; white-space: pre-wrap; word-break: break-word;';
  place.append(root);
  const editor = createEditor({
    namespace: 'lab',
    onError(error) {
      throw error;
    },
  });
  (place.dataset.plain === undefined ? registerRichText : registerPlainText)(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.setRootElement(root);
  editor.update(() => {
    $getRoot().append($createParagraphNode());
  });
  return () =>
    editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );
});
