import { editorContract } from './editor-contract';
import { editorHardships } from './editor-hardships';
import { EDITORS, openEditor, spanOf } from './lab-editors';
import { expect, test } from './lab-tab';

for (const editor of EDITORS) {
  editorContract(editor);
  editorHardships(editor);
}

test('Quill 1 in a shadow root (LinkedIn) takes a replacement in what the site itself put there', async ({ tab }) => {
  // In Firefox stock Quill 1 cannot be typed into there once it was emptied; Candor's own work must go well all the same.
  const editor = EDITORS.find(({ title }) => title.includes('LinkedIn'))!;
  const { candor, model } = await openEditor(tab, editor);
  const draft = 'An epic day.\nWith the best team.';
  await tab.evaluate(`fill(${JSON.stringify(draft)})`);
  expect(await candor.read()).toBe(draft);
  expect((await candor.rects(spanOf(draft, 'best')))[0]).toHaveLength(1);
  await candor.replace(spanOf(draft, 'best'), 'whole');
  await candor.replace(spanOf(draft, 'epic'), 'busy');
  expect(await candor.read()).toBe('An busy day.\nWith the whole team.');
  expect(await model()).toBe('An busy day.\nWith the whole team.');
});
