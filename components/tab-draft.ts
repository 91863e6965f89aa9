import type { DraftReport } from '../lib/messages';
import { t } from '../lib/texts';

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

/** What to call the place in a sentence, after "on". */
export function placeName({ site, host, added }: Place): string {
  return site?.name ?? (added && host ? host : t('popup.thisPage'));
}

type State = Exclude<TabDraft['state'], 'draft'> | 'paused';

/** What is said in each state in which there is no review to show, of the place with that name. */
export const STATE_TEXTS: Record<State, (site: string) => { title: string; text?: string }> = {
  asking: () => ({ title: t('popup.states.asking.title') }),
  unsupported: () => ({ title: t('popup.states.unsupported.title'), text: t('popup.states.unsupported.text') }),
  silent: (site) => ({ title: t('popup.states.silent.title', { site }), text: t('popup.states.silent.text') }),
  none: (site) => ({ title: t('popup.states.none.title', { site }), text: t('popup.states.none.text') }),
  empty: (site) => ({ title: t('popup.states.empty.title'), text: t('popup.states.empty.text', { site }) }),
  unreadable: () => ({ title: t('popup.states.unreadable.title'), text: t('popup.states.unreadable.text') }),
  paused: () => ({ title: t('popup.states.paused.title'), text: t('popup.states.paused.text') }),
  off: (site) => ({ title: t('popup.states.off.title', { site }), text: t('popup.states.off.text') }),
};

/** "Reply with a poll": what the draft is, and what goes out with its words. */
export function whatIs(draft: Pick<Extract<TabDraft, { state: 'draft' }>, 'kind' | 'poll' | 'media'>): string {
  const kind = t(`popup.kinds.${draft.kind}`);
  if (draft.poll) return t(draft.media ? 'popup.draft.pollAndMedia' : 'popup.draft.poll', { kind });
  return draft.media ? t('popup.draft.media', { kind }) : kind;
}
