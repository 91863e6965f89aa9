import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { mount } from './mount.js';

/** CodeMirror 6 for prose: wrapped lines, no gutter. */
mount('code-mirror', (place) => {
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        placeholder('Write something'),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': place.dataset.label ?? 'Text' }),
      ],
    }),
  });
  return () => view.state.doc.toString();
});
