import { expect, test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { startHarness } from './isolated';
import { routeLab } from './lab';

test.use({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } });

/** The editor under test. */
const BOX = '<div id="here" contenteditable="true" role="textbox">Hello</div>';
const LEXICAL = '<div id="here" contenteditable="true" role="textbox" data-lexical-editor="true">Hello</div>';
const AREA = '<textarea id="here">Hello</textarea>';
const DRAFT_JS = (part: number) =>
  `<div id="here" class="public-DraftEditor-content" contenteditable="true" data-testid="tweetTextarea_${part}">Hello</div>`;
const TOOLS = '<div data-testid="toolBar"><button>Post</button></div>';
const TWEET = '<article data-testid="tweet"><div data-testid="tweetText">Rain.</div></article>';
/** An open shadow root. */
const shadow = (html: string) => `<template shadowrootmode="open">${html}</template>`;

/** `data-composer` marks what counts as the composer. `null`: left alone. */
const PLACES: [title: string, url: string, html: string, kind: string | null][] = [
  ['X: home box', 'https://x.com/home', `<main><div data-composer>${DRAFT_JS(0)}${TOOLS}</div>${TWEET}</main>`, 'post'],
  [
    'X: box under a post',
    'https://x.com/a/status/1',
    `${TWEET}<div data-composer>${DRAFT_JS(0)}${TOOLS}</div>`,
    'reply',
  ],
  [
    'X: dialog',
    'https://x.com/compose/post',
    `${TWEET}<div role="dialog"><div data-composer>${DRAFT_JS(0)}${TOOLS}</div></div>`,
    'post',
  ],
  [
    'X: dialog on a post’s page',
    'https://x.com/a/status/1',
    `<div role="dialog"><div data-composer>${DRAFT_JS(0)}${TOOLS}</div></div>`,
    'post',
  ],
  [
    'X: dialog of a reply',
    'https://x.com/compose/post',
    `<div role="dialog">${TWEET}<div data-composer>${DRAFT_JS(0)}${TOOLS}</div></div>`,
    'reply',
  ],
  [
    'X: dialog of a quote',
    'https://x.com/compose/post',
    `<div role="dialog"><div data-composer>${DRAFT_JS(0)}<div role="link"><div data-testid="User-Name">Ann</div></div>${TOOLS}</div></div>`,
    'quote',
  ],
  [
    'X: second part of a thread',
    'https://x.com/compose/post',
    `<div role="dialog"><div data-composer>${DRAFT_JS(1)}${TOOLS}</div></div>`,
    'thread-part',
  ],
  ['X: message', 'https://x.com/home', `<div data-testid="dmComposerTextInput">${BOX}</div>`, null],
  ['X: message page', 'https://x.com/messages/1-2', BOX, null],
  [
    'LinkedIn: post',
    'https://www.linkedin.com/feed/',
    `<div id="interop-outlet">${shadow(`<div role="dialog" data-composer><div><div class="ql-editor" data-gramm="false" id="here" contenteditable="true">Hello</div></div></div>`)}</div>`,
    'post',
  ],
  [
    'LinkedIn: comment, new',
    'https://www.linkedin.com/feed/',
    `<div componentkey="commentBox-1" data-composer><div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" id="here" contenteditable="true">Hello</div></div></div>`,
    'comment',
  ],
  [
    'LinkedIn: comment, old',
    'https://www.linkedin.com/feed/',
    `<div class="comments-comment-box" data-composer><div class="ql-editor" id="here" contenteditable="true">Hello</div></div>`,
    'comment',
  ],
  [
    'LinkedIn: reply, old',
    'https://www.linkedin.com/feed/',
    `<div class="comments-comment-entity"><div class="comments-comment-box" data-composer>${BOX}</div></div>`,
    'reply',
  ],
  ['LinkedIn: message', 'https://www.linkedin.com/feed/', `<form class="msg-form">${BOX}</form>`, null],
  [
    'Bluesky: post',
    'https://bsky.app/',
    `<div role="dialog" data-composer><button data-testid="composerPublishBtn" aria-label="Publish post">Post</button>${BOX}</div>`,
    'post',
  ],
  [
    'Bluesky: reply',
    'https://bsky.app/',
    `<div role="dialog" data-composer><button data-testid="composerPublishBtn" aria-label="Publish reply">Reply</button>${BOX}</div>`,
    'reply',
  ],
  ['Bluesky: message', 'https://bsky.app/messages/1', AREA, null],
  ['Mastodon: post', 'https://mastodon.social/home', `<form class="compose-form" data-composer>${AREA}</form>`, 'post'],
  [
    'Mastodon: reply',
    'https://mastodon.social/@a/1',
    `<form class="compose-form" data-composer><div class="reply-indicator">Rain.</div>${AREA}</form>`,
    'reply',
  ],
  [
    'Mastodon: warning',
    'https://mastodon.social/home',
    `<form class="compose-form" data-composer><input type="text" class="here" id="cw-spoiler-input" value="Hello"></form>`,
    'title',
  ],
  ['Mastodon: new dialog', 'https://mastodon.social/home', `<form role="dialog" data-composer>${AREA}</form>`, 'post'],
  [
    'Reddit: comment',
    'https://www.reddit.com/r/a/comments/1/',
    `<comment-composer-host><shreddit-composer data-composer>${shadow(`<reddit-rte>${shadow(LEXICAL)}</reddit-rte>`)}</shreddit-composer></comment-composer-host>`,
    'comment',
  ],
  [
    'Reddit: reply',
    'https://www.reddit.com/r/a/comments/1/',
    `<shreddit-comment><shreddit-composer data-composer>${LEXICAL}</shreddit-composer></shreddit-comment>`,
    'reply',
  ],
  [
    'Reddit: post',
    'https://www.reddit.com/r/a/submit/',
    `<r-post-composer-form>${shadow(`<shreddit-composer data-composer>${LEXICAL}</shreddit-composer>`)}</r-post-composer-form>`,
    'post',
  ],
  [
    'Reddit: title',
    'https://www.reddit.com/r/a/submit/',
    `<r-post-composer-form data-composer><post-composer-title>${shadow(`<faceplate-textarea-input>${shadow(AREA)}</faceplate-textarea-input>`)}</post-composer-title></r-post-composer-form>`,
    'title',
  ],
  [
    'Reddit: old comment',
    'https://old.reddit.com/r/a/comments/1/',
    `<div class="commentarea"><form class="usertext" data-composer>${AREA}</form></div>`,
    'comment',
  ],
  [
    'Reddit: old reply',
    'https://old.reddit.com/r/a/comments/1/',
    `<div class="commentarea"><div class="comment"><div class="child"><form class="usertext" data-composer>${AREA}</form></div></div></div>`,
    'reply',
  ],
  ['Reddit: chat', 'https://www.reddit.com/r/a/', `<rs-app>${shadow(AREA)}</rs-app>`, null],
  ['Threads: post', 'https://www.threads.com/', `<div role="dialog" data-composer>${LEXICAL}</div>`, 'post'],
  [
    'Threads: reply',
    'https://www.threads.com/',
    `<div role="dialog" data-composer><div data-pressable-container="true">Rain.</div>${LEXICAL}</div>`,
    'reply',
  ],
  [
    'Facebook: post',
    'https://www.facebook.com/',
    `<div role="article">Rain.</div><div role="dialog" data-composer>${LEXICAL}</div>`,
    'post',
  ],
  ['Facebook: comment', 'https://www.facebook.com/', `<div role="article" data-composer>${LEXICAL}</div>`, 'comment'],
  [
    'Facebook: comment in the viewer',
    'https://www.facebook.com/',
    `<div role="dialog" data-composer><div role="article">Rain.</div>${LEXICAL}</div>`,
    'comment',
  ],
  [
    'Facebook: reply',
    'https://www.facebook.com/',
    `<div role="article"><div role="article" data-composer>${LEXICAL}</div></div>`,
    'reply',
  ],
  ['Facebook: chat window', 'https://www.facebook.com/', `<div>${LEXICAL}</div>`, null],
  [
    'Instagram: comment',
    'https://www.instagram.com/p/1/',
    `<article><form data-composer>${AREA}</form></article>`,
    'comment',
  ],
  ['Instagram: caption', 'https://www.instagram.com/', `<div role="dialog" data-composer>${LEXICAL}</div>`, 'post'],
  ['Instagram: message', 'https://www.instagram.com/direct/t/1', AREA, null],
  [
    'YouTube: comment',
    'https://www.youtube.com/watch?v=1',
    `<ytd-comment-simplebox-renderer><ytd-commentbox data-composer>${BOX}</ytd-commentbox></ytd-comment-simplebox-renderer>`,
    'comment',
  ],
  [
    'YouTube: reply',
    'https://www.youtube.com/watch?v=1',
    `<ytd-comment-reply-dialog-renderer><ytd-commentbox data-composer>${BOX}</ytd-commentbox></ytd-comment-reply-dialog-renderer>`,
    'reply',
  ],
  [
    'YouTube: community post',
    'https://www.youtube.com/channel/1/posts',
    `<ytd-backstage-post-dialog-renderer><ytd-commentbox data-composer>${BOX}</ytd-commentbox></ytd-backstage-post-dialog-renderer>`,
    'post',
  ],
  ['YouTube: live chat', 'https://www.youtube.com/watch?v=1', `<yt-live-chat-app>${BOX}</yt-live-chat-app>`, null],
  [
    'Elk: post',
    'https://elk.zone/compose',
    `<div role="dialog" data-composer><div class="tiptap ProseMirror content-editor" id="here" contenteditable="true">Hello</div><button class="publish-button">Publish</button></div>`,
    'post',
  ],
  [
    'Phanpy: reply',
    'https://phanpy.social/',
    `<div id="compose-container" data-composer><div class="status-preview-legend reply-to">Replying to</div><form><textarea id="here" name="status">Hello</textarea></form></div>`,
    'reply',
  ],
  [
    'Phanpy: post',
    'https://phanpy.social/compose/',
    `<div id="compose-container" data-composer><form><textarea id="here" name="status">Hello</textarea></form></div>`,
    'post',
  ],
  [
    'Hacker News: comment',
    'https://news.ycombinator.com/item?id=1',
    `<form action="comment" data-composer><textarea id="here" name="text">Hello</textarea></form>`,
    'comment',
  ],
  [
    'Hacker News: reply',
    'https://news.ycombinator.com/reply?id=1',
    `<form action="comment" data-composer><textarea id="here" name="text">Hello</textarea></form>`,
    'reply',
  ],
  [
    'Hacker News: title',
    'https://news.ycombinator.com/submit',
    `<form data-composer><input class="here" type="text" name="title" value="Hello"></form>`,
    'title',
  ],
  [
    'Substack: note',
    'https://substack.com/notes',
    `<div role="dialog" data-composer><div class="tiptap ProseMirror" id="here" contenteditable="true">Hello</div></div>`,
    'post',
  ],
  ['Substack: chat', 'https://substack.com/chat/1', BOX, null],
  [
    'Tumblr: reblog',
    'https://www.tumblr.com/reblog/someone/1',
    `<div class="block-editor-writing-flow" data-composer><p class="here" id="here" contenteditable="true">Hello</p></div>`,
    'quote',
  ],
  [
    'Medium: title',
    'https://medium.com/new-story',
    `<form data-composer><h3 data-testid="editorTitleParagraph" id="here" contenteditable="true">Hello</h3></form>`,
    'title',
  ],
  [
    'Pinterest: title',
    'https://www.pinterest.com/pin-creation-tool/',
    `<form data-composer><input class="here" type="text" id="storyboard-selector-title" value="Hello"></form>`,
    'title',
  ],
  [
    'Product Hunt: comment',
    'https://www.producthunt.com/posts/lamp',
    `<form data-test="comment-form" data-composer><div class="ProseMirror" id="here" contenteditable="true">Hello</div></form>`,
    'comment',
  ],
  [
    'Quora: answer',
    'https://www.quora.com/What-lamp',
    `<div role="dialog" data-composer><div class="doc" data-kind="doc" data-placeholder="Write your answer" id="here" contenteditable="true">Hello</div></div>`,
    'reply',
  ],
  // Software on any host: told by the page alone.
  [
    'Any server: Mastodon, reply',
    'https://lab.example/mastodon',
    `<div id="mastodon"><form class="compose-form" data-composer><div class="reply-indicator">Rain.</div>${AREA}</form></div>`,
    'reply',
  ],
  [
    'Any server: Discourse, reply',
    'https://lab.example/discourse',
    `<meta name="generator" content="Discourse 3.5"><div id="reply-control" data-composer><textarea class="d-editor-input" id="here">Hello</textarea></div>`,
    'reply',
  ],
  [
    'Any server: Discourse, topic',
    'https://lab.example/discourse',
    `<meta name="generator" content="Discourse 3.5"><div id="reply-control" data-composer><input id="reply-title"><textarea class="d-editor-input" id="here">Hello</textarea></div>`,
    'post',
  ],
  [
    'Any server: Lemmy, comment',
    'https://lab.example/lemmy',
    `<div class="lemmy-site"><form class="comment-form" data-composer><textarea id="here">Hello</textarea></form></div>`,
    'comment',
  ],
  [
    'Any server: Misskey, reply',
    'https://lab.example/misskey',
    `<div><textarea data-cy-post-form-text id="here">Hello</textarea></div><div role="dialog" data-composer><textarea data-cy-post-form-text class="here">Hello</textarea><button data-cy-open-post-form-submit><i class="ti-arrow-back-up"></i></button></div>`,
    'reply',
  ],
  [
    'TikTok: caption',
    'https://www.tiktok.com/upload',
    `<div data-composer><div>${DRAFT_JS(0)}</div><button data-e2e="post_video_button">Post</button></div>`,
    'post',
  ],
  [
    'TikTok: comment',
    'https://www.tiktok.com/@a/video/1',
    `<div data-e2e="comment-input" data-composer>${BOX}</div>`,
    'comment',
  ],
];

