import type { DraftKind } from '../vocabulary';

/** CSS selectors, tried in order; `within`: an ancestor of the editor matches; `beside`: its composer holds a match. */
export interface KindHint {
  kind: DraftKind;
  within?: string;
  beside?: string;
}

/** What is known of one social site: data only. Editors are told apart in `lib/editors`, never here. */
export interface Site {
  /** Short and stable: stored in settings. */
  id: string;
  name: string;
  /** Match patterns of the extension manifest. */
  matches: readonly string[];
  /** The composer around an editor: nearest ancestor that matches. Absent: nearest form or dialog. */
  composer?: string;
  /** The first hint that holds decides; none holds: a post. */
  kinds: readonly KindHint[];
  /** Editors never read: private messages, search boxes. */
  leaveAlone?: string;
  /** ISO date on which these selectors were last reported right, and by whom (see docs). */
  lastSeen: string;
}
