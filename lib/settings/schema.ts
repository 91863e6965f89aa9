/**
 * What the writer can set, and how stored data becomes settings again. Pure: no browser, so that Node reads exported
 * settings by the same code. Nothing here throws, whatever it is given.
 */
import * as z from 'zod/mini';
import { t } from '../texts';
import { CORNERS, type Corner, LANGUAGES, type Language, REGIONS, type Region, type Topic } from '../vocabulary';
import { mergeTopics, uniqueWords } from './keywords';
import { DEFAULT_PLAN, type Plan, parsePlan } from './plan';

// zod would otherwise probe for `new Function`, which the extension's CSP refuses with an error in the console.
z.config({ jitless: true });

export interface Settings {
  topics: Topic[];
  /** Employer, own brands, sponsors. */
  ties: string[];
  region: Region;
  /** The writer's own words for a disclosure, offered first; empty: as Candor proposes. */
  disclosure: string;
  /** Site ids switched off; unknown ids are kept, another version may know them. */
  sitesOff: string[];
  /** Rule ids turned off; unknown ids are kept. */
  rulesOff: string[];
  /** Wordings to leave alone, lower case. */
  ignoredWordings: string[];
  /** Rhythm, rest, reminders and goals of the journal. */
  plan: Plan;
  /** Where the badge sits on an editor. */
  badgeCorner: Corner;
  /** Open problems are shown once when Post is pressed. */
  calmMoment: boolean;
  /** Of Candor's texts; `auto`: the browser's, where there are texts in it. */
  language: Language | 'auto';
  /** Nothing is reviewed before this moment, ms since 1970; 0: not paused. */
  pausedUntil: number;
}

export const DEFAULT_SETTINGS: Settings = {
  topics: [],
  ties: [],
  region: 'us',
  disclosure: '',
  sitesOff: [],
  rulesOff: [],
  ignoredWordings: [],
  plan: DEFAULT_PLAN,
  badgeCorner: 'bottom-right',
  calmMoment: false,
  language: 'auto',
  pausedUntil: 0,
};

/** Most of each thing, so that one pasted list cannot make every review slow. Lengths in UTF-16 code units. */
export const LIMITS = {
  topics: 50,
  keywords: 10_000,
  ties: 500,
  ids: 1_000,
  wordings: 5_000,
  nameLength: 80,
  wordLength: 120,
  wordingLength: 400,
} as const;

/** Stored apart, so that two changes at the same time rarely meet in one item. */
const CONCERNS = {
  topics: ['topics'],
  ties: ['ties', 'region', 'disclosure'],
  sites: ['sitesOff'],
  rules: ['rulesOff'],
  ignored: ['ignoredWordings'],
  plan: ['plan'],
  appearance: ['badgeCorner', 'calmMoment', 'language'],
  pause: ['pausedUntil'],
} as const satisfies Record<string, readonly (keyof Settings)[]>;
export type Concern = keyof typeof CONCERNS;
export const CONCERN_IDS = Object.keys(CONCERNS) as Concern[];

export interface Parsed {
  settings: Settings;
  /** Sentences for the writer: what could not be read and was reset or left out. */
  problems: string[];
}

const short = (length: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(length));
const Words = short(LIMITS.wordLength);
const Id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const Wording = z.string().check(z.toLowerCase(), z.minLength(1), z.maxLength(LIMITS.wordingLength));
const TopicEntry = z.object({ name: short(LIMITS.nameLength), keywords: z.array(z.unknown()) });

type Problems = string[];
type Fields = { [Field in keyof Settings]: (value: unknown, problems: Problems) => Settings[Field] };

type OneValue = 'disclosure' | 'badgeCorner' | 'calmMoment' | 'language' | 'pausedUntil';

