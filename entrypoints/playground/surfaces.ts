/** The writing surfaces of the playground: the kinds of editor that the social sites use, set up as plainly as can be. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import Quill from 'quill';
import { t } from '../../lib/texts';

export interface Surface {
  id: string;
  name(): string;
  /** Where the writer meets it, as a sentence. */
  seen(): string;
  /** Builds the editor inside an empty element, labelled by the element with that id. Returns how to fill it. */
  mount(host: HTMLElement, labelId: string): (text: string) => void;
}

const seenOn = (sites: string) => () => t('playground.seen.on', { sites });

export const SURFACES: readonly Surface[] = [
  {
    id: 'field',
    name: () => t('playground.surfaces.field'),
    seen: () => t('playground.seen.field'),
    mount: mountField,
  },
  {
    id: 'plain',
    name: () => t('playground.surfaces.plain'),
    seen: () => t('playground.seen.plain'),
    mount: mountPlain,
  },
  { id: 'tiptap', name: () => 'TipTap (ProseMirror)', seen: seenOn('Bluesky'), mount: mountTipTap },
  { id: 'lexical', name: () => 'Lexical', seen: seenOn('Facebook, Instagram, Threads, Reddit'), mount: mountLexical },
  { id: 'quill', name: () => 'Quill', seen: seenOn('LinkedIn'), mount: mountQuill },
];

function mountField(host: HTMLElement, labelId: string) {
  const field = document.createElement('textarea');
  field.rows = 6;
  field.setAttribute('aria-labelledby', labelId);
  host.append(field);
  return (text: string) => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  };
}

function mountPlain(host: HTMLElement, labelId: string) {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  describe(box, labelId);
  host.append(box);
  return (text: string) => {
    box.focus();
    box.replaceChildren(
      ...text.split('\n').map((line) => {
        const block = document.createElement('div');
        block.append(line === '' ? document.createElement('br') : line);
        return block;
      }),
    );
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  };
}

function mountTipTap(host: HTMLElement, labelId: string) {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    // The extension's policy forbids style elements; style.css has these rules.
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': labelId } },
  });
  return (text: string) => {
    const content = text.split('\n').map((line) => ({
      type: 'paragraph',
      ...(line !== '' && { content: [{ type: 'text', text: line }] }),
    }));
    editor.chain().focus().setContent({ type: 'doc', content }).run();
  };
}

function mountLexical(host: HTMLElement, labelId: string) {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  describe(root, labelId);
  host.append(root);
  const editor = createEditor({
    namespace: 'candor-playground',
    nodes: [HeadingNode, QuoteNode],
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return (text: string) => {
    root.focus();
    editor.update(() => {
      const paragraphs = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        return line === '' ? paragraph : paragraph.append($createTextNode(line));
      });
      $getRoot()
        .clear()
        .append(...paragraphs)
        .selectEnd();
    });
  };
}

function mountQuill(host: HTMLElement, labelId: string) {
  const quill = new Quill(host, { modules: { toolbar: false } });
  describe(quill.root, labelId);
  return (text: string) => {
    quill.focus();
    quill.setText(text, 'user');
  };
}

function describe(box: HTMLElement, labelId: string): void {
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-multiline', 'true');
  box.setAttribute('aria-labelledby', labelId);
}
