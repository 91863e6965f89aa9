import type { Editor } from '../../lib/editors/editor';
import { CATEGORIES, type Category, type Finding } from '../../lib/vocabulary';
import { adoptStyles } from './host';

const nameOf = (category: Category) => `candor-${category}`;

/**
 * Shape as well as hue tells the categories apart. Mid-tones with enough contrast on white and on near-black; custom
 * properties of ours do not reach `::highlight`, so the colours stand here.
 */
const LOOKS: Record<Category, string> = {
  flattery: 'underline wavy #c2570c 1.5px',
  balance: 'underline dashed #7c5cd6 2px',
  engagement: 'underline dotted #0f7f8c 2.5px',
  disclosure: 'underline double #c8324b 2px',
  focus: 'underline dotted #6b7280 2px',
  fit: 'underline dashed #5f7a12 2px',
};

const RULES = CATEGORIES.map(
  (category) => `::highlight(${nameOf(category)}) { text-decoration: ${LOOKS[category]}; }`,
).join('\n');

const styled = new WeakSet<Document | ShadowRoot>();

/** Lets the browser paint the findings of an editor (CSS Custom Highlight API): no node, no geometry, no scrolling. */
export function paintHighlights(editor: Editor, findings: Finding[]): void {
  clearHighlights();
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
