import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';
import { announceText, cutAway, typeOver, type Writing } from './write';

/** Draft.js (X, TikTok captions). It compares its DOM with its model on `input`, leaf by leaf. */
export const draftJs: EditorKind = {
  id: 'draft-js',
  find: (element) => markedHost(element, '.public-DraftEditor-content'),
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'draft-js', write }),
};

/**
 * Typing by command over a whole text leaf (a coloured #tag), over a range from one leaf to another, or into an empty
 * editor takes nodes away that React still holds, and the editor breaks down (measured in Chromium and Firefox). There
 * Draft.js is told what it is told of keys, and carries it out in its model. Inside a leaf typing disturbs least.
 */
function write({ root, text, start, end }: Writing): void {
  const leaf = start.node === end.node && start.node instanceof Text ? start.node : null;
  if (leaf && (start.at > 0 || end.at < leaf.length)) typeOver(text);
  else if (text) announceText(root, text);
  else cutAway(root);
}
