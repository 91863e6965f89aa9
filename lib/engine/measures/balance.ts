import type { Balance, Stance } from '../../vocabulary';
import { opinionsOf } from '../opinions';
import { measure } from './measure';

/** Sum of values at which valence reaches 0.7. */
const HALF_WAY = 4;

/** How praise and criticism are weighed against each other. */
export const balanceOf = measure((document): Balance => {
  const opinions = opinionsOf(document);
  let praise = 0;
  let criticism = 0;
  let sum = 0;
  for (const opinion of opinions) {
    praise += opinion.praise;
    criticism += opinion.criticism;
    sum += opinion.valence;
  }
  return {
    stance: stanceOf(praise, criticism),
    praise: round(praise),
    criticism: round(criticism),
    valence: round(sum / Math.hypot(sum, HALF_WAY)),
  };
});

const COURTESY =
  /\b(?:congrat\w*|happy (?:birthday|anniversary)|thank(?:s| you)|(?:so |very |deeply )?sorry (?:for|to hear)|condolences|rest in peace|thinking of you|get well)\b/;
/** A courtesy stands at the start: the first words looked at, in UTF-16 code units. */
const OPENING = 60;

/** Congratulations, thanks, condolences: nobody asks these for balance. */
export const isCourtesy = measure((document): boolean => COURTESY.test(document.folded.slice(0, OPENING)));

function stanceOf(praise: number, criticism: number): Stance {
  if (praise + criticism < 1.5) return 'none';
  const share = praise / (praise + criticism);
  if (share > 0.8) return 'praise-only';
  if (share > 0.6) return 'mostly-praise';
  if (share > 0.4) return 'balanced';
  return share > 0.2 ? 'mostly-criticism' : 'criticism-only';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
