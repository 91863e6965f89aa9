/** What readers did with a post, as a share of those who could have; and the figures it is made from. */
import type { Band, Denominator, Plan } from '../settings';
import { type Figure, type Figures, type JournalEntry, MOST } from './entry';

export const FIGURES: Record<Figure, string> = {
  followers: 'Followers at the time',
  impressions: 'Impressions (views)',
  reactions: 'Reactions (likes)',
  comments: 'Comments',
  shares: 'Shares (reposts)',
};

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

/** What others report, to set our bands beside: the same word, two to ten times different numbers. */
export const REPORTED: readonly { who: string; per: Denominator | 'not said'; found: string; by: string }[] = [
  {
    who: 'Accounts of 10,000 to 100,000 followers, Instagram',
    per: 'followers',
    found: '1.7 to 4 %',
    by: 'House of Marketers, Archive, Tomoson (agencies’ pages)',
  },
  { who: 'Accounts of 10,000 to 100,000 followers, TikTok', per: 'followers', found: '8.7 %', by: 'Archive' },
  {
    who: 'Accounts above 100,000 followers, Instagram',
    per: 'followers',
    found: '1.2 to 2 %',
    by: 'House of Marketers, Archive, Tomoson',
  },
  {
    who: 'Brands of any size',
    per: 'followers',
    found: 'TikTok 3.7, Instagram 0.5, Facebook 0.2, X 0.1 %',
    by: 'Socialinsider 2026, 70 million posts',
  },
  {
    who: 'Accounts of any size, median',
    per: 'impressions',
    found: 'LinkedIn 6.2, Facebook 5.6, Instagram 5.5, TikTok 4.6, X 2.5 %',
    by: 'Buffer 2026, 52 million posts',
  },
];

export type TypedFigure = { value: number | undefined } | { error: string };

/** Reads a typed figure. Empty is "not known"; spaces and commas between thousands are taken, and k or m as sites show them. */
export function parseFigure(typed: string): TypedFigure {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { value: undefined };
  if (/^[-−]/.test(text)) return { error: 'A count cannot be below zero.' };
  const short = /^(\d{1,4}(?:\.\d{1,2})?) ?([km])$/i.exec(text);
  const plain = /^\d{1,3}(?:[ ,'’]\d{3})+$|^\d+$/.test(text);
  if (!short && !plain) return { error: 'Type a whole number, such as 1250, 1,250 or 1.2k.' };
  const value = short
    ? Math.round(Number(short[1]) * (short[2]!.toLowerCase() === 'k' ? 1_000 : 1_000_000))
    : Number(text.replace(/\D/g, ''));
  if (value > MOST) return { error: 'That is more than there are readers on earth.' };
  return { value };
}
