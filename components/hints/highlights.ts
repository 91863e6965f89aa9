import type { Editor } from '../../lib/editors/editor';
import { CATEGORIES, type Category, type Finding } from '../../lib/vocabulary';
import { adoptStyles } from './host';

const nameOf = (category: Category) => `candor-${category}`;

/**
 * Shape as well as hue tells the categories apart. Mid-tones with enough contrast on white and on near-black; custom
 * properties of ours do not reach `::highlight`, so the colours stand here.
 */
const LOOKS: Record<Category, { line: string; colour: string; width: string }> = {
  flattery: { line: 'wavy', colour: '#c2570c', width: '1.5px' },
  balance: { line: 'dashed', colour: '#7c5cd6', width: '2px' },
  engagement: { line: 'dotted', colour: '#0f7f8c', width: '2.5px' },
  disclosure: { line: 'double', colour: '#c8324b', width: '2px' },
  focus: { line: 'dotted', colour: '#6b7280', width: '2px' },
  fit: { line: 'dashed', colour: '#5f7a12', width: '2px' },
};

/** The look of a category as a border, for boxes over form fields; borders know no waves, and a double one needs 3 px. */
export function borderOf(category: Category): string {
  const { line, colour, width } = LOOKS[category];
  if (line === 'wavy') return `2px solid ${colour}`;
  return line === 'double' ? `3px double ${colour}` : `${width} ${line} ${colour}`;
}

const RULES = CATEGORIES.map((category) => {
  const { line, colour, width } = LOOKS[category];
  return `::highlight(${nameOf(category)}) { text-decoration: underline ${line} ${colour} ${width}; }`;
}).join('\n');

/** In forced colours the browser paints a highlight as if the words were selected, whatever its style says: lines are drawn instead. */
export function drawsLines(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

const styled = new WeakSet<Document | ShadowRoot>();

/** Lets the browser paint the findings of an editor (CSS Custom Highlight API): no node, no geometry, no scrolling. */
export function paintHighlights(editor: Editor, findings: Finding[]): void {
  clearHighlights();
  if (drawsLines()) return;
  const root = editor.root.getRootNode() as Document | ShadowRoot;
  for (const category of CATEGORIES) {
    const ranges = findings
      .filter((finding) => finding.category === category && finding.span)
      .flatMap((finding) => editor.ranges(finding.span!) ?? []);
    if (ranges.length === 0) continue;
    // Firefox paints inside a shadow root only what a sheet of that root styles (composers reference, section 3).
    if (!styled.has(root)) {
      adoptStyles(root, RULES);
      styled.add(root);
    }
    CSS.highlights.set(nameOf(category), new Highlight(...ranges));
  }
}

export function clearHighlights(): void {
  for (const category of CATEGORIES) CSS.highlights.delete(nameOf(category));
}
