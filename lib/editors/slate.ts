import type { EditorKind } from './editor';
import { markedHost, openRichEditor } from './rich-editor';
import { announceReplacement } from './write';

/** Slate. It lives on `beforeinput`: typing by command changes its DOM but not its model (Chromium). */
export const slate: EditorKind = {
  id: 'slate',
  find: (element) => markedHost(element, '[data-slate-editor="true"]'),
  open: (root, _surface, signal) =>
    openRichEditor(root, signal, { kind: 'slate', skip: '[data-slate-placeholder]', write: announceReplacement }),
};
