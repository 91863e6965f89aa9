import { selectInside, selectionSettled } from './dom-selection';
import type { EditorKind } from './editor';
import { markedHost, openRichEditor, type Writing } from './rich-editor';
import { cutAway, IN_FIREFOX, pasteOver, typeOver } from './write';

/** Draft.js (X, TikTok captions). It compares its DOM with its model on `input`, leaf by leaf. */
export const draftJs: EditorKind = {
  id: 'draft-js',
  find: (element) => markedHost(element, '.public-DraftEditor-content'),
  open: (root, _surface, signal) => openRichEditor(root, signal, { kind: 'draft-js', write }),
};

/**
 * In Chromium typing over a range from one text leaf to another (half a coloured #tag), or into an empty editor, breaks
 * React's tree; pasting does not. An empty paste does nothing, so a deletion pastes a neighbouring character back.
 */
async function write(writing: Writing): Promise<void> {
  const { root, map, span, text, start, end } = writing;
  const oneLeaf = start.node === end.node && start.node instanceof Text;
  if (IN_FIREFOX || oneLeaf) {
    typeOver(text);
  } else if (text) {
    pasteOver(root, text);
  } else {
    const before = /[^\n]$/u.exec(map.text.slice(0, span.start))?.[0] ?? '';
    const after = before ? '' : (/^[^\n]/u.exec(map.text.slice(span.end))?.[0] ?? '');
    if (!before && !after) return cutAway(root);
    const from = map.point(span.start - before.length, 'opens');
    selectInside(root, from, map.point(span.end + after.length, 'closes'));
    await selectionSettled();
    pasteOver(root, before + after);
  }
}
