import type { Site } from './site';

/** Stories. The editor of responses is not known. */
export const medium: Site = {
  id: 'medium',
  name: 'Medium',
  matches: ['https://medium.com/*'],
  kinds: [{ kind: 'title', within: 'h3[data-testid="editorTitleParagraph"]' }],
  leaveAlone: '[role="search"]',
  lastSeen: '2026-08-22',
};
