import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { mount } from './mount.js';

mount('prose-mirror', (place) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': place.dataset.label ?? 'Text' },
    },
  });
  return () => editor.getText({ blockSeparator: '\n' });
});
