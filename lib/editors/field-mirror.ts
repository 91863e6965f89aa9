import type { Span } from '../vocabulary';

/** What decides where a word of a form field stands, apart from its box. */
const STYLES = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant-caps',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
];

const OWN_STYLE =
  'all:initial;display:block;position:fixed;top:0;left:0;visibility:hidden;pointer-events:none;box-sizing:border-box;';

interface Mirror {
  /** Brings the copy up to date; returns the lookup of a span's boxes in the viewport, not yet clipped. */
  update(): (span: Span) => DOMRect[];
}

/** Lays the text of a form field out a second time inside `surface`, unseen, as browsers tell no places inside fields. */
export function openMirror(
  field: HTMLTextAreaElement | HTMLInputElement,
  surface: HTMLElement,
  signal: AbortSignal,
): Mirror {
  const copy = document.createElement('div');
  const text = document.createTextNode('');
  copy.append(text);
  copy.setAttribute('aria-hidden', 'true');
  copy.style.cssText = OWN_STYLE;
  const singleLine = field instanceof HTMLInputElement;
  const known = new Map<string, string>();
  const set = (name: string, value: string) => {
    if (known.get(name) === value) return;
    known.set(name, value);
    copy.style.setProperty(name, value);
  };
  signal.addEventListener('abort', () => copy.remove());

  return {
    update() {
      if (!copy.isConnected) surface.append(copy);
      const style = getComputedStyle(field);
      for (const name of STYLES) set(name, style.getPropertyValue(name));
      const border = parseFloat(style.borderLeftWidth) + parseFloat(style.borderRightWidth);
      const scrollbar = Math.max(0, field.offsetWidth - field.clientWidth - Math.round(border));
      const box = field.getBoundingClientRect();
      const scale =
        field.offsetWidth && Math.abs(box.width - field.offsetWidth) > 1 ? box.width / field.offsetWidth : 1;
      set('width', `${box.width / scale - border - scrollbar}px`);
      if (singleLine) set('white-space', 'pre');
      // A last line feed takes a line of its own in a field, but not in a block.
      if (text.data !== `${field.value}\u200B`) text.data = `${field.value}\u200B`;

      const origin = copy.getBoundingClientRect();
      const inset = singleLine ? (field.clientHeight - origin.height) / 2 : 0;
      const left = box.left + (field.clientLeft - field.scrollLeft) * scale;
      const top = box.top + (field.clientTop - field.scrollTop + inset) * scale;
      return ({ start, end }) => {
        const range = new Range();
        range.setStart(text, Math.min(start, text.length));
        range.setEnd(text, Math.min(end, text.length));
        return Array.from(
          range.getClientRects(),
          (rect) =>
            new DOMRect(
              left + (rect.left - origin.left) * scale,
              top + (rect.top - origin.top) * scale,
              rect.width * scale,
              rect.height * scale,
            ),
        );
      };
    },
  };
}