/** A field of one value; what does not fit falls back to the default, and the writer is told. */
function one<Field extends OneValue>(entry: z.ZodMiniType<Settings[Field]>, field: Field) {
  return (value: unknown, problems: Problems): Settings[Field] => {
    const parsed = entry.safeParse(value);
    if (parsed.success) return parsed.data;
    problems.push(t('settings.problems.setBack', { title: t(`settings.fields.${field as OneValue}`) }));
    return DEFAULT_SETTINGS[field];
  };
}

const FIELDS: Fields = {
  topics: (value, problems) =>
    mergeTopics(
      list(TopicEntry, value, LIMITS.topics, t('settings.fields.topics'), problems).map(({ name, keywords }) => ({
        name,
        keywords: uniqueWords(
          list(Words, keywords, LIMITS.keywords, t('settings.fields.keywords', { name }), problems),
        ),
      })),
    ),
  ties: (value, problems) => uniqueWords(list(Words, value, LIMITS.ties, t('settings.fields.ties'), problems)),
  region: (value, problems) => {
    const region = z.enum(REGIONS).safeParse(value);
    if (region.success) return region.data;
    problems.push(t('settings.problems.region'));
    return DEFAULT_SETTINGS.region;
  },
  sitesOff: (value, problems) => uniqueWords(list(Id, value, LIMITS.ids, t('settings.fields.sitesOff'), problems)),
  rulesOff: (value, problems) => uniqueWords(list(Id, value, LIMITS.ids, t('settings.fields.rulesOff'), problems)),
  ignoredWordings: (value, problems) => [
    ...new Set(list(Wording, value, LIMITS.wordings, t('settings.fields.ignoredWordings'), problems)),
  ],
  disclosure: one(z.string().check(z.trim(), z.maxLength(LIMITS.wordLength)), 'disclosure'),
  plan: parsePlan,
  badgeCorner: one(z.enum(CORNERS), 'badgeCorner'),
  calmMoment: one(z.boolean(), 'calmMoment'),
  language: one(z.enum(['auto', ...LANGUAGES]), 'language'),
  pausedUntil: one(z.number().check(z.nonnegative()), 'pausedUntil'),
};

/** Reads the fields of all concerns from one object; a broken field falls back alone. */
export function parseSettings(value: unknown): Parsed {
  const problems: Problems = [];
  const fields = CONCERN_IDS.flatMap((concern) => parseConcern(concern, value, problems));
  return { settings: { ...DEFAULT_SETTINGS, ...Object.assign({}, ...fields) }, problems };
}

/** The fields of one concern, from what its storage item held; null means it was never saved. */
export function parseConcern(concern: Concern, value: unknown, problems: Problems): Partial<Settings> {
  if (value === null || value === undefined) return {};
  const fields: readonly (keyof Settings)[] = CONCERNS[concern];
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(t('settings.problems.reset', { title: titleOf(concern) }));
    return {};
  }
  const present = fields.filter((field) => Object.hasOwn(value, field));
  return Object.fromEntries(present.map((field) => [field, FIELDS[field](Reflect.get(value, field), problems)]));
}

/** The part of the settings that one concern stores. */
export function fieldsOf(concern: Concern, settings: Settings): Partial<Settings> {
  return Object.fromEntries(CONCERNS[concern].map((field) => [field, settings[field]]));
}

/** What a concern is called in a sentence. */
export function titleOf(concern: Concern): string {
  return t(`settings.titles.${concern}`);
}

/** Each entry is judged alone; broken ones and those above the limit are left out and counted. */
function list<T extends z.ZodMiniType>(
  entry: T,
  value: unknown,
  limit: number,
  title: string,
  problems: Problems,
): z.output<T>[] {
  if (!Array.isArray(value)) {
    problems.push(t('settings.problems.reset', { title }));
    return [];
  }
  const results = value.slice(0, limit).map((each) => entry.safeParse(each));
  const good = results.flatMap((result) => (result.success ? [result.data] : []));
  const broken = results.length - good.length;
  if (broken > 0) problems.push(t('settings.problems.entries', broken, { title }));
  const count = value.length;
  if (count > limit) problems.push(t('settings.problems.onlyFirst', { title, limit, count }));
  return good;
}
