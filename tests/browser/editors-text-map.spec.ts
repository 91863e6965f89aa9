import { expect, test } from './lab-tab';

const IMAGE = (alt: string) => `<img alt="${alt}" width="16" height="16">`;

/** What stands in an editor, and the draft that its writer sees. White space is preserved unless the title says otherwise. */
const READINGS: [title: string, html: string, draft: string][] = [
  ['nothing', '', ''],
  ['an empty block', '<p><br></p>', ''],
  ['bare text', 'One line', 'One line'],
  ['blocks', '<p>One</p><p>Two</p>', 'One\nTwo'],
  ['bare text before a block', 'One<div>Two</div>', 'One\nTwo'],
  ['bare text behind a block', '<div>One</div>Two', 'One\nTwo'],
  ['an empty block between two', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  ['an empty block at the end', '<p>One</p><p><br></p>', 'One\n'],
  ['blocks in blocks', '<div><div><p>One</p></div></div><div><p>Two</p></div>', 'One\nTwo'],
  ['a break', 'One<br>Two', 'One\nTwo'],
  ['a filling break', '<p>One<br></p><p>Two<br></p>', 'One\nTwo'],
  ['two breaks at the end', 'One<br><br>', 'One\n'],
  ['breaks only', '<br><br>', '\n'],
  ['line feeds', 'One\nTwo', 'One\nTwo'],
  ['a closing line feed and its filler', 'One\n\n', 'One\n'],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  ['words in several nodes', '<p><b>ama</b><i>zing</i> #<span>tag</span></p>', 'amazing #tag'],
  ['a no-break space', 'One\u00A0two', 'One two'],
  ['caret holders', '<p>\uFEFFOne\u200B two\uFEFF</p><p><span>\uFEFF</span></p>', 'One two\n'],
  ['joined emoji', '👩‍💻 and 🏳️‍🌈', '👩‍💻 and 🏳️‍🌈'],
  ['an emoji image', `One${IMAGE('🎉')}two`, 'One🎉two'],
  ['emoji images alone', `<div>${IMAGE('👩‍💻')}${IMAGE('❤️')}</div>`, '👩‍💻❤️'],
  ['an emoji by name', `Hi ${IMAGE(':blob_cat:')}`, 'Hi :blob_cat:'],
  ['flags and keys as images', `${IMAGE('🇮🇸')}${IMAGE('1️⃣')}`, '🇮🇸1️⃣'],
  ['a numbered picture', `One ${IMAGE('2')}two`, 'One two'],
  ['a picture', `One ${IMAGE('A cat on a mat')}two`, 'One two'],
  ['a mention in one piece', 'Hi <span contenteditable="false">@ann</span>, hello', 'Hi @ann, hello'],
  ['what is hidden', 'One<span style="display: none">no</span> two', 'One two'],
  ['a block inside a line', 'One <span style="display: inline-block">two</span> three', 'One two three'],
  ['buttons and styles', '<p>One<button>no</button></p><style>no</style>', 'One'],
  ['markup as text', '&lt;b&gt;One&lt;/b&gt;', '<b>One</b>'],
  ['from right to left', '<p dir="rtl">שלום עולם</p>', 'שלום עולם'],
  ['half a surrogate pair', 'One \uD83D two', 'One \uD83D two'],
];

const COLLAPSED: [title: string, html: string, draft: string][] = [
  ['indented markup', '\n  <p>\n    One\n  </p>\n  <p>Two</p>\n', 'One\nTwo'],
  ['runs of spaces', 'One   two', 'One two'],
  ['a space at the seam', '<b>One </b> two', 'One two'],
  ['a typed space at the end', 'One&nbsp;', 'One '],
  ['a line feed', 'One\ntwo', 'One two'],
];

for (const [white, readings] of [
  ['preserved', READINGS],
  ['collapsed', COLLAPSED],
] as const) {
  test(`reads markup, white space ${white}; every place is found again`, async ({ tab }) => {
    await tab.open('fields');
    const { candor } = tab;
    for (const [title, html, draft] of readings) {
      await tab.evaluate(
        ([html, white]) => {
          const style = `white-space: ${white === 'preserved' ? 'pre-wrap' : 'normal'}`;
          document.body.innerHTML = `<div id="here" contenteditable="true" style="${style}"></div>`;
          const here = document.getElementById('here')!;
          here.innerHTML = html!;
          here.focus();
        },
        [html, white],
      );
      expect.soft(await candor.read(), title).toBe(draft);
      // A caret cannot stand inside an image, which counts for several code units.
      const moved = html.includes('<img') ? [] : await candor.movedCarets();
      expect.soft(moved, `${title}: carets that do not stand where they were put`).toEqual([]);
      const painted = (await candor.ranges({ start: 0, end: draft.length }))!.join('');
      expect.soft(painted.replace(/[\u00A0\n]/g, ' '), title).toBe(withoutImages(html, draft).replaceAll('\n', ''));
    }
  });
}

test('an emoji image counts as its emoji for what follows', async ({ tab }) => {
  await tab.open('youtube');
  const { candor, keyboard } = tab;
  const named = `fieldNamed('Add a comment...')`;
  await tab.click(named);
  await keyboard.type('So ');
  await tab.evaluate(`pickEmoji('🎉')`);
  await keyboard.type(' epic here');
  expect(await candor.read()).toBe('So 🎉 epic here');
  await candor.replace({ start: 6, end: 10 }, 'good');
  expect(await candor.read()).toBe('So 🎉 good here');
  expect(await tab.evaluate(`${named}.querySelectorAll('img').length`)).toBe(1);
  const [rects] = await candor.rects({ start: 3, end: 5 });
  const left = await tab.evaluate<number>(`${named}.querySelector('img').getBoundingClientRect().left`);
  expect(Math.abs(rects![0]!.x - left)).toBeLessThan(1);
  await candor.replace({ start: 3, end: 6 }, '');
  expect(await candor.read()).toBe('So good here');
  await keyboard.press('Control+z');
  await expect.poll(candor.read).toBe('So 🎉 good here');
});

/** Ranges turn into strings without their images. */
function withoutImages(html: string, draft: string): string {
  return [...html.matchAll(/alt="([^"]+)"/g)].reduce((text, [, alt]) => text.replace(alt!, ''), draft);
}
