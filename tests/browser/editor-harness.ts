import type { Editor } from '../../lib/editors/editor';
import { watchEditors } from '../../lib/editors/watch';
import { composerOf, draftKindOf, factsOf, siteBySoftware, siteOf } from '../../lib/sites';
import type { Span } from '../../lib/vocabulary';

/** What tests call in the page's isolated world, where a content script would be. */
const site = siteOf(location.href) ?? siteBySoftware(document);
const host = document.createElement('div');
host.style.cssText = 'all: initial; position: fixed; inset: 0; pointer-events: none;';
const surface = document.createElement('div');
host.attachShadow({ mode: 'open' }).append(surface);
document.documentElement.append(host);

const controller = new AbortController();
let editor: Editor | null = null;
const opened: string[] = [];

watchEditors(
  (root, kind) => {
    opened.push(root.getAttribute('aria-label') ?? root.id);
    editor = kind.open(root, surface, controller.signal);
  },
  site ?? { leaveAlone: '.msg-form', singleLine: '#title' },
  controller.signal,
);

function current(): Editor {
  if (!editor) throw new Error('No editor has been opened.');
  return editor;
}

const harness = {
  opened: () => opened,
  kind: () => editor?.kind ?? null,
  /** What the site says of the opened editor; `composer`: the element marked `data-composer` was found. */
  place: () => {
    if (!editor || !site) return null;
    const { root } = editor;
    const composer = composerOf(site, root).hasAttribute('data-composer');
    return { kind: draftKindOf(site, root), composer, text: editor.read() };
  },
  /** What the page shows of the draft besides its words, by which site's file. */
  facts: () => editor && { site: site?.id, ...factsOf(site, editor.root) },
  read: () => current().read(),
  /** For each span its rectangles. */
  rects: (...spans: Span[]) =>
    spans.map((span) =>
      current()
        .rects(span)
        .map(({ x, y, width, height }) => ({ x, y, width, height })),
    ),
  ranges: (span: Span) => current().ranges(span)?.map(String) ?? null,
  selection: () => current().selection(),
  /** Puts the caret at every offset between characters, asks where it is, and names those that came out elsewhere. */
  movedCarets: () => {
    const text = current().read();
    const moved: [put: number, found: unknown][] = [];
    for (let at = 0; at <= text.length; at++) {
      current().select({ start: at, end: at });
      const found = current().selection();
      if (found?.start !== at || found.end !== at) moved.push([at, found]);
    }
    return moved;
  },
  select: (span: Span) => current().select(span),
  replace: (span: Span, text: string) => current().replace(span, text),
  html: () => current().root.outerHTML,
  end: () => controller.abort(),
  surfaceIsEmpty: () => surface.childNodes.length === 0,
};
export type Harness = typeof harness;
Object.assign(globalThis, { candor: harness });
