/** What the page tells of a post. Apart from the journal itself, so that the page's script carries nothing of it. */
import { browser } from 'wxt/browser';
import type { DraftKind } from '../vocabulary';

/** What is known of a post besides its review. */
export interface Posted {
  /** Made where the post is recognised, so that a message sent twice is one post. */
  id: string;
  /** Epoch ms. */
  when: number;
  /** Minutes that the writer's clock is ahead of UTC. */
  offset: number;
  site: string | null;
  kind: DraftKind;
  /** UTF-16 code units. */
  length: number;
  /** Names of the topics it touched. */
  topics: readonly string[];
}

/** Is this page in a private window? What is posted there leaves no trace in the journal. */
export function inPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

/** A fresh id and the present moment, for a post recognised just now. */
export function postedNow(now = new Date()): Pick<Posted, 'id' | 'when' | 'offset'> {
  // Subtracted, since negating gives -0 in London's winter, which no export keeps.
  return { id: crypto.randomUUID(), when: now.getTime(), offset: 0 - now.getTimezoneOffset() };
}
