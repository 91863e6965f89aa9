/**
 * The words every layer shares (design: "Words" and "The review"). Types and their fixed lists only, no logic,
 * so that the page's script may import this without pulling in anything of the engine.
 */

/** Half-open range of UTF-16 code units: the unit of `String.slice` and of DOM ranges. */
export interface Span {
  start: number;
  end: number;
}

export const CATEGORIES = ['flattery', 'balance', 'engagement', 'disclosure', 'focus', 'fit'] as const;
export type Category = (typeof CATEGORIES)[number];

/** `note`: a remark; `advice`: worth a change; `warning`: likely to cost trust or to break a rule of law or platform. */
export type Severity = 'note' | 'advice' | 'warning';

/**
 * A proposed edit. `replace` and `remove` act on the finding's span; `append` adds to the end of the draft, `prepend` to its start.
 * In `text`, one `[gap]` in square brackets marks what only the writer can fill in; it is selected after inserting.
 */
export type Suggestion =
  | { kind: 'replace'; text: string }
  | { kind: 'remove' }
  | { kind: 'append'; text: string }
  | { kind: 'prepend'; text: string };

/** How firm the ground under an advice is; shown to the writer beside the source. */
export type EvidenceGrade = 'study' | 'large sample' | 'law' | 'platform rule' | 'custom';

export interface Source {
  label: string;
  /** Null where the ground is the writer's own choice. */
  url: string | null;
  grade: EvidenceGrade;
}

export interface Finding {
  /** Stable within one review: rule id and place. */
  id: string;
  ruleId: string;
  category: Category;
  severity: Severity;
  /** Where in the draft; null: about the draft as a whole. */
  span: Span | null;
  /** The words under the span, cut from the draft; empty for the whole draft. */
  excerpt: string;
  message: string;
  suggestions: Suggestion[];
}

export type Stance = 'praise-only' | 'mostly-praise' | 'balanced' | 'mostly-criticism' | 'criticism-only' | 'none';

/** `praise` and `criticism`: weight of the praising and criticising clauses, 0 and up. `valence`: -1 to 1. */
export interface Balance {
  stance: Stance;
  praise: number;
  criticism: number;
  valence: number;
}

export type Question = 'genuine' | 'rhetorical' | 'none';
export type Commercial = 'paid' | 'organic' | 'none';
export type Disclosure = 'clear' | 'ambiguous' | 'none';

export type CheckStatus = 'pass' | 'improve' | 'problem' | 'not-applicable';

export const CHECK_GROUPS = ['honest', 'engaging', 'on-topic', 'disclosed', 'fits'] as const;
export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** The checklist, in the order it is shown. Each rule belongs to one check. In other languages: `checks.json`, by id. */
export const CHECKS = {
  'measured-words': { group: 'honest', title: 'Measured words', pass: 'Nothing here reads as overpraise.' },
  'both-sides': { group: 'honest', title: 'Shows both sides', pass: 'Praise and criticism are weighed.' },
  'asks-readers': {
    group: 'engaging',
    title: 'Asks readers something',
    pass: 'It asks readers something they can answer.',
  },
  'invites-response': { group: 'engaging', title: 'Invites a response', pass: 'Readers are invited to answer.' },
  'no-bait': { group: 'engaging', title: 'Free of engagement bait', pass: 'Nothing begs for likes, shares or tags.' },
  'on-topic': { group: 'on-topic', title: 'On your topics', pass: 'It touches one of your topics.' },
  'tie-disclosed': { group: 'disclosed', title: 'Ties are disclosed', pass: 'No tie is left unsaid.' },
  'within-limit': { group: 'fits', title: 'Within the limit', pass: 'The site takes it as it is.' },
  'easy-to-read': { group: 'fits', title: 'Easy to read', pass: 'No shouting, no runs of emoji or exclamation marks.' },
} as const satisfies Record<string, { group: CheckGroup; title: string; pass: string }>;
export type CheckId = keyof typeof CHECKS;

export interface CheckItem {
  id: CheckId;
  group: CheckGroup;
  title: string;
  status: CheckStatus;
  /** One sentence: why this status. */
  reason: string;
  /** Ids of the findings behind it. */
  findingIds: string[];
}

export interface Review {
  /** BCP 47; 'und' when unknown. */
  language: string;
  findings: Finding[];
  /** 0 none, 1 some, 2 strong. */
  flattery: { level: 0 | 1 | 2 };
  balance: Balance;
  /** Does the draft ask its readers something? */
  question: Question;
  callForResponse: boolean;
  engagementBait: boolean;
  commercial: Commercial;
  disclosure: Disclosure;
  checklist: CheckItem[];
  /** UTF-16 code units reviewed, from the start; smaller than the draft when it is over the limit. */
  reviewedLength: number;
}

export const DRAFT_KINDS = ['post', 'reply', 'comment', 'title', 'thread-part', 'quote', 'message'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What the page shows of a draft besides its words. */
export interface DraftFacts {
  /** A poll is being made with it. */
  poll?: boolean;
  /** A picture or video is attached. */
  media?: boolean;
  /** What is left to write by the site's own counter. */
  left?: number;
  /** The words it answers, cut to 2,000 code units. For advice on replies; never stored. */
  answersTo?: string;
}

/** What is handed to a review. */
export interface Draft extends DraftFacts {
  text: string;
  /** A site id of `lib/sites`, or undefined when the draft stands alone. */
  site?: string;
  kind?: DraftKind;
  /** As the site counts it; filled in by whoever knows the site, as is the fold. */
  length?: DraftLength;
  /** UTF-16 code units that readers see before "see more". */
  fold?: number;
}

/** How long a draft is in the site's own count. */
export interface DraftLength {
  count: number;
  limit: number;
  /** The site does not publish how it counts. */
  about: boolean;
  over: boolean;
  /** What paying accounts may write; null where all have one limit. */
  paid: number | null;
  hashtags: { count: number; limit: number } | null;
}

export interface Topic {
  name: string;
  keywords: string[];
}

/** Where the writer's readers are: decides which disclosure words are enough. */
export const REGIONS = ['us', 'uk', 'eu'] as const;
export type Region = (typeof REGIONS)[number];

/** Where the badge may sit on an editor, in the order it is tried. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** Languages of Candor's own texts. What it judges is English, whichever is chosen. */
export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a review needs to know of the writer. Made from the settings by `lib/settings`. */
export interface Profile {
  topics: Topic[];
  region: Region;
  /** Names of the writer's employer, own brands, sponsors: praise of these needs a disclosure. */
  ties: string[];
  /** How the writer words a disclosure, offered first; empty: as Candor proposes. */
  disclosure: string;
  /** Rule ids turned off. */
  rulesOff: string[];
  /** Wordings to leave alone, lower case, compared with a finding's excerpt. */
  ignoredWordings: string[];
}

export const EMPTY_PROFILE: Profile = {
  topics: [],
  region: 'us',
  ties: [],
  disclosure: '',
  rulesOff: [],
  ignoredWordings: [],
};

/** What a writer can set aside for good, each undone in options; "ignore this one" lives only as long as the draft. */
export type Aside =
  | { scope: 'wording'; wording: string }
  | { scope: 'rule'; ruleId: string }
  | { scope: 'site'; siteId: string };

/** What the card and the tips say of a rule. */
export interface RuleNote {
  title: string;
  why: string;
  source: Source;
}
