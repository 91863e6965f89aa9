import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { mount } from './mount.js';

mount('slate', (place) => {
  const editor = withHistory(withReact(createEditor()));
  function Composer() {
    const [initialValue] = useState([{ type: 'paragraph', children: [{ text: '' }] }]);
    return createElement(
      Slate,
      { editor, initialValue },
      createElement(Editable, {
        role: 'textbox',
        'aria-label': place.dataset.label ?? 'Message',
        placeholder: 'Write a message',
      }),
    );
  }
  createRoot(place).render(createElement(Composer));
  return () => editor.children.map((block) => Node.string(block)).join('\n');
});
