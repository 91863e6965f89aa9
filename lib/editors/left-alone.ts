import { closestAcross } from './across-shadow';

/** What a site asks for (see `Site`). */
export interface LeaveAlone {
  /** Never read: an editor that matches, or lies in something that does. */
  leaveAlone?: string | undefined;
  /** Starts of paths on which nothing is read. */
  privatePaths?: readonly string[] | undefined;
  /** Single-line inputs that hold a draft; all others are left alone. */
  singleLine?: string | undefined;
}

/** Code editors keep their text elsewhere and use a hidden field for keys only. */
const CODE_EDITORS = '.CodeMirror, .monaco-editor, .ace_editor';
/** CodeMirror 6 names a language or numbers its lines where it holds code; without either it is a text box. */
const CODE_MIRROR_WITH_CODE = '.cm-editor:has(.cm-gutters, [data-language]:not([data-language="markdown"]))';
const UNWANTED = '[role="combobox"], [role="searchbox"], [aria-readonly="true"], [aria-disabled="true"]';
const REFUSES_TOOLS =
  '[data-gramm="false"], [data-gramm_editor="false"], [data-enable-grammarly="false"], [data-lt-active="false"]';

/** Whether an editor is not to be read: code, search, read-only, private, or its page refuses writing tools. */
export function isLeftAlone(root: HTMLElement, { leaveAlone, privatePaths = [], singleLine }: LeaveAlone): boolean {
  const { pathname } = root.ownerDocument.location;
  if (privatePaths.some((path) => pathname === path || pathname.startsWith(`${path}/`))) return true;
  if (root.matches(UNWANTED) || closestAcross(root, `${CODE_EDITORS}, ${CODE_MIRROR_WITH_CODE}`)) return true;
  if (leaveAlone && closestAcross(root, leaveAlone)) return true;
  if (root instanceof HTMLInputElement && !(singleLine && root.matches(singleLine))) return true;
  if (root.matches(':disabled, textarea:read-only, input:read-only')) return true;
  // Stock Quill 1 puts data-gramm="false" on every editor, so there it says nothing of the page's wish.
  const asked = root.matches('.ql-editor') ? root.parentElement : root;
  return asked !== null && closestAcross(asked, REFUSES_TOOLS) !== null;
}
