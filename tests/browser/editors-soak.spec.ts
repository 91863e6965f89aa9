import { SEED, soak, soakable } from './editor-soak';
import { EDITORS } from './lab-editors';
import { expect, test } from './lab-tab';

/** A slice of the thousand edits that `npm run soak` makes. */
const EDITS = 40;

for (const [i, editor] of EDITORS.entries()) {
  test(`random edits, ${editor.title}`, async ({ tab }) => {
    test.skip(
      !soakable(editor, tab.browser),
      'It cannot be emptied and typed into there (tests/browser/lab-editors-known.ts).',
    );
    test.setTimeout(90_000);
    const counts = await soak(tab, editor, SEED + i, EDITS);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(EDITS);
  });
}
