import Quill from 'quill1';
import { mount } from './mount.js';

/** Quill 1, as in LinkedIn's composer for posts. */
mount('quill-1', (place) => {
  const quill = new Quill(place, { modules: { toolbar: false }, placeholder: 'What do you want to talk about?' });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', place.dataset.label ?? 'Post');
  window.fill = (text) => quill.setText(text);
  return () => quill.getText().replace(/\n$/, '');
});
