import Quill from 'quill1';
import { mount } from './mount.js';

/** Quill 1, as in LinkedIn's composer for posts. Links keep the module list at its default but for the toolbar. */
mount('quill-1', (place) => {
  const quill = new Quill(place, { modules: { toolbar: false }, placeholder: 'What do you want to talk about?' });
  return () => quill.getText().replace(/\n$/, '');
});
