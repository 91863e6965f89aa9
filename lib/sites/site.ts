import type { DraftKind } from '../vocabulary';

/** How to tell a kind of draft; what is given must all hold. */
export interface KindHint {
  kind: DraftKind;
  /** The editor, or something around it, matches. */
  within?: string;
  /** The composer holds something that matches. */
  beside?: string;
  /** The path of the page contains this. */
  path?: string;
}

/** What is known of one social site: data only. Editors are told apart in `lib/editors`, never here. */
export interface Site {
  /** Short and stable: stored in settings. Equal to the file name. */
  id: string;
  name: string;
  /** Match patterns of the extension manifest: https, any path. */
  matches: readonly string[];
  /** The composer around an editor: nearest ancestor that matches. Absent: nearest form or dialog. */
  composer?: string;
  /** The first hint that holds decides; none holds: a post. */
  kinds: readonly KindHint[];
  /** Editors never read: private messages, search boxes. */
  leaveAlone?: string;
  /** Pages on which nothing is read: private messages. Their paths start so. */
  privatePaths?: readonly string[];
  /** Single-line inputs that hold a draft, such as a title; all others are left alone. */
  singleLine?: string;
  /** ISO date of the newest report that these selectors are right (see docs). */
  lastSeen: string;
}
