import { CompositeDecorator, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mount } from './mount.js';

/** Hashtags and mentions are leaves of their own, coloured, as on X. */
const decorator = new CompositeDecorator([
  {
    strategy(block, found) {
      for (const { 0: tag, index } of block.getText().matchAll(/[#@]\w+/g)) found(index, index + tag.length);
    },
    component: ({ children }) => createElement('span', { className: 'tag' }, children),
  },
]);

mount('draft-js', (place) => {
  let current = EditorState.createEmpty(decorator);
  function Composer() {
    const [state, setState] = useState(current);
    return createElement(Editor, {
      editorState: state,
      onChange(next) {
        current = next;
        setState(next);
      },
      ariaLabel: place.dataset.label ?? 'Post text',
      role: 'textbox',
      stripPastedStyles: true,
      webDriverTestID: place.dataset.test,
    });
  }
  createRoot(place).render(createElement(Composer));
  return () => current.getCurrentContent().getPlainText('\n');
});
