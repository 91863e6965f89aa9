/** One post in the journal: facts about it, never its words nor anything they could be rebuilt from. */
import * as z from 'zod/mini';
import { phrase } from '../texts';
import { CHECKS, DRAFT_KINDS, type DraftKind, type Review, type Stance } from '../vocabulary';
import type { Posted } from './posted';

// The extension's policy refuses the `new Function` that zod would probe for.
z.config({ jitless: true });

export const ENTRY_VERSION = 1;
/** Lengths in UTF-16 code units up to which a post is tiny (a greeting, a wave), short, and medium. Classes, since an exact length tells texts apart. */
const TINY = 60;
const SHORT = 280;
const MEDIUM = 1_000;
export const LENGTH_CLASSES = ['tiny', 'short', 'medium', 'long'] as const;
export type LengthClass = (typeof LENGTH_CLASSES)[number];

/** Largest figure taken: above it a typing slip is likelier than a readership. */
export const MOST = 10_000_000_000;

/** Of a site or a topic, in UTF-16 code units: the limit of the settings. */
export const LONGEST_NAME = 80;

const whole = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const name = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const Count = z.optional(whole(0, MOST));
export const STANCES = [
  'praise-only',
  'mostly-praise',
  'balanced',
  'mostly-criticism',
  'criticism-only',
  'none',
] as const satisfies readonly Stance[];

/** What readers did with a post, as the writer read it off the site. */
export const FiguresSchema = z.object({
  followers: Count,
  impressions: Count,
  reactions: Count,
  comments: Count,
  shares: Count,
});
export type Figures = z.infer<typeof FiguresSchema>;
export type Figure = keyof Figures;

export const EntrySchema = z.object({
  v: z.literal(ENTRY_VERSION),
  id: z.string().check(z.regex(/^[\w-]{8,64}$/)),
  /** Epoch ms. */
  when: whole(0, 8_000_000_000_000),
  /** Minutes that the writer's clock was ahead of UTC: the day of a post stays its day, wherever the writer travels. */
  offset: whole(-24 * 60, 24 * 60),
  /** A site id, a host name, or the name given by hand. */
  site: z.nullable(name(LONGEST_NAME)),
  kind: z.enum(DRAFT_KINDS),
  /** Seen by Candor when it was posted, or entered by hand. */
  origin: z.enum(['seen', 'by-hand']),
  length: z.enum(LENGTH_CLASSES),
  /** Names of the writer's topics it touched. */
  topics: z.array(name(LONGEST_NAME)).check(z.maxLength(50)),
  /** The checklist's outcome by check id; unknown ids are kept, another version may know them. */
  checks: z.record(
    z.string().check(z.regex(/^[a-z][a-z-]{0,40}$/)),
    z.enum(['pass', 'improve', 'problem', 'not-applicable']),
  ),
  stance: z.enum(STANCES),
  /** -1 to 1, in tenths; null: unknown, as for a post entered by hand. */
  valence: z.nullable(z.number().check(z.gte(-1), z.lte(1))),
  flattery: whole(0, 2),
  question: z.enum(['genuine', 'rhetorical', 'none']),
  commercial: z.enum(['paid', 'organic', 'none']),
  disclosure: z.enum(['clear', 'ambiguous', 'none']),
  figures: z.optional(FiguresSchema),
});
export type JournalEntry = z.infer<typeof EntrySchema>;

/** The journal's entry of a reviewed post. Pure; takes facts from the review and leaves every word behind. */
export function entryOf(review: Review, posted: Posted): JournalEntry {
  return {
    v: ENTRY_VERSION,
    id: posted.id,
    when: posted.when,
    offset: posted.offset,
    site: posted.site?.slice(0, LONGEST_NAME) || null,
    kind: posted.kind,
    origin: 'seen',
    length: lengthClass(posted.length),
    topics: posted.topics.slice(0, 50).map((topic) => topic.slice(0, LONGEST_NAME)),
    checks: Object.fromEntries(review.checklist.map(({ id, status }) => [id, status])),
    stance: review.balance.stance,
    // Adding 0 turns -0 into 0, which JSON would do to an export.
    valence: Math.round(review.balance.valence * 10) / 10 + 0,
    flattery: review.flattery.level,
    question: review.question,
    commercial: review.commercial,
    disclosure: review.disclosure,
  };
}

/** What the writer says of a post made elsewhere. `null`: not said. */
export interface ByHand extends Omit<Posted, 'length'> {
  length: LengthClass;
  question: boolean;
  /** A drawback is named beside the praise. */
  drawback: boolean;
  disclosed: boolean;
}

/** The entry of a post that the writer enters by hand. Its checklist is empty: Candor has not seen it. */
export function entryByHand({ question, drawback, disclosed, ...posted }: ByHand): JournalEntry {
  return {
    ...posted,
    v: ENTRY_VERSION,
    topics: [...posted.topics],
    origin: 'by-hand',
    checks: {},
    stance: drawback ? 'balanced' : 'none',
    valence: null,
    flattery: 0,
    question: question ? 'genuine' : 'none',
    commercial: disclosed ? 'paid' : 'none',
    disclosure: disclosed ? 'clear' : 'none',
  };
}

export function lengthClass(length: number): LengthClass {
  if (length <= TINY) return 'tiny';
  return length <= SHORT ? 'short' : length <= MEDIUM ? 'medium' : 'long';
}

const ANSWERS: readonly DraftKind[] = ['reply', 'comment'];
const PARTS: readonly DraftKind[] = ['thread-part', 'title', 'message'];

/** Answers to others count as replies. */
export function isReply({ kind }: JournalEntry): boolean {
  return ANSWERS.includes(kind);
}

/** What counts as a post: neither an answer nor a further part of something already counted. */
export function isPost({ kind }: JournalEntry): boolean {
  return !ANSWERS.includes(kind) && !PARTS.includes(kind);
}

/**
 * Whether a post counts as progress: it is one, none of its checks found a problem, and it is no empty one. What Candor did
 * not see (entered by hand) or cannot judge (another language) has no problem; the writer's word stands.
 */
export function isProgress(entry: JournalEntry): boolean {
  return isPost(entry) && !Object.values(entry.checks).includes('problem') && !isEmpty(entry);
}

const WEIGHED: readonly Stance[] = ['mostly-praise', 'balanced', 'mostly-criticism'];

/** A few words that ask nothing, weigh nothing and touch no topic: a streak is not to be fed with those. */
function isEmpty({ length, question, stance, topics, checks }: JournalEntry): boolean {
  if (length !== 'tiny' || question === 'genuine' || topics.length > 0) return false;
  return checks['invites-response'] !== 'pass' && !WEIGHED.includes(stance);
}

/** A drawback is named beside praise; null where nothing was judged. */
export function namesDrawback({ stance, origin }: JournalEntry): boolean | null {
  if (stance === 'none') return origin === 'by-hand' ? false : null;
  return stance !== 'praise-only';
}

/** The title of a check; its id when another version of Candor wrote it. */
export function checkTitle(id: string): string {
  return Object.hasOwn(CHECKS, id) ? phrase(`checks.${id}.title`, CHECKS[id as keyof typeof CHECKS].title) : id;
}
