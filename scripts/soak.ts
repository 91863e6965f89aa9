/**
 * A thousand random edits in each editor, in Chromium and Firefox side by side: `npm run soak`. `--write` puts the outcome
 * into docs/editors.md. SOAK_EDITS and SOAK_SEED change what is drawn. Exit status 1 when anything was lost.
 */
import { fileURLToPath } from 'node:url';
import { startChromium } from '../tests/browser/chromium-tab';
import { SEED, type SoakCounts, soak, soakable } from '../tests/browser/editor-soak';
import { startFirefox } from '../tests/browser/firefox-tab';
import { buildLab } from '../tests/browser/lab';
import { EDITORS, type LabEditor } from '../tests/browser/lab-editors';
import type { LabBrowser } from '../tests/browser/lab-tab';
import { table, writeSection } from './generated-section';
import { findFirefox } from './setup.mjs';

const DOC = fileURLToPath(new URL('../docs/editors.md', import.meta.url));
const EDITS = Number(process.env.SOAK_EDITS ?? 1000);
const FIRST_SEED = Number(process.env.SOAK_SEED ?? SEED);
/** The same library under an older React is left to the checks of `npm run test:editors`. */
const SOAKED = EDITORS.filter(({ title }) => !title.includes('under React 18'));

interface Row {
  editor: string;
  browser: string;
  seed: number;
  outcome: SoakCounts | string;
}

async function soakOne(browser: LabBrowser, editor: LabEditor, seed: number): Promise<SoakCounts | string> {
  const tab = await browser.newTab();
  try {
    return await soak(tab, editor, seed, EDITS);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await tab.close();
  }
}

async function soakAll(name: 'chromium' | 'firefox', start: () => Promise<LabBrowser>): Promise<Row[]> {
  const browser = await start();
  const rows: Row[] = [];
  for (const editor of SOAKED.filter((one) => soakable(one, name))) {
    const seed = FIRST_SEED + EDITORS.indexOf(editor);
    const outcome = await soakOne(browser, editor, seed);
    rows.push({ editor: editor.title, browser: name, seed, outcome });
    console.log(`${typeof outcome === 'string' ? `LOST ${outcome}` : 'ok  '} ${name}, ${editor.title}`);
  }
  await browser.close();
  return rows;
}

function cellsOf({ editor, browser, seed, outcome }: Row): string[] {
  if (typeof outcome === 'string') return [editor, browser, String(seed), 'ended early', '', '1'];
  const shares = Object.entries(outcome).map(([act, count]) => `${count} ${act}`);
  return [editor, browser, String(seed), String(EDITS), shares.join(', '), '0'];
}

await buildLab();
const lanes = [soakAll('chromium', () => startChromium(false))];
if (findFirefox()) lanes.push(soakAll('firefox', () => startFirefox(false)));
else console.log('No Firefox found: its half is left out.');
const rows = (await Promise.all(lanes)).flat();
const text = table(['editor', 'browser', 'seed', 'edits', 'of these', 'losses'], rows.map(cellsOf));
console.log(`\n${text}\n`);
if (process.argv.includes('--write')) writeSection(DOC, 'soak', text);
const lost = rows.filter(({ outcome }) => typeof outcome === 'string');
console.log(`${rows.length - lost.length} editors without a loss, ${lost.length} with`);
process.exit(lost.length > 0 ? 1 : 0);
