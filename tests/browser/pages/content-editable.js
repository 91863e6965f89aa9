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
  return () => written(root);
});

/** What is in the blocks that Enter makes, one a line; the first line may be bare. A filling break counts for nothing. */
function written(root) {
  const copy = root.cloneNode(true);
  for (const line of copy.querySelectorAll('br')) if (!line.nextSibling) line.remove();
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
  for (const block of copy.querySelectorAll('div')) block.prepend('\n');
  return copy.textContent.slice(root.firstChild?.nodeName === 'DIV' ? 1 : 0);
}
