import { soak } from './editor-soak';
import { EDITORS } from './lab-editors';
import { expect, test } from './lab-tab';

/** A thousand by `npm run soak`; a slice of the same edits here. */
const EDITS = Number(process.env.SOAK_EDITS ?? 40);
/** The first editor's seed; each of the next has one more. */
const SEED = Number(process.env.SOAK_SEED ?? 20261125);

for (const [i, editor] of EDITORS.entries()) {
  test(`random edits, ${editor.title}`, async ({ tab }, info) => {
    test.skip(
      tab.browser === 'firefox' && editor.title.includes('Quill 1 in a shadow root'),
      'Stock Quill 1 cannot be typed into there (tests/browser/lab-editors-known.ts).',
    );
    test.setTimeout(30_000 + EDITS * 1500);
    const counts = await soak(tab, editor, SEED + i, EDITS);
    info.annotations.push({ type: 'soak', description: JSON.stringify({ seed: SEED + i, edits: EDITS, counts }) });
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(EDITS);
  });
}
