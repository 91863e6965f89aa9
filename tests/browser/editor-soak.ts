import { type LabEditor, openEditor, pasteByKeys, plain, type Surroundings } from './lab-editors';
import type { LabTab } from './lab-tab';

/** The first editor's seed; each of the next has one more. */
export const SEED = 20261125;

/** Stock Quill 1 in a shadow root cannot be typed into in Firefox once it was emptied (`lab-editors-known.ts`). */
export function soakable(editor: LabEditor, browser: LabTab['browser']): boolean {
  return browser !== 'firefox' || !editor.title.includes('Quill 1 in a shadow root');
}

/** What a soak did, by kind of edit. */
export type SoakCounts = Record<Act, number>;

/** Kinds of edits and how often each comes, out of the sum. */
const ACTS = { type: 30, apply: 34, undo: 12, delete: 8, 'line break': 6, paste: 6, remount: 1, empty: 1 };
type Act = keyof typeof ACTS;

const WORDS = [
  'epic',
  'lamp',
  'we',
  'honest',
  'light',
  'Monday',
  'née',
  '#tag',
  '@ann',
  'für',
  '🎉',
  '👩‍💻',
  'don’t',
  '10%',
];
const INSTEAD = ['good', 'a bit', 'use', 'handy 🙂', 'x', '#new', 'well made', ''];

/**
 * Makes random edits in an editor, the same ones for the same seed, and checks after each that the model holds what is
 * drawn; after an apply also that nothing but the span has changed, and every third time that one undo takes it back.
 */
export async function soak(tab: LabTab, editor: LabEditor, seed: number, edits: number): Promise<SoakCounts> {
  const around = await openEditor(tab, editor);
  const counts = Object.fromEntries(Object.keys(ACTS).map((act) => [act, 0])) as SoakCounts;
  const random = randomFrom(seed);
  for (let step = 0; step < edits; step++) {
    const before = await around.candor.read();
    const act: Act = before.length > 500 ? 'empty' : before === '' ? 'type' : pick(random, editor);
    counts[act]++;
    const story = `seed ${seed}, edit ${step + 1}: ${act} in ${JSON.stringify(before)}`;
    if (act === 'apply') await applyOnce(around, before, random, counts, story);
    else await edit(act, around, editor, before, random);
    await expectSame(around, story);
  }
  return counts;
}

async function edit(act: Act, { tab, candor }: Surroundings, editor: LabEditor, before: string, random: () => number) {
  const { keyboard } = tab;
  const place = placeIn(before, random);
  if (act === 'undo') return keyboard.press('Control+z');
  if (act === 'empty') {
    await keyboard.press('Control+a');
    return keyboard.press('Backspace');
  }
  if (act === 'remount') {
    await tab.evaluate(`remount(${JSON.stringify(editor.model)})`);
    // A click may fall into the moment before React has drawn; a person clicks again.
    for (let clicks = 0; clicks < 5 && (clicks === 0 || (await candor.read()) !== ''); clicks++) {
      await tab.click(`fieldNamed(${JSON.stringify(editor.name)})`);
      await settled(tab);
    }
    return;
  }
  if (before) await candor.select({ start: place, end: place });
  await settled(tab);
  if (act === 'delete') return keyboard.press('Backspace');
  if (act === 'line break') return keyboard.press('Enter');
  const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneOf(WORDS, random)).join(' ');
  if (act === 'type') return keyboard.insertText(` ${words} `);
  await pasteByKeys(tab, editor, ` ${words} `, place);
}

async function applyOnce(
  { tab, candor }: Surroundings,
  before: string,
  random: () => number,
  counts: SoakCounts,
  story: string,
): Promise<void> {
  const words = [...before.matchAll(/\S+( \S+)?/g)];
  const found = words[Math.floor(random() * words.length)];
  if (!found) return;
  const span = { start: found.index, end: found.index + found[0].length };
  const instead = oneOf(INSTEAD, random);
  await afterAWhile(tab);
  await candor.replace(span, instead);
  const expected = before.slice(0, span.start) + instead + before.slice(span.end);
  const what = `${story}: “${found[0]}” by “${instead}”`;
  mustEqual(await candor.read(), expected, what);
  await afterAWhile(tab);
  if (counts.apply % 3 > 0 || expected === before) return;
  await tab.keyboard.press('Control+z');
  const undone = async () => (await candor.read()) === before;
  if (!(await soon(tab, undone))) mustEqual(await candor.read(), before, `${what}, one undo`);
}

/** What is drawn is what the editor's model holds, once the editor has had its time to draw. */
async function expectSame({ tab, candor, model }: Surroundings, story: string): Promise<void> {
  const same = async () => plain(await model()) === (await candor.read());
  if (!(await soon(tab, same))) mustEqual(plain(await model()), await candor.read(), story);
}

/** Whether something holds by now or within two seconds. Playwright's own polling slows down over thousands of steps. */
async function soon(tab: LabTab, holds: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (await holds()) return true;
    await settled(tab);
  }
  return false;
}

function mustEqual(found: string, expected: string, story: string): void {
  if (found !== expected) throw new Error(`${story}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
}

/** A place between two characters, never within one: ends of the text, of words and of lines. */
function placeIn(text: string, random: () => number): number {
  const places = [0, ...[...text.matchAll(/\S+|\n/g)].map(({ 0: found, index }) => index + found.length)];
  return oneOf(places, random);
}

function pick(random: () => number, { unpastable }: LabEditor): Act {
  const sum = Object.values(ACTS).reduce((all, share) => all + share);
  let rest = random() * sum;
  for (const [act, share] of Object.entries(ACTS)) {
    rest -= share;
    if (rest < 0) return act === 'paste' && unpastable ? 'type' : (act as Act);
  }
  return 'type';
}

function oneOf<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Two seconds for the page's clock: what follows is a step of undo of its own. */
function afterAWhile(tab: LabTab): Promise<void> {
  return tab.evaluate(() => {
    const page = window as unknown as { ahead?: number };
    if (page.ahead === undefined) {
      const now = Date.now;
      Date.now = () => now() + (page.ahead ?? 0);
    }
    page.ahead = (page.ahead ?? 0) + 2000;
  });
}

/** Editors take note of a new selection a task later. */
function settled(tab: LabTab): Promise<void> {
  return tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));
}
