import type { LabPageName } from './lab';
import { knownFailure } from './lab-editors-known';
import { expect, type LabTab, test } from './lab-tab';
import type { RemoteHarness } from './remote-harness';
import { letTimePass, writeAnewWith } from './writer';

/** One editor on one lab page. */
export interface LabEditor {
  title: string;
  page: LabPageName;
  kind: string;
  /** Accessible name of the field. */
  name: string;
  /** Name of the model on pages with several editors. */
  model?: string;
  /** The library breaks down when something is pasted, without Candor too. */
  unpastable?: true;
  /** How words are made bold in it, if at all: by Ctrl+B or by a button of the site. */
  bold?: 'key' | 'button';
}

export const EDITORS: LabEditor[] = [
  { title: 'text area (Mastodon)', page: 'mastodon', kind: 'text-field', name: 'What is on your mind?' },
  { title: 'text area under React 18', page: 'mastodon18', kind: 'text-field', name: 'What is on your mind?' },
  { title: 'Draft.js (X)', page: 'x', kind: 'draft-js', name: 'Post text' },
  { title: 'Draft.js under React 18', page: 'x18', kind: 'draft-js', name: 'Post text' },
  { title: 'Lexical rich (Facebook)', page: 'facebook', kind: 'lexical', name: 'What is on your mind?', bold: 'key' },
  {
    title: 'Lexical plain (Threads)',
    page: 'threads',
    kind: 'lexical',
    name: 'Empty text field. Type to compose a new post.',
  },
  {
    title: 'Lexical in nested shadow roots (Reddit)',
    page: 'reddit',
    kind: 'lexical',
    name: 'Join the conversation',
    bold: 'key',
  },
  { title: 'TipTap (Bluesky)', page: 'bluesky', kind: 'prose-mirror', name: 'Rich-Text Editor', bold: 'key' },
  {
    title: 'Quill 1 in a shadow root (LinkedIn)',
    page: 'linkedin',
    kind: 'quill',
    name: 'Post',
    model: 'post',
    unpastable: true,
  },
  { title: 'Quill 1', page: 'quill1', kind: 'quill', name: 'Post', bold: 'key' },
  { title: 'Quill 2', page: 'quill', kind: 'quill', name: 'Text', bold: 'key' },
  { title: 'Slate', page: 'slate', kind: 'slate', name: 'Message' },
  { title: 'Slate under React 18', page: 'slate18', kind: 'slate', name: 'Message' },
  { title: 'CodeMirror 6', page: 'codeMirror', kind: 'code-mirror', name: 'Text' },
  {
    title: 'plain contenteditable (YouTube)',
    page: 'youtube',
    kind: 'content-editable',
    name: 'Add a comment...',
    bold: 'button',
  },
];

/** Declares a check; one that is known to fail must fail. */
export function check(editor: LabEditor, title: string, run: (around: Surroundings) => Promise<void>): void {
  test(title, async ({ tab }, { project }) => {
    const why = knownFailure(editor.title, project.name, title);
    test.fail(why !== null, why ?? '');
    await run(await openEditor(tab, editor));
  });
}

export interface Surroundings {
  tab: LabTab;
  candor: RemoteHarness;
  /** What the editor's own model holds; fails when the page threw an error. */
  model(): Promise<string>;
  /** Empties the field by keys and writes this instead; then two seconds pass. */
  anew(text: string): Promise<void>;
}

/** Opens an editor's page and clicks into the editor. */
export async function openEditor(tab: LabTab, { page, name, model }: LabEditor): Promise<Surroundings> {
  await tab.open(page);
  await tab.click(`fieldNamed(${JSON.stringify(name)})`);
  await letTimePass(tab);
  return {
    tab,
    candor: tab.candor,
    async model() {
      expect(tab.broken, 'errors of the page').toEqual([]);
      return tab.evaluate<string>(`model(${JSON.stringify(model)})`);
    },
    async anew(text) {
      await writeAnewWith(tab.keyboard, text);
      await letTimePass(tab);
    },
  };
}

export function spanOf(draft: string, words: string): { start: number; end: number } {
  const start = draft.indexOf(words);
  return { start, end: start + words.length };
}

/** Editors keep no-break spaces for plain ones here and there; a reader sees no difference. */
export function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\uFEFF', '');
}

/** Puts a text on the clipboard as a person would, by copying it from elsewhere, and pastes it into the editor, at `place`. */
export async function pasteByKeys(tab: LabTab, editor: LabEditor, text: string, place?: number): Promise<void> {
  await tab.evaluate((copied) => {
    const elsewhere = document.createElement('textarea');
    elsewhere.id = 'elsewhere';
    elsewhere.value = copied;
    elsewhere.style.cssText = 'position: fixed; top: 0; right: 0; width: 20px; height: 20px;';
    document.body.append(elsewhere);
    elsewhere.select();
  }, text);
  await tab.keyboard.press('Control+c');
  await tab.evaluate(() => document.getElementById('elsewhere')?.remove());
  await tab.click(`fieldNamed(${JSON.stringify(editor.name)})`);
  if (place !== undefined) {
    await tab.candor.select({ start: place, end: place });
    await tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
  }
  await tab.keyboard.press('Control+v');
}
