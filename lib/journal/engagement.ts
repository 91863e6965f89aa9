/** What readers did with a post, as a share of those who could have; and the figures it is made from. */
import type { Band, Denominator, Plan } from '../settings';
import { number, t } from '../texts';
import { type Figure, type Figures, type JournalEntry, MOST } from './entry';

/** In the order in which they are asked for; their names are texts. */
export const FIGURES: readonly Figure[] = ['followers', 'impressions', 'reactions', 'comments', 'shares'];

export interface Rate {
  /** 0.05 is 5 %. Above 1 where more people acted than follow. */
  rate: number;
  per: Denominator;
  /** What was divided by what. */
  actions: number;
  by: number;
}

/** Reactions, comments and shares over followers or impressions; null when one of the two sides was never entered or is 0. */
export function rateOf(figures: Figures | undefined, per: Denominator): Rate | null {
  const by = figures?.[per];
  const actions = [figures?.reactions, figures?.comments, figures?.shares].filter((count) => count !== undefined);
  if (!by || actions.length === 0) return null;
  const sum = actions.reduce((a, b) => a + b, 0);
  return { rate: sum / by, per, actions: sum, by };
}

/** The band for so many followers on a site: one for the site before one for all, the highest number of followers first. */
export function bandOf(followers: number, site: string | null, bands: readonly Band[]): Band | null {
  const fitting = bands.filter((band) => band.followers <= followers);
  const own = fitting.filter((band) => band.site !== null && band.site === site);
  const from = own.length > 0 ? own : fitting.filter((band) => band.site === null);
  return from.reduce<Band | null>((best, band) => (!best || band.followers > best.followers ? band : best), null);
}

export interface Reading extends Rate {
  band: Band | null;
  place: 'below' | 'within' | 'above' | null;
}

/** A post's rate and where it lies in its band. Bands are per followers: a rate per impressions is placed in none. */
export function readingOf({ figures, site }: JournalEntry, { denominator, bands }: Plan): Reading | null {
  const rate = rateOf(figures, denominator);
  if (!rate) return null;
  const band = denominator === 'followers' ? bandOf(rate.by, site, bands) : null;
  const place = band && (rate.rate < band.low ? 'below' : rate.rate > band.high ? 'above' : 'within');
  return { ...rate, band, place };
}

export interface Report {
  who: string;
  per: Denominator;
  found: string;
  by: string;
}

const REPORTED = {
  instagram: 'followers',
  tiktok: 'followers',
  instagramLarge: 'followers',
  brands: 'followers',
  median: 'impressions',
} as const satisfies Record<string, Denominator>;

/** What others report, to set our bands beside: the same word, two to ten times different numbers. */
export function reported(): Report[] {
  return (Object.keys(REPORTED) as (keyof typeof REPORTED)[]).map((id) => ({
    who: t(`journal.reported.who.${id}`),
    per: REPORTED[id],
    found: t(`journal.reported.found.${id}`),
    by: t(`journal.reported.by.${id}`),
  }));
}

export type TypedFigure = { value: number | undefined } | { error: string };

/** How the thousands of "1250" and the decimals of "1.2k" may be set apart, besides by spaces and apostrophes. */
type DecimalSign = '.' | ',';
const PLAIN: Record<DecimalSign, RegExp> = {
  '.': /^\d{1,3}(?:[ ,'’]\d{3})+$|^\d+$/,
  ',': /^\d{1,3}(?:[ .'’]\d{3})+$|^\d+$/,
};
/** As sites show it: 1.2k, 1,2k, 3 M; in German 1,2 Tsd. and 3 Mio., in Spanish 1,2 mil. */
const SHORT = /^(\d{1,4}(?:[.,]\d{1,2})?) ?(?:(k|tsd\.?|mil)|m|mio\.?)$/i;

/**
 * Reads a typed figure. Empty is "not known"; spaces and the language's own sign between thousands are taken, and k or m as
 * sites show them. `decimal`: the decimal sign of what is read, the writer's own unless told.
 */
export function parseFigure(typed: string, decimal = decimalSign()): TypedFigure {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { value: undefined };
  if (/^[-−]/.test(text)) return { error: t('journal.figures.belowZero') };
  const short = SHORT.exec(text);
  if (!short && !PLAIN[decimal].test(text)) return { error: t('journal.figures.notWhole') };
  const value = short
    ? Math.round(Number(short[1]!.replace(',', '.')) * (short[2] ? 1_000 : 1_000_000))
    : Number(text.replace(/\D/g, ''));
  if (value > MOST) return { error: t('journal.figures.tooMany') };
  return { value };
}

function decimalSign(): DecimalSign {
  return number(1.5).includes(',') ? ',' : '.';
}
