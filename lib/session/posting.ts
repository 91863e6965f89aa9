import type { Draft } from '../vocabulary';

/** How sure it is that a draft was posted: the site's own call said so, or the composer was emptied after Post. */
export type Certainty = 'certain' | 'likely';

/** How long after Post the site may take, ms (composers reference, 1.14). */
export const PATIENCE = 10_000;

/**
 * Decides from signals whether a draft was posted. An intent (Post pressed) alone proves nothing, neither does an emptied
 * composer; together they do. Pure: times are given, in ms of one clock.
 */
export interface PostingJudge {
  /** Post was pressed, by button or key, with this draft. */
  intended(draft: Draft, at: number): void;
  /** The site's own call that creates posts ended with this HTTP status; 0 where the browser does not tell. */
  called(status: number, at: number): void;
  /** The composer is empty or gone. */
  emptied(at: number): void;
  /** The writer went on typing: an empty composer proves nothing any more. */
  typed(): void;
  /** The page goes away, as after the submit of a plain form. */
  left(at: number): void;
  /** To be asked now and then while waiting: is there nothing to wait for any more? */
  settled(at: number): boolean;
}

/** `callKnown`: the site's call is recognised, so an emptied composer waits for it. Calls back at most once an intent. */
export function judgePosting(callKnown: boolean, onPosted: (draft: Draft, certainty: Certainty) => void): PostingJudge {
  let pending: { draft: Draft; at: number; emptied: boolean } | null = null;

  const conclude = (certainty: Certainty) => {
    const draft = pending?.draft;
    pending = null;
    if (draft) onPosted(draft, certainty);
  };
  const waits = (at: number) => pending !== null && at - pending.at <= PATIENCE;

  return {
    intended(draft, at) {
      // A second press before the first was answered is the same post.
      if (draft.text.trim() === '' || (pending?.draft.text === draft.text && waits(at))) return;
      pending = { draft, at, emptied: false };
    },
    called(status, at) {
      if (!pending || !waits(at) || status === 0) return;
      if (status >= 200 && status < 300) conclude('certain');
      else pending = null;
    },
    emptied(at) {
      if (!pending || !waits(at)) return;
      if (callKnown) pending.emptied = true;
      else conclude('likely');
    },
    typed() {
      if (pending && !pending.emptied) pending = null;
    },
    left(at) {
      if (waits(at)) conclude('likely');
    },
    settled(at) {
      if (pending && !waits(at)) {
        if (pending.emptied) conclude('likely');
        pending = null;
      }
      return pending === null;
    },
  };
}
