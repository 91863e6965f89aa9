import { codeMirror } from './code-mirror';
import { contentEditable } from './content-editable';
import { draftJs } from './draft-js';
import type { EditorKind } from './editor';
import { lexical } from './lexical';
import { proseMirror } from './prose-mirror';
import { quill } from './quill';
import { slate } from './slate';
import { textField } from './text-field';

/** Editor kinds, most specific first; the first that recognises an element wins. */
export const EDITOR_KINDS: readonly EditorKind[] = [
  textField,
  draftJs,
  lexical,
  proseMirror,
  quill,
  slate,
  codeMirror,
  contentEditable,
];
