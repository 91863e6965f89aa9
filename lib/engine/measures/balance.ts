import type { Balance, Stance } from '../../vocabulary';
import type { Document } from '../document';
import { opinionsOf } from '../opinions';
import { stanceFeatures } from '../stance-features';
import { STANCE_WEIGHTS } from '../weights/stance';
import { measure } from './measure';
import { isSarcastic } from './sarcasm';
import { tenorOf } from './tenor';

/** Sum of values at which valence reaches 0.7. */
const HALF_WAY = 3;
/** Share of praise from which a two-sided draft is mostly praise; the same from below for criticism. */
const MOSTLY = 0.6;

/** What is left of the sureness where a draft mocks: its praise may be blame. */
const MOCKING = 0.5;

/** The four sides in the order of the learned weights. */
export const SIDES = ['praise', 'criticism', 'mixed', 'none'] as const;
export type Side = (typeof SIDES)[number];

/**
 * How praise and criticism are weighed against each other: `praise` and `criticism` are sums of clause weights, 0 and
 * up; `valence` runs from -1 to 1; `stance` says whether the author evaluates at all, and which side is spoken for.
 */
export const balanceOf = measure((document: Document): Balance => {
  let praise = 0;
  let criticism = 0;
  let sum = 0;
  for (const opinion of opinionsOf(document)) {
    praise += opinion.praise;
    criticism += opinion.criticism;
    sum += opinion.valence;
  }
  const { side } = sideOf(document);
  return {
    stance: stanceOf(side, praise, criticism),
    praise: round(praise),
    criticism: round(criticism),
    valence: round(sum / Math.hypot(sum, HALF_WAY)),
  };
});

/** Which side the draft speaks for, and how sure that is, 0 to 1. A draft without words evaluates nothing. */
export const sideOf = measure((document: Document): { side: Side; sureness: number } => {
  if (document.tokens.length === 0) return { side: 'none', sureness: 1 };
  const tenor = tenorOf(document);
  const logOdds = STANCE_WEIGHTS.bias!.map((bias, k) => bias + tenor[k]!);
  for (const [name, value] of Object.entries(stanceFeatures(document))) {
    for (const [k, weight] of (STANCE_WEIGHTS[name] ?? []).entries()) logOdds[k]! += weight * value;
  }
  const top = Math.max(...logOdds);
  const total = logOdds.reduce((sum, value) => sum + Math.exp(value - top), 0);
  const sureness = (isSarcastic(document) ? MOCKING : 1) / total;
  return { side: SIDES[logOdds.indexOf(top)]!, sureness };
});

function stanceOf(side: Side, praise: number, criticism: number): Stance {
  if (side === 'praise') return 'praise-only';
  if (side === 'criticism') return 'criticism-only';
  if (side === 'none') return 'none';
  const share = praise / (praise + criticism || 1);
  if (share >= MOSTLY) return 'mostly-praise';
  return share <= 1 - MOSTLY ? 'mostly-criticism' : 'balanced';
}

const COURTESY =
  /\b(?:congrat\w*|happy (?:birthday|anniversary)|thank(?:s| you)|(?:so |very |deeply )?sorry (?:for|to hear)|condolences|rest in peace|thinking of you|get well)\b/;
/** A courtesy stands at the start: the first characters looked at, in UTF-16 code units. */
const OPENING = 60;

/** Congratulations, thanks, condolences: nobody asks these for balance. */
export const isCourtesy = measure((document: Document): boolean => COURTESY.test(document.folded.slice(0, OPENING)));

const REPORTED =
  /\b(?:police|officials?|authorities|firefighters|witnesses|prosecutors|reuters|sources|spokes(?:man|woman|person)|ministry|court|investigators)\b[^.\n]{0,40}\b(?:said|says|say|told|confirmed|reported|believe|announced)\b|\baccording to (?:police|officials|authorities|local|the (?:police|ministry|report|authorities))\b|, (?:police|officials|authorities|witnesses) (?:said|say)\b/;
const SPEAKS_OF_SELF = /\b(?:i|i'm|i've|my|me|we|our|us)\b/;

/** News of what others said or saw: it passes no verdict of the author's. */
export const isReport = measure(
  (document: Document): boolean => REPORTED.test(document.folded) && !SPEAKS_OF_SELF.test(document.folded),
);

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
