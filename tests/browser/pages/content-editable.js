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
  return () => linesOf(root).join('\n');
});

/** The lines of an element: blocks that Enter makes, and runs of what stands beside them. A filling break adds none. */
function linesOf(element) {
  const lines = [];
  let open = false;
  for (const child of element.childNodes) {
    if (child.nodeName === 'DIV') {
      lines.push(...linesOf(child));
      open = false;
      continue;
    }
    if (!open) lines.push('');
    open = true;
    if (child.nodeName !== 'BR') lines[lines.length - 1] += child.nodeName === 'IMG' ? child.alt : textOf(child);
    else open = false;
  }
  return lines;
}

function textOf(node) {
  return node.nodeType === Node.TEXT_NODE ? node.data : linesOf(node).join('\n');
}
