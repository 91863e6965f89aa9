import Quill from 'quill';
import { mount } from './mount.js';

mount('quill', (place) => {
  const quill = new Quill(place, { modules: { toolbar: false } });
  return () => quill.getText().replace(/\n$/, '');
});
