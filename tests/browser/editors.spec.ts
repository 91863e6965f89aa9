import { test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { editorContract, type LabEditor } from './editor-contract';

test.use({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } });

const EDITORS: LabEditor[] = [
  { title: 'text area (Mastodon)', page: 'mastodon', kind: 'text-field', name: 'What is on your mind?' },
  { title: 'Draft.js (X)', page: 'x', kind: 'draft-js', name: 'Post text' },
  { title: 'Lexical rich (Facebook)', page: 'facebook', kind: 'lexical', name: 'What is on your mind?' },
  { title: 'Lexical plain (Threads)', page: 'threads', kind: 'lexical', name: 'Empty text field' },
  { title: 'Lexical in nested shadow roots (Reddit)', page: 'reddit', kind: 'lexical', name: 'Join the conversation' },
  { title: 'TipTap (Bluesky)', page: 'bluesky', kind: 'prose-mirror', name: 'Rich-Text Editor' },
  { title: 'Quill 1 in a shadow root (LinkedIn)', page: 'linkedin', kind: 'quill', name: 'Post', model: 'post' },
  { title: 'Quill 2', page: 'quill', kind: 'quill', name: 'Text' },
  { title: 'Slate', page: 'slate', kind: 'slate', name: 'Message' },
  { title: 'plain contenteditable (YouTube)', page: 'youtube', kind: 'content-editable', name: 'Add a comment...' },
];

for (const editor of EDITORS) editorContract(editor);