/** What is known of the draft besides its words. */
const FACTS: [title: string, url: string, html: string, facts: object][] = [
  [
    'X: a poll and a picture',
    'https://x.com/home',
    `<div>${DRAFT_JS(0)}<input name="Choice1"><img src="blob:https://x.com/1">${TOOLS}</div>`,
    { site: 'x', poll: true, media: true },
  ],
  [
    'X: the post that is answered',
    'https://x.com/compose/post',
    `<div role="dialog">${TWEET}<div>${DRAFT_JS(0)}${TOOLS}</div></div>`,
    { site: 'x', answersTo: 'Rain.' },
  ],
  ['X: nothing beside it', 'https://x.com/home', `<div>${DRAFT_JS(0)}${TOOLS}</div>${TWEET}`, { site: 'x' }],
  [
    'Mastodon: a poll, and what its counter leaves',
    'https://mastodon.social/home',
    `<form class="compose-form">${AREA}<div class="compose-form__poll"></div><span class="character-counter">4995</span></form>`,
    { site: 'mastodon', poll: true, left: 4995 },
  ],
  [
    'Mastodon: over the limit by its counter',
    'https://mastodon.social/home',
    `<form class="compose-form">${AREA}<span class="character-counter">-12</span></form>`,
    { site: 'mastodon', left: -12 },
  ],
  [
    'Reddit: a poll by its address',
    'https://www.reddit.com/r/a/submit/?type=POLL',
    `<r-post-composer-form>${LEXICAL}</r-post-composer-form>`,
    { site: 'reddit', poll: true },
  ],
  [
    'Reddit: the comment that is answered',
    'https://old.reddit.com/r/a/comments/1/',
    `<div class="comment"><div class="usertext-body"><div class="md">Rain.</div></div><div class="child"><form class="usertext">${AREA}</form></div></div>`,
    { site: 'reddit', answersTo: 'Rain.' },
  ],
  [
    'LinkedIn: a poll being made',
    'https://www.linkedin.com/feed/',
    `<div role="dialog"><textarea class="polls-detour__question-field"></textarea>${BOX}</div>`,
    { site: 'linkedin', poll: true },
  ],
];

const siteNameOf = (title: string) => title.split(':')[0]!;

for (const name of new Set(PLACES.map(([title]) => siteNameOf(title)))) {
  test(`composers of ${name}`, async ({ page }) => {
    await routeLab(page.context());
    for (const [title, url, html, kind] of PLACES.filter(([title]) => siteNameOf(title) === name)) {
      const body = `<!doctype html><title>Lab</title><body>${html}</body>`;
      await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html' }));
      await page.goto(url);
      const candor = await startHarness(page);
      await page.locator('#here, .here').last().focus();
      expect.soft(await candor.place(), title).toEqual(kind ? { kind, composer: true, text: 'Hello' } : null);
      await page.unroute(url);
    }
  });
}

test('what the page shows of a draft besides its words', async ({ page }) => {
  await routeLab(page.context());
  for (const [title, url, html, facts] of FACTS) {
    const body = `<!doctype html><title>Lab</title><body>${html}</body>`;
    await page.route(url, (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto(url);
    const candor = await startHarness(page);
    await page.locator('#here').focus();
    expect.soft(await candor.facts(), title).toEqual(facts);
    await page.unroute(url);
  }
});
