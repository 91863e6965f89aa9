import type { Span } from '../vocabulary';

/** A place in the DOM, as ranges and selections count it. */
export interface DomPoint {
  node: Node;
  at: number;
}

/** The text of a rich editor and, for each code unit of it, where it stands in the DOM. A snapshot: build it anew after edits. */
export interface TextMap {
  readonly text: string;
  /** One range per text node (or emoji image) that a span touches; line breaks have none. */
  ranges(span: Span): Range[];
  /** The place of an offset; at the seam of two nodes `side` says whether it opens what follows or closes what precedes. */
  point(offset: number, side: 'opens' | 'closes'): DomPoint;
  /** The offset of a place; places between two lines count as the end of the upper one. */
  offsetOf(point: DomPoint): number;
}

/** A run of the text that lies in one text node, or the emoji that an image stands for. */
interface Piece {
  node: Text | HTMLImageElement;
  /** Offset in the text node; 0 for an image. */
  at: number;
  start: number;
  end: number;
}

interface Line extends DomPoint {
  start: number;
}

const ALWAYS_SKIPPED = 'button, select, input, textarea, script, style, svg, canvas';
/** Marks that editors put in to hold a caret, not to be read: zero-width space and no-break space. */
const PRESERVED = /[\n\u200B\uFEFF]/g;
const COLLAPSED = /[ \t\n\r\f]+|[\u200B\uFEFF]/g;
const EMOJI_ALT =
  /^(:[\w+-]+:|(?=.*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3))[\p{Extended_Pictographic}\p{Emoji_Component}]+)$/u;

/**
 * Reads an editor as its writer sees it. A line is ended by `<br>`, by a line feed in preserved white space, or by the edge
 * of a block that holds something; so the filler `<br>` that editors put at the end of a block adds no line.
 * `skip`: a selector of what the editor shows but does not count as text, such as its placeholder.
 */
export function mapText(root: HTMLElement, skip = ''): TextMap {
  const pieces: Piece[] = [];
  const lines: Line[] = [];
  const skipped = skip ? `${ALWAYS_SKIPPED}, ${skip}` : ALWAYS_SKIPPED;
  const preserved = /pre|break-spaces/.test(getComputedStyle(root).whiteSpace);
  let text = '';
  let inLine = false;
  /** Collapsible white space that counts only if something follows it in its line. */
  let space: { node: Text; at: number } | null = null;

  const begin = (node: Node, at: number) => {
    if (inLine) return;
    if (lines.length) text += '\n';
    lines.push({ node, at, start: text.length });
    inLine = true;
  };
  const endLine = () => {
    inLine = false;
    space = null;
  };
  const add = (node: Piece['node'], at: number, words: string) => {
    if (space) {
      const { node: held, at: heldAt } = space;
      space = null;
      add(held, heldAt, ' ');
    }
    const start = text.length;
    text += words;
    pieces.push({ node, at, start, end: text.length });
  };

  const readText = (node: Text) => {
    const { data } = node;
    let from = 0;
    const words = (to: number) => {
      if (to === from) return;
      begin(node, from);
      add(node, from, data.slice(from, to).replaceAll('\u00A0', ' '));
    };
    for (const { 0: mark, index } of data.matchAll(preserved ? PRESERVED : COLLAPSED)) {
      words(index);
      from = index + mark.length;
      if (mark === '\u200B' || mark === '\uFEFF') begin(node, index);
      else if (!preserved) space ??= inLine ? { node, at: index } : null;
      else {
        begin(node, index);
        endLine();
      }
    }
    words(data.length);
  };

  const readElement = (element: Element) => {
    if (element.matches(skipped)) return;
    if (element.tagName === 'BR') {
      begin(element.parentNode!, indexOf(element));
      endLine();
    } else if (element instanceof HTMLImageElement) {
      if (!EMOJI_ALT.test(element.alt)) return;
      begin(element.parentNode!, indexOf(element));
      add(element, 0, element.alt);
    } else {
      const { display } = getComputedStyle(element);
      if (display === 'none') return;
      const block = !/^(inline|contents|ruby)/.test(display);
      if (block) endLine();
      readChildren(element);
      if (block) endLine();
    }
  };

  const readChildren = (parent: Node) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) readText(child);
      else if (child instanceof Element) readElement(child);
    }
  };
  readChildren(root);

  return {
    text,
    ranges: (span) => rangesOf(pieces, span),
    point: (offset, side) => pointOf(pieces, lines, offset, side) ?? { node: root, at: 0 },
    offsetOf: (point) => offsetOf(pieces, lines, point),
  };
}

function rangesOf(pieces: Piece[], span: Span): Range[] {
  const ranges: Range[] = [];
  for (let i = lastIndex(pieces, (piece) => piece.end <= span.start) + 1; i < pieces.length; i++) {
    const { node, at, start, end } = pieces[i]!;
    if (start >= span.end) break;
    const range = new Range();
    if (node instanceof Text) {
      range.setStart(node, at + Math.max(0, span.start - start));
      range.setEnd(node, at + Math.min(end, span.end) - start);
    } else {
      range.selectNode(node);
    }
    ranges.push(range);
  }
  return ranges;
}

function pointOf(pieces: Piece[], lines: Line[], offset: number, side: 'opens' | 'closes'): DomPoint | null {
  const opening = pieces[lastIndex(pieces, ({ start }) => start <= offset)];
  const closing = pieces[lastIndex(pieces, ({ start }) => start < offset)];
  const opens = opening && offset < opening.end ? opening : null;
  const closes = closing && offset <= closing.end ? closing : null;
  const piece = side === 'opens' ? (opens ?? closes) : closes;
  if (!piece) return lines[lastIndex(lines, ({ start }) => start <= offset)] ?? null;
  const { node, at, start } = piece;
  if (node instanceof Text) return { node, at: at + offset - start };
  return { node: node.parentNode!, at: indexOf(node) + (offset > start ? 1 : 0) };
}

function offsetOf(pieces: Piece[], lines: Line[], point: DomPoint): number {
  let { node, at } = point;
  let behind = false;
  while (node.firstChild) {
    const child: Node | undefined = node.childNodes[at];
    behind = !child;
    node = child ?? node.lastChild!;
    at = child ? 0 : node instanceof Text ? node.length : node.childNodes.length;
  }
  const caret = new Range();
  caret.setStart(node, at);
  const reached = (other: DomPoint) => caret.comparePoint(other.node, other.at) <= 0;
  const line = lines[lastIndex(lines, reached)];
  const piece = pieces[lastIndex(pieces, reached)];
  if (!piece) return line?.start ?? 0;
  if (piece.node !== node) return Math.max(piece.end, line?.start ?? 0);
  if (!(node instanceof Text)) return behind ? piece.end : piece.start;
  return Math.max(Math.min(piece.start + at - piece.at, piece.end), line?.start ?? 0);
}

/** The last index for which a test holds that holds from the start up to some place; -1 when for none. */
function lastIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function indexOf(node: ChildNode): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index++;
  return index;
}
