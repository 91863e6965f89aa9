import { expect, type LabTab, test } from './lab-tab';

/**
 * Composers as the sites' own code leaves them in the page, written by hand after what is known of each (see docs/sites.md and
 * the editors' own sources): which kind Candor takes them for, and what it reads. `here` is what has the focus.
 */
interface Composer {
  title: string;
  html: string;
  kind: string | null;
  /** What the writer sees; not asked where Candor is to leave it alone. */
  draft?: string;
}

const EMOJI = `<img class="emoji" alt="🎉" src="data:," width="16" height="16">`;

const draftBlock = (html: string) =>
  `<div data-block="true" data-editor="1"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-ltr">${html}</div></div>`;
const leaf = (text: string) => `<span data-offset-key="a-0-0"><span data-text="true">${text}</span></span>`;
const draftJs = (blocks: string) =>
  `<div class="DraftEditor-root"><div class="public-DraftEditorPlaceholder-root">What is happening?</div><div class="DraftEditor-editorContainer"><div id="here" class="notranslate public-DraftEditor-content" contenteditable="true" role="textbox" spellcheck="true" style="white-space: pre-wrap"><div data-contents="true">${blocks}</div></div></div></div>`;
const lexical = (html: string) =>
  `<div id="here" contenteditable="true" role="textbox" data-lexical-editor="true" spellcheck="true" style="white-space: pre-wrap">${html}</div><div aria-hidden="true">What is on your mind?</div>`;
const lexicalText = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const proseMirror = (html: string) =>
  `<div id="here" contenteditable="true" translate="no" class="tiptap ProseMirror" style="white-space: break-spaces">${html}</div>`;
const quill = (html: string, marks = '') =>
  `<div class="ql-container"><div id="here" class="ql-editor" contenteditable="true" ${marks}>${html}</div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>`;
const slateText = (text: string) =>
  `<span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">${text}</span></span></span>`;
const slate = (html: string) =>
  `<div id="here" role="textbox" contenteditable="true" data-slate-editor="true" data-slate-node="value" style="white-space: pre-wrap">${html}</div>`;

