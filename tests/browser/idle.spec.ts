import { expect } from '@playwright/test';
import { highlighted, hints, test } from './fixture';
import { LAB_PAGES } from './lab';
import { writeAnew } from './writer';

const DRAFT =
  'I bought the Lumo lamp in May. It is the best lamp ever. The light is warm, the stand is solid and the switch feels great. I love it and I read with it every single evening.';

for (const [title, page, field] of [
  ['a text area, marked by boxes', 'mastodon', 'What is on your mind?'],
  ['a rich editor, marked by the browser', 'bluesky', 'Rich-Text Editor'],
] as const) {
  test(`marks cost no layout while nothing happens: ${title}`, async ({ page: tab }) => {
    await tab.goto(LAB_PAGES[page].url);
    await writeAnew(tab.getByRole('textbox', { name: field }), DRAFT);
    await expect
      .poll(async () => (await hints(tab).marks.count()) + ((await highlighted(tab)).flattery?.length ?? 0))
      .toBeGreaterThan(0);
    await expect(hints(tab).badge).toBeVisible();
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable');
    const work = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const count = (name: string) => metrics.find((metric) => metric.name === name)?.value;
      return { layouts: count('LayoutCount'), styles: count('RecalcStyleCount') };
    };
    /** Lets the browser draw sixty frames, a second at rest. */
    const second = () =>
      tab.evaluate(async () => {
        for (let frames = 0; frames < 60; frames++) await new Promise(requestAnimationFrame);
      });
    await second();
    const before = await work();
    await second();
    expect(await work()).toEqual(before);
  });
}
