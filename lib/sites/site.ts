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
  /** Match patterns of the extension manifest: https, any path. Empty: only where the writer adds a server. */
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
  /** Software that runs on any host: a page the writer added is this site when it holds a match. */
  software?: string;
  /** How a post is sent. Absent: a form's submit, or the button that wakes when there is text. */
  sending?: Sending;
  /** The composer holds one of these, or the address contains it: a poll is being made. */
  poll?: Pick<KindHint, 'beside' | 'path'>;
  /** What the draft answers: `text`, the nearest in an ancestor that matches `within`. For advice on replies only. */
  answersTo?: { within: string; text: string };
  length?: LengthRule;
  /** The site's own count of what is left to write. */
  counter?: string;
  /** ISO date of the newest report that these selectors are right (see docs). */
  lastSeen: string;
}

/** How a site sends a draft, and how that shows. */
export interface Sending {
  /** The button. Several may match: the one in the composer counts. */
  button?: string;
  /** Enter alone sends, or only together with Ctrl or Cmd. */
  key?: 'enter' | 'ctrl-enter';
  /** Path of the page's own call that creates a post, whatever its host; no query. Absent: only the page itself tells. */
  call?: RegExp;
}

/** How a site counts, and where it stops. Every figure's source is in `docs/sites.md`. */
export interface LengthRule {
  /**
   * `weighted`: X's own (twitter-text). `graphemes`: what a reader sees as one character. `mastodon`: graphemes, an
   * address as 23, a mention without its host. `emoji-bytes`: code points, emoji as UTF-8 bytes. `code-points`: plain.
   */
  method: 'weighted' | 'graphemes' | 'mastodon' | 'emoji-bytes' | 'code-points';
  /** The method is not published: counts are shown as "about". */
  about?: true;
  /** Limits in the method's unit; kinds not named have the limit of a post. */
  limits: Partial<Record<DraftKind, number>>;
  /** Limit of paying accounts; the page does not say which kind of account it is. */
  paid?: number;
  /** Limit in UTF-8 bytes on top. */
  bytes?: number;
  hashtags?: number;
  /** UTF-16 code units a reader sees of a post before "see more"; absent: nothing is cut. */
  fold?: number;
}
