import type { Value } from '../texts';
import type { Category, CheckId, Draft, DraftKind, Profile, Severity, Source, Span, Suggestion } from '../vocabulary';
import type { Document } from './document';

/** What every detector, guard and rule is given. */
export interface Context {
  document: Document;
  profile: Profile;
}

/** A place a detector found; `span: null` speaks of the draft as a whole. */
export interface Detection {
  span: Span | null;
  /** When this place weighs more or less than the rule's own severity says. */
  severity?: Severity;
}

export type Detector = (context: Context) => Detection[];

/** An example draft. A plain string stands for a post by a writer with an empty profile. */
export type Example = string | ({ profile?: Partial<Profile> } & Draft);

/** Which of its messages a rule says of a finding, and what fills its `{values}` besides `{excerpt}`. */
export interface Said<Name extends string = string> {
  message: Name;
  values?: Record<string, Value>;
}

/**
 * One named thing we look for, as data. Its texts are English; their translations lie under its id in
 * `locales/<language>/rules.json`, and a check before each build names what lacks there. `examples.flags` mark the expected span with double square brackets:
 * `'It is [[the best phone ever]].'`; whole-draft rules leave the brackets out. `allows` must stay silent:
 * each false alarm that was fixed is one of them. `fixes`: draft before and after its first suggestion is applied.
 */
export interface Rule<Name extends string = string> {
  /** kebab-case, equal to the file name. */
  id: string;
  category: Category;
  check: CheckId;
  severity: Severity;
  /** What it looks for, in two to five words. */
  title: string;
  /** One sentence: why readers mind. Shown in card and options. */
  why: string;
  source: Source;
  /** When the rule has something to say. Absent: always. */
  appliesWhen?: AppliesWhen;
  detect: Detector;
  /**
   * What it may say of a finding, whole sentences by name: translators must be free to order the words anew.
   * `{excerpt}` stands for the words under the span, other `{names}` for values of `says`.
   */
  messages: Record<Name, string>;
  /** Chooses the message and fills it. Absent: the one called `found`. */
  says?(excerpt: string, context: Context): Said<Name>;
  suggest?(detection: Detection, context: Context): Suggestion[];
  examples: { flags: Example[]; allows: Example[]; fixes?: Record<string, string> };
}

export interface AppliesWhen {
  kinds?: readonly DraftKind[];
  /** Fewest words; shorter drafts are left alone. */
  minWords?: number;
  test?(context: Context): boolean;
  /** One sentence for the checklist when it does not apply. */
  otherwise: string;
}

/** Gives a rule its type, and checks that it says only messages it has; the identity otherwise. */
export function defineRule<Name extends string>(rule: Rule<Name>): Rule {
  return rule;
}
