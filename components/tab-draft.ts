import type { DraftReport } from '../lib/messages';
import type { DraftKind } from '../lib/vocabulary';

/**
 * What the popup knows of the tab it was opened on. `asking`: not yet answered; `unsupported`: no site of ours;
 * `silent`: a site of ours, but no script of ours answers there; the rest as the tab reported it.
 */
export type TabDraft = Place &
  (
    | { state: 'asking' | 'unsupported' | 'silent' | Exclude<DraftReport['state'], 'draft' | 'unreadable'> }
    | Omit<Extract<DraftReport, { state: 'draft' }>, 'siteId'>
    | Omit<Extract<DraftReport, { state: 'unreadable' }>, 'siteId'>
  );

/** Where the popup was opened. */
export interface Place {
  /** A named site. */
  site: { id: string; name: string } | null;
  /** Host of any other https page. */
  host: string | null;
  /** The writer added that host. */
  added: boolean;
}

/** What to call the place in a sentence. */
export function placeName({ site, host, added }: Place): string {
  return site?.name ?? (added && host ? host : 'this page');
}

/** A sentence for each state in which there is no review to show; `{site}` is replaced by its name. */
export const STATE_TEXTS: Record<Exclude<TabDraft['state'], 'draft'> | 'paused', { title: string; text: string }> = {
  asking: { title: 'Looking at the page…', text: '' },
  unsupported: {
    title: 'Candor does not read this page',
    text: 'It works on the sites listed in the options, and on those you add. Any text can be reviewed below.',
  },
  silent: {
    title: '{site} does not answer yet',
    text: 'The page was open before Candor was installed or updated. Reload the page, then open this window again.',
  },
  none: {
    title: 'No draft open on {site}',
    text: 'Click into a post box and write; the review appears beside it and here. Or review any text:',
  },
  empty: {
    title: 'Nothing written yet',
    text: 'The post box on {site} is empty. Write a sentence or two, then look again.',
  },
  unreadable: {
    title: 'This post box cannot be read',
    text: 'There is an editor here, but Candor cannot read it, perhaps because the site changed. Copy your draft into the box below.',
  },
  paused: {
    title: 'Candor rests until tomorrow',
    text: 'Nothing is reviewed on any site. The switch below wakes it.',
  },
  off: {
    title: 'Candor is off on {site}',
    text: 'Drafts there are not reviewed. The switch below turns it on again.',
  },
};

export const KIND_WORDS: Record<DraftKind, string> = {
  post: 'Post',
  reply: 'Reply',
  comment: 'Comment',
  title: 'Title',
  'thread-part': 'Part of a thread',
  quote: 'Quote',
  message: 'Message',
};
