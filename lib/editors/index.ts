import type { EditorKind } from './editor';

/** Editor kinds, most specific first; the first that recognises an element wins. */
export const EDITOR_KINDS: readonly EditorKind[] = [];
