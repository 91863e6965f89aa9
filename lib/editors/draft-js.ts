import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';
import { cutAway, IN_FIREFOX, pasteOver, typeOver, type Writing } from './write';

/** Draft.js (X, TikTok captions). It compares its DOM with its model on `input`, leaf by leaf. */
export const draftJs: EditorKind = {
  id: 'draft-js',
  find: (element) => markedHost(element, '.public-DraftEditor-content'),
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'draft-js', write }),
};

/**
 * In Chromium typing over a whole text leaf (a coloured #tag), over a range from one leaf to another, or into an empty
 * editor takes nodes away that React still holds, and the editor breaks down (measured). Pasting and cutting do not:
 * Draft.js carries them out in its model. Inside a leaf typing disturbs least.
 */
function write({ root, text, start, end }: Writing): void {
  const insideLeaf =
    start.node === end.node && start.node instanceof Text && (start.at > 0 || end.at < start.node.length);
  if (IN_FIREFOX || insideLeaf) typeOver(text);
  else if (text) pasteOver(root, text);
  else cutAway(root);
}
