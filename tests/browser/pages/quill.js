import Quill from 'quill';
import { mount } from './mount.js';

mount('quill', (place) => {
  const quill = new Quill(place, { modules: { toolbar: false } });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', place.dataset.label ?? 'Text');
  return () => quill.getText().replace(/\n$/, '');
});
