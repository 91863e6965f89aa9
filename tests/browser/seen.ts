import { expect, type LabTab } from './lab-tab';
import { type Rect, rectsOfWords } from './measured';
import { inField } from './measured-firefox';
import { type Picture, readPng } from './png';

/** The colour of flattery's line (components/hints/highlights.ts). */
const FLATTERY: [number, number, number] = [0xc2, 0x57, 0x0c];

/** A tab, or one frame in it, as a person sees it: places are those of the whole tab. */
export interface View {
  tab: LabTab;
  /** Part of the frame's address; absent: the page itself. */
  frame?: string | undefined;
}

/** In a page: an element by its accessible name, also deep in open shadow roots. */
function fieldNamed(name: string): HTMLElement | null {
  const find = (scope: Document | ShadowRoot): HTMLElement | null => {
    for (const element of scope.querySelectorAll<HTMLElement>('*')) {
      if (element.getAttribute('aria-label') === name) return element;
      const within = element.shadowRoot && find(element.shadowRoot);
      if (within) return within;
    }
    return null;
  };
  return find(document);
}

/** Evaluates an expression about a field; in it `field` is the element of this accessible name. */
export function askField<T>({ tab, frame }: View, name: string, expression: string): Promise<T> {
  return tab.evaluate<T>(`((field) => (${expression}))((${fieldNamed})(${JSON.stringify(name)}))`, undefined, frame);
}

/** What a field holds, as text. */
export function textIn(view: View, name: string): Promise<string> {
  return askField(view, name, `(field.value ?? field.innerText).replaceAll('\\u00A0', ' ').trim()`);
}

/** Where the browser paints words that stand once in a field, in the whole tab. */
export async function wordsSeen(view: View, name: string, words: string): Promise<Rect> {
  const isField = await askField<boolean>(view, name, `field.matches('textarea, input')`);
  const [rects] = await askField<Rect[][]>(
    view,
    name,
    `(${isField ? inField : rectsOfWords})(field, [${JSON.stringify(words)}])`,
  );
  if (rects?.length !== 1) throw new Error(`“${words}” stands in ${rects?.length} lines.`);
  return inTab(view, rects[0]!);
}

/** In a page: what an expression gives for a part of our interface; in it `part` is the first that matches, or null. */
function askOurs<T>({ tab, frame }: View, selector: string, expression: string): Promise<T> {
  return tab.evaluate<T>(
    `((find) => {
      const part = find(document)?.shadowRoot?.querySelector(${JSON.stringify(selector)}) ?? null;
      return ${expression};
    })(function find(scope) {
      for (const element of scope.querySelectorAll('*')) {
        if (element.localName === 'candor-hints') return element;
        const within = element.shadowRoot && find(element.shadowRoot);
        if (within) return within;
      }
      return null;
    })`,
    undefined,
    frame,
  );
}

/** Where a part of our interface is, in the whole tab; null when it is not there. */
export async function ourPart(view: View, selector: string): Promise<Rect | null> {
  const rect = await askOurs<Rect | null>(
    view,
    selector,
    `part && part.closest('.card, .badge') && getComputedStyle(part.closest('.card, .badge')).opacity !== '0'
      ? (({ x, y, width, height }) => ({ x, y, width, height }))(part.getBoundingClientRect()) : null`,
  );
  return rect && inTab(view, rect);
}

/** The text of a part of our interface; empty when it is not there. */
export function ourText(view: View, selector: string): Promise<string> {
  return askOurs(view, selector, `part?.textContent ?? ''`);
}

/** Clicks a button of ours with the pointer. */
export async function pressOurs(view: View, selector: string): Promise<void> {
  await expect.poll(() => ourPart(view, selector), selector).not.toBeNull();
  const { x, y, width, height } = (await ourPart(view, selector))!;
  await view.tab.clickAt(x + width / 2, y + height / 2);
}

/** Focuses an empty field as Tab would and types into it, until all of it stands there. */
export async function writeInto(view: View, name: string, text: string): Promise<void> {
  await expect.poll(() => askField<boolean>(view, name, 'field !== null'), name).toBe(true);
  await askField(view, name, `void field.scrollIntoView({ block: 'nearest' })`);
  await askField(view, name, 'void field.focus()');
  await view.tab.keyboard.insertText(text);
  await expect.poll(() => textIn(view, name)).toBe(text);
}

/** Waits until words are marked, then rests the pointer on them until their card is open. */
export async function openCardIn(view: View, name: string, words: string): Promise<void> {
  const { tab } = view;
  const seen = await wordsSeen(view, name, words);
  await expect.poll(() => underline(tab, seen), { message: `${name}: marked`, timeout: 15_000 }).not.toBeNull();
  const middle = { x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 };
  await tab.move(middle.x - 4, middle.y);
  await tab.move(middle.x, middle.y);
  await expect.poll(() => ourPart(view, '.card .suggestion'), `${name}: card`).not.toBeNull();
}

async function inTab({ tab, frame }: View, rect: Rect): Promise<Rect> {
  if (!frame) return rect;
  const offset = await tab.evaluate<{ x: number; y: number }>(() => {
    const outer = document.querySelector('iframe')!;
    const { left, top } = outer.getBoundingClientRect();
    return { x: left + outer.clientLeft, y: top + outer.clientTop };
  });
  return { ...rect, x: rect.x + offset.x, y: rect.y + offset.y };
}

/** How far a line of this colour reaches under words, CSS px; null when none is there. `scale`: picture px for one of these. */
export async function underline(
  tab: LabTab,
  words: Rect,
  colour = FLATTERY,
): Promise<{ left: number; right: number } | null> {
  const picture = readPng(await tab.screenshot());
  const scale = picture.width / (await tab.evaluate<number>('innerWidth'));
  const columns = colouredColumns(picture, words, scale, colour);
  if (columns.length === 0) return null;
  return { left: Math.min(...columns) / scale, right: (Math.max(...columns) + 1) / scale };
}

/** Columns near the lower edge of words, and 20 px to each side, that hold a pixel of about this colour. */
function colouredColumns({ width, height, at }: Picture, words: Rect, scale: number, colour: number[]): number[] {
  const from = Math.max(0, Math.floor((words.x - 20) * scale));
  const to = Math.min(width, Math.ceil((words.x + words.width + 20) * scale));
  const top = Math.max(0, Math.floor((words.y + words.height * 0.7) * scale));
  const bottom = Math.min(height, Math.ceil((words.y + words.height + 5) * scale));
  const found: number[] = [];
  for (let x = from; x < to; x++) {
    for (let y = top; y < bottom; y++) {
      const pixel = at(x, y);
      if (pixel.every((value, i) => Math.abs(value - colour[i]!) < 70) && pixel[0] - pixel[2] > 60) {
        found.push(x);
        break;
      }
    }
  }
  return found;
}
