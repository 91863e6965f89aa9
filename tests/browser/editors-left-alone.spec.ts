import { expect, test } from './lab-tab';

/** Accessible names on the page of fields, and whether Candor opens what it finds there. */
const FIELDS: [name: string, opened: boolean][] = [
  ['Plain', true],
  ['Title', true],
  ['Other line', false],
  ['Search', false],
  ['Password', false],
  ['Read-only', false],
  ['Turned off', false],
  ['Combobox', false],
  ['Refuses Grammarly', false],
  ['Refuses Grammarly, older', false],
  ['Refuses LanguageTool', false],
  ['Refuses around', false],
  ['Rich, read-only', false],
  ['Old code', false],
  ['Code', false],
  ['Numbered lines', false],
  ['Prose in a code editor', true],
  ['Private message', false],
];

test('fields that are no drafts are left alone', async ({ tab }) => {
  await tab.open('fields');
  for (const [name] of FIELDS) {
    const focused = await tab.evaluate<boolean>(
      `((field) => (field.focus(), true))(document.querySelector('[aria-label="${name}"]'))`,
    );
    expect(focused).toBe(true);
  }
  expect(await tab.candor.opened()).toEqual(FIELDS.filter(([, opened]) => opened).map(([name]) => name));
});
