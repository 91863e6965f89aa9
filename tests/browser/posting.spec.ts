import { expect, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { Draft } from '../../lib/vocabulary';
import { test } from './fixture';

/** The moment of posting, seen by the built extension on pages that send as the sites do. */

declare const chrome: typeof Browser;
declare const self: { posted: Draft[] };

const TEXT = 'Fog on the hills this morning, and the dog does not mind.';

/** What the page does when its button is pressed: calls the address, then takes the text away (or the whole composer). */
interface PageLike {
  url: string;
  html: string;
  /** Address called on Post; absent: none. */
  call?: string;
  status?: number;
  after?: 'emptied' | 'removed' | 'kept' | 'left';
}
const AREA = '<textarea id="here"></textarea>';
const LEXICAL = '<div id="here" contenteditable="true" role="textbox" data-lexical-editor="true"></div>';
const DRAFT_JS =
  '<div id="here" class="public-DraftEditor-content" contenteditable="true" data-testid="tweetTextarea_0"></div>';
const mastodon: PageLike = {
  url: 'https://mastodon.social/home',
  html: `<form class="compose-form" id="composer">${AREA}<span class="compose-form__submit"><button type="submit" id="post">Post</button></span><button type="button" id="cancel">Cancel</button></form>`,
  call: '/api/v1/statuses',
};
const x: PageLike = {
  url: 'https://x.com/compose/post',
  html: `<div role="dialog" id="composer"><div>${DRAFT_JS}<div data-testid="toolBar"><button type="button" data-testid="tweetButton" id="post">Post</button><button type="button" id="cancel">Cancel</button></div></div></div>`,
  call: '/i/api/graphql/abc/CreateTweet',
  after: 'removed',
};
// The words of the button are translated, and every call goes to one address.
const facebook: PageLike = {
  url: 'https://www.facebook.com/',
  html: `<div role="dialog" id="composer">${LEXICAL}<div role="button" tabindex="0" aria-disabled="true" aria-label="Posten" id="post">Posten</div><div role="button" tabindex="0" id="cancel">Abbrechen</div></div>`,
  call: '/api/graphql/',
  after: 'removed',
};
const comment: PageLike = {
  url: 'https://www.instagram.com/p/1/',
  html: `<article><form id="composer">${AREA}<div role="button" id="post">Post</div></form></article>`,
  call: '/api/v1/web/comments/7/add/',
};
const hackerNews: PageLike = {
  url: 'https://news.ycombinator.com/item',
  html: `<form id="composer" action="comment" method="get"><textarea id="here" name="text"></textarea><input type="submit" id="post" value="add comment"></form>`,
  after: 'left',
};

const post = (page: Page) => page.locator('#post').click();
const key = (name: string) => (page: Page) => page.locator('#here').press(name);
/** Nothing tells that nothing will come: another, later post does, which must then be the only one. */
const NOTHING: string[] = [];

const STORIES: [what: string, site: PageLike, act: (page: Page) => Promise<void>, kinds: string[]][] = [
  ['Mastodon, button', mastodon, post, ['post']],
  ['Mastodon, Ctrl and Enter', mastodon, key('Control+Enter'), ['post']],
  ['Mastodon, Enter makes a new line', mastodon, key('Enter'), NOTHING],
  ['Mastodon, the server refuses', { ...mastodon, status: 422, after: 'kept' }, post, NOTHING],
  ['Mastodon, discarded', mastodon, (page) => page.locator('#cancel').click(), NOTHING],
  ['X, button, the dialog closes', x, post, ['post']],
  ['X, discarded', x, (page) => page.locator('#cancel').click(), NOTHING],
  ['Facebook, a button in another language', facebook, post, ['post']],
  ['Facebook, discarded', facebook, (page) => page.locator('#cancel').click(), NOTHING],
  ['Instagram, a comment sent by Enter', comment, key('Enter'), ['comment']],
  ['Hacker News, a form that loads a page', hackerNews, post, ['comment']],
];

/** Runs in the page: behaves as the site does. */
function behave({ call, after = 'emptied' }: PageLike): void {
  const editor = document.querySelector<HTMLElement>('#here')!;
  const button = document.querySelector<HTMLElement>('#post')!;
  const composer = document.querySelector<HTMLElement>('#composer')!;
  const clear = () => {
    if (after === 'removed') composer.remove();
    else if (editor instanceof HTMLTextAreaElement) editor.value = '';
    else editor.textContent = '';
  };
  editor.addEventListener('input', () => button.setAttribute('aria-disabled', 'false'));
  document.querySelector('#cancel')?.addEventListener('click', clear);
  if (after === 'left') return;
  const send = async (event?: Event) => {
    event?.preventDefault();
    if (call) await fetch(call, { method: 'POST' });
    if (after !== 'kept') clear();
  };
  if (composer instanceof HTMLFormElement) composer.addEventListener('submit', send);
  if ((button as HTMLButtonElement).type !== 'submit') button.addEventListener('click', send);
  const ways: Record<string, (event: KeyboardEvent) => boolean> = {
    'mastodon.social': ({ ctrlKey }) => ctrlKey,
    'www.instagram.com': () => true,
  };
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && ways[location.hostname]?.(event)) void send(event);
  });
}

async function visit(page: Page, site: PageLike): Promise<void> {
  await page.route(
    (url) => url.href.startsWith(site.url) || url.pathname.startsWith('/comment') || url.pathname === site.call,
    (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({
            body: `<!doctype html><title>Lab</title><body>${site.html}</body>`,
            contentType: 'text/html',
          })
        : route.fulfill({ status: site.status ?? 200, body: '{}', contentType: 'application/json' }),
  );
  await page.goto(site.url);
  await page.evaluate(behave, site);
  await page.locator('#here').click();
  await page.keyboard.type(TEXT);
}

const posted = (worker: Worker) => worker.evaluate(() => self.posted.splice(0));

test('a draft that was posted is told once, with its words at that moment; any other is not', async ({
  context,
  worker,
}) => {
  test.setTimeout(120_000);
  await worker.evaluate(() => {
    self.posted = [];
    chrome.runtime.onMessage.addListener(({ candor, data }) => {
      if (candor === 'recordPost') self.posted.push(data.draft);
    });
  });
  for (const [what, site, act, kinds] of STORIES) {
    await test.step(what, async () => {
      const page = await context.newPage();
      await visit(page, site);
      await act(page);
      if (kinds === NOTHING) {
        // A post on another page comes later than anything the first could still tell.
        const other = await context.newPage();
        await visit(other, mastodon);
        await post(other);
        await expect.poll(() => worker.evaluate(() => self.posted.length), { message: what }).toBeGreaterThan(0);
        await other.close();
        expect.soft((await posted(worker)).length - 1, what).toBe(0);
      } else {
        await expect.poll(() => worker.evaluate(() => self.posted.length), { message: what }).toBe(kinds.length);
        const drafts = await posted(worker);
        expect
          .soft(
            drafts.map(({ kind }) => kind),
            what,
          )
          .toEqual(kinds);
        expect
          .soft(
            drafts.map(({ text }) => text.trim()),
            what,
          )
          .toEqual([TEXT]);
      }
      await page.close();
    });
  }
});
