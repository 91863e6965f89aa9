import { mount } from './mount.js';

/** A home-made editor; emoji become images, as YouTube's picker puts them in. It has no model but its DOM. */
mount('content-editable', (place) => {
  const root = document.createElement('div');
  root.id = 'contenteditable-root';
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  root.setAttribute('aria-label', place.dataset.label ?? 'Text');
  root.style.whiteSpace = 'pre-wrap';
  place.append(root);
  window.pickEmoji = (alt) => {
    const image = `<img class="emoji" alt="${alt}" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`;
    document.execCommand('insertHTML', false, image);
  };
  return () => root.innerText.replace(/\n$/, '');
});
