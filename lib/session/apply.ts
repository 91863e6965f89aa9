import type { Editor } from '../editors/editor';
import type { Finding, Span, Suggestion } from '../vocabulary';

/**
 * `applied`: written and read back right. `changed`: the words were no longer there, nothing was written.
 * `refused`: the editor did not take it as meant; nothing more is tried, the card offers Copy.
 */
export type ApplyOutcome = 'applied' | 'changed' | 'refused';

/** What only the writer can fill in: the first square bracket of a suggestion. */
const GAP = /\[[^\]\n]+\]/;

/** Writes one suggestion through the editor and reads it back. `text` is the draft the finding's span belongs to. */
export async function applySuggestion(
  editor: Editor,
  text: string,
  finding: Pick<Finding, 'span' | 'excerpt'>,
  suggestion: Suggestion,
): Promise<ApplyOutcome> {
  const edit = editFor(text, finding, suggestion);
  if (!edit || editor.read() !== text) return 'changed';
  if (!editor.root.isConnected) return 'changed';
  const { span, written } = edit;
  if (!(await editor.replace(span, written))) return 'changed';
  const expected = text.slice(0, span.start) + written + text.slice(span.end);
  if (!sameText(editor.read(), expected)) return 'refused';
  const gap = GAP.exec(written);
  if (gap) {
    const start = span.start + gap.index;
    editor.select({ start, end: start + gap[0].length });
  }
  return 'applied';
}

/** The edit a suggestion stands for, or null when the finding's words are not at its span any more. */
export function editFor(
  text: string,
  finding: Pick<Finding, 'span' | 'excerpt'>,
  suggestion: Suggestion,
): { span: Span; written: string } | null {
  const { span } = finding;
  if (suggestion.kind === 'append') {
    // One line only: a line break through the input path corrupts Draft.js and Lexical (composers reference, 2.1).
    const lead = text === '' || /\s$/.test(text) ? '' : ' ';
    return { span: { start: text.length, end: text.length }, written: lead + suggestion.text.trim() };
  }
  if (suggestion.kind === 'prepend') {
    return { span: { start: 0, end: 0 }, written: `${suggestion.text.trim()} ` };
  }
  if (!span || text.slice(span.start, span.end) !== finding.excerpt) return null;
  if (suggestion.kind === 'replace') return { span, written: suggestion.text };
  return { span: withoutLooseSpace(text, span), written: '' };
}

/** Widens a span to be removed by the one space that would otherwise stay doubled or dangle. */
function withoutLooseSpace(text: string, { start, end }: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (after === ' ' && (start === 0 || /\s/.test(before))) return { start, end: end + 1 };
  if (before === ' ' && (after === '' || /[\s.,;:!?)]/.test(after))) return { start: start - 1, end };
  return { start, end };
}

/** Equal but for what editors add by themselves: no-break spaces, zero-width marks, one trailing line break. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .replaceAll('\u00A0', ' ')
      .replace(/[\u200B\uFEFF]/g, '')
      .replace(/\n$/, '');
  return plain(a) === plain(b);
}