const COMPOSERS: Composer[] = [
  {
    title: 'X: a hashtag and an empty line',
    html: draftJs(
      draftBlock(`${leaf('Try the ')}<span style="color: blue">${leaf('#lamp')}</span>${leaf(' now')}`) +
        draftBlock('<span data-offset-key="b-0-0"><br data-text="true"></span>') +
        draftBlock(leaf('Yes.')),
    ),
    kind: 'draft-js',
    draft: 'Try the #lamp now\n\nYes.',
  },
  {
    title: 'X: nothing written',
    html: draftJs(draftBlock('<span><br data-text="true"></span>')),
    kind: 'draft-js',
    draft: '',
  },
  {
    title: 'Facebook: a mention and two paragraphs',
    html: lexical(
      `<p dir="ltr">${lexicalText('With ')}<span class="mention" data-lexical-text="true">Ann Lee</span>${lexicalText(' today')}</p><p><br></p><p dir="ltr">${lexicalText('Fine.')}</p>`,
    ),
    kind: 'lexical',
    draft: 'With Ann Lee today\n\nFine.',
  },
  {
    title: 'Threads: line breaks in one paragraph',
    html: lexical(`<p dir="ltr">${lexicalText('One')}<br>${lexicalText('Two')}</p>`),
    kind: 'lexical',
    draft: 'One\nTwo',
  },
  {
    title: 'Reddit: Lexical in two shadow roots',
    html: `<shreddit-composer><template shadowrootmode="open"><reddit-rte><template shadowrootmode="open">${lexical(`<p>${lexicalText('Hello')}</p>`)}</template></reddit-rte></template></shreddit-composer>`,
    kind: 'lexical',
    draft: 'Hello',
  },
  {
    title: 'Bluesky: a mention, a link, a trailing break',
    html: proseMirror(
      `<p>Ask <span class="mention" data-type="mention">@ann.example</span> of <a href="https://a.example">a.example</a></p><p><br class="ProseMirror-trailingBreak"></p>`,
    ),
    kind: 'prose-mirror',
    draft: 'Ask @ann.example of a.example\n',
  },
  {
    title: 'Elk: a mention in one piece and a custom emoji',
    html: proseMirror(
      `<p>Hi <span contenteditable="false" data-type="mention">@ann</span> <img class="custom-emoji" alt=":cat:" src="data:,"></p>`,
    ),
    kind: 'prose-mirror',
    draft: 'Hi @ann :cat:',
  },
  {
    title: 'Substack: a placeholder that is drawn, not written',
    html: proseMirror(
      `<p data-placeholder="What is on your mind?" class="is-empty"><br class="ProseMirror-trailingBreak"></p>`,
    ),
    kind: 'prose-mirror',
    draft: '',
  },
  {
    title: 'LinkedIn: Quill with a mention',
    html: quill(`<p>With <a class="ql-mention" data-entity-urn="1">Ann Lee</a> today</p><p><br></p><p>Yes</p>`),
    kind: 'quill',
    draft: 'With Ann Lee today\n\nYes',
  },
  {
    title: 'Slack: Quill with an emoji image, and data-gramm by habit',
    html: quill(`<p>Done ${EMOJI}</p>`, 'data-gramm="false"'),
    kind: 'quill',
    draft: 'Done 🎉',
  },
  {
    title: 'Quill: a list and its caret',
    html: quill(
      `<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>One</li><li>Two<span class="ql-cursor">\uFEFF</span></li></ol>`,
    ),
    kind: 'quill',
    draft: 'One\nTwo',
  },
  {
    title: 'Discord: Slate with a mention',
    html: slate(
      `<div data-slate-node="element">${slateText('Hi ')}<span data-slate-node="element" data-slate-inline="true" data-slate-void="true" contenteditable="false">@ann</span>${slateText(', hello')}</div>`,
    ),
    kind: 'slate',
    draft: 'Hi @ann, hello',
  },
  {
    title: 'Slate: its placeholder',
    html: slate(
      `<div data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-placeholder="true" contenteditable="false">Message</span><span data-slate-zero-width="n">\uFEFF<br></span></span></span></div>`,
    ),
    kind: 'slate',
    draft: '',
  },
  {
    title: 'CodeMirror 6: prose',
    html: `<div class="cm-editor"><div class="cm-scroller"><div id="here" class="cm-content cm-lineWrapping" contenteditable="true" role="textbox" style="white-space: break-spaces"><div class="cm-line">One</div><div class="cm-line"><br></div><div class="cm-line">Two</div></div></div></div>`,
    kind: 'code-mirror',
    draft: 'One\n\nTwo',
  },
  {
    title: 'YouTube: bare text and an emoji image',
    html: `<div id="here" contenteditable="true" style="white-space: pre-wrap">Good ${EMOJI} video<div>Yes</div></div>`,
    kind: 'content-editable',
    draft: 'Good 🎉 video\nYes',
  },
  {
    title: 'Medium: paragraphs in one editable article',
    html: `<article contenteditable="true" id="here" class="postArticle-content"><section><div><h3 class="graf graf--h3">Title</h3><p class="graf graf--p">One</p><p class="graf graf--p">Two</p></div></section></article>`,
    kind: 'content-editable',
    draft: 'Title\nOne\nTwo',
  },
  {
    title: 'Quora: a home-made document',
    html: `<div class="doc" data-kind="doc" contenteditable="true" id="here"><div class="section"><div class="content">One</div></div><div class="section"><div class="content">Two</div></div></div>`,
    kind: 'content-editable',
    draft: 'One\nTwo',
  },
  {
    title: 'CKEditor 5',
    html: `<div class="ck ck-content ck-editor__editable" contenteditable="true" id="here"><p>One</p><p><br data-cke-filler="true"></p></div>`,
    kind: 'content-editable',
    draft: 'One\n',
  },
  {
    title: 'Trix',
    html: `<trix-editor contenteditable="" id="here"><div><!--block-->One<br>Two</div></trix-editor>`,
    kind: 'content-editable',
    draft: 'One\nTwo',
  },
  {
    title: 'Mastodon: a text area',
    html: '<form class="compose-form"><textarea id="here" class="autosuggest-textarea__textarea">One\nTwo</textarea></form>',
    kind: 'text-field',
    draft: 'One\nTwo',
  },
  { title: 'Monaco', html: '<div class="monaco-editor"><textarea id="here">x</textarea></div>', kind: null },
  { title: 'Ace', html: '<div class="ace_editor"><textarea id="here">x</textarea></div>', kind: null },
  { title: 'a search box', html: '<div id="here" contenteditable="true" role="searchbox">x</div>', kind: null },
];

/** What Candor should read and does not, with the reason. */
const KNOWN_FAILURES: (Composer & { why: string })[] = [
  {
    title: 'Tumblr: Gutenberg, one host a paragraph',
    html: `<div class="block-editor-writing-flow"><p id="here" contenteditable="true" role="document">One</p><p contenteditable="true" role="document">Two</p></div>`,
    kind: 'content-editable',
    draft: 'One\nTwo',
    why: 'Each paragraph is an editor of its own: only the one with the focus is read.',
  },
  {
    title: 'a closed shadow root',
    html: `<x-composer><template shadowrootmode="closed"><div id="here" contenteditable="true">One</div></template></x-composer>`,
    kind: 'content-editable',
    draft: 'One',
    why: 'Candor does not look into closed shadow roots.',
  },
];

for (const composer of COMPOSERS) {
  test(`recognised: ${composer.title}`, async ({ tab }) => {
    expect(await seen(tab, composer)).toEqual(composer.kind ? { kind: composer.kind, draft: composer.draft } : null);
  });
}

for (const composer of KNOWN_FAILURES) {
  test(`not yet: ${composer.title}`, async ({ tab }) => {
    test.fail(true, composer.why);
    expect(await seen(tab, composer)).toEqual({ kind: composer.kind, draft: composer.draft });
  });
}

async function seen(tab: LabTab, { html }: Composer): Promise<{ kind: string | null; draft: string } | null> {
  await tab.open('fields');
  await tab.evaluate((markup) => {
    document.body.setHTMLUnsafe(markup);
    const find = (scope: ParentNode): HTMLElement | null => {
      for (const element of scope.querySelectorAll<HTMLElement>('*')) {
        const found = element.id === 'here' ? element : element.shadowRoot && find(element.shadowRoot);
        if (found) return found;
      }
      return null;
    };
    find(document)?.focus();
  }, html);
  if ((await tab.candor.opened()).length === 0) return null;
  return { kind: await tab.candor.kind(), draft: await tab.candor.read() };
}
