import { test } from '@playwright/test';
import { CHROMIUM_ARGS, chromiumPath } from './chromium';
import { editorContract } from './editor-contract';

test.use({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_ARGS } });

editorContract({ title: 'text area (Mastodon)', page: 'mastodon', kind: 'text-field', name: 'What is on your mind?' });
editorContract({ title: 'Draft.js (X)', page: 'x', kind: 'draft-js', name: 'Post text' });
