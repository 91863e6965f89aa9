import type { Editor, EditorKind } from './editor';
import { openMirror } from './field-mirror';
import { onceThisTurn } from './this-turn';
import { clipTo, joinLines } from './visible-rects';
import { twoFrames, typeOver, watchComposition } from './write';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** `<textarea>` and single-line text inputs (Mastodon, old Reddit, Instagram comments). */
export const textField: EditorKind = {
  id: 'text-field',
  find: (element) => element.closest<Field>('textarea, input[type="text" i], input:not([type])'),
  open: (root, surface, signal) => openField(root as Field, surface, signal),
};

function openField(field: Field, surface: HTMLElement, signal: AbortSignal): Editor {
  const composing = watchComposition(field, signal);
  const mirror = openMirror(field, surface, signal);
  const mirrorNow = onceThisTurn(() => mirror.update());
  const read = () => field.value.replaceAll('\u00A0', ' ');

  return {
    kind: 'text-field',
    root: field,
    read,
    ranges: () => null,
    rects: (span) => clipTo(field, joinLines(mirrorNow()(span))),
    selection() {
      const { selectionStart: start, selectionEnd: end } = field;
      if (start === null || end === null || !hasFocus(field)) return null;
      return { start, end };
    },
    select({ start, end }) {
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
    },
    async replace({ start, end }, text) {
      if (composing() || !field.isConnected) return false;
      const { scrollTop, scrollLeft } = field;
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end);
      if (start === end && !text) return true;
      if (!typeOver(text)) {
        // The text is right but the browser's own undo is lost: only where it refuses to type.
        field.setRangeText(text, start, end, 'end');
        field.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', data: text, bubbles: true }));
      }
      field.scrollTo(scrollLeft, scrollTop);
      await twoFrames();
      return true;
    },
  };
}

function hasFocus(field: Field): boolean {
  const scope = field.getRootNode();
  return (scope instanceof ShadowRoot || scope instanceof Document) && scope.activeElement === field;
}
