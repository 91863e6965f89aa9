import type { Features } from './tie-features';
import { TIE_KINDS, type TieKind } from './tie-kind';

/** Wordings that tell of a tie whatever else the draft says. */
const TELLING = [
  'ad-label',
  'paid-partnership',
  'sponsored',
  'gift-told',
  'gifted-label',
  'affiliate-told',
  'affiliate-label',
  'shop-to-support',
].map((id) => `says ${id}`);

/** How the odds are leant, in the order of `TIE_KINDS`: the labelled rows of the fit hold fewer open adverts. */
const LEAN = [1, 1, 1.2, 1, 1.2];
/** A maker's voice tells of their own work, not of links that pay them: what is left of the odds that the tie is told. */
const LINKS_PAY = 0.05;
const LINKS_MAY_PAY = 0.1;
/** Who tells of a tie speaks as its owner or a member: without such a voice, what is left of the odds that it is told. */
const NOBODY_SPEAKS = 0.3;
const OWN_VOICES = ['owner', 'joined employer', 'proud of team', 'my ownWork', 'I explain', 'says own-tie-told'];
/** "Our" once in a long description is mankind's; from this share on it is the writer's. */
const WE_SPEAK = 0.12;
/** From this probability on, a maker's voice outweighs a half label, a code, thanks to a brand. */
const OUTWEIGHS = { label: 0.95, code: 0.75, thanks: 0.4 };
/** A code that is only mentioned counts while no other kind without a tie is likelier than this. */
const MERE_MENTION = 0.4;

/**
 * What a draft is, from its features and the log odds that the weights give.
 * Plain words of disclosure settle it; half labels and codes make a hidden tie a hint; the odds decide the rest.
 */
export function decideTie(features: Features, logOdds: readonly number[]): TieKind {
  if (TELLING.some((wording) => features.has(wording))) return 'paid-clear';
  const told = TIE_KINDS.indexOf('paid-clear');
  const chances = softmax(logOdds).map((chance, k) => chance * LEAN[k]!);
  chances[told]! *= linkDiscount(features);
  if (!speaksAsOwner(features)) chances[told]! *= NOBODY_SPEAKS;
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const toldChance = chances[told]! / total;
  if (features.has('says half-label') && toldChance < OUTWEIGHS.label) return 'paid-ambiguous';
  if (givesCode(features, chances, total) && toldChance < OUTWEIGHS.code) return 'paid-ambiguous';
  if (features.has('says thanks-brand') && toldChance < OUTWEIGHS.thanks) return 'paid-ambiguous';
  // A hint needs words or signs that hint.
  if (!hints(features)) chances[TIE_KINDS.indexOf('paid-ambiguous')] = 0;
  return TIE_KINDS[chances.indexOf(Math.max(...chances))]!;
}

function speaksAsOwner(features: Features): boolean {
  return (features.get('first plural share') ?? 0) >= WE_SPEAK || OWN_VOICES.some((voice) => features.has(voice));
}

function givesCode(features: Features, chances: readonly number[], total: number): boolean {
  if (features.has('sign code') || features.has('sign own-code')) return true;
  if (!features.has('sign code-mention')) return false;
  const untied = Math.max(chances[TIE_KINDS.indexOf('none')]!, chances[TIE_KINDS.indexOf('organic')]!);
  return untied / total < MERE_MENTION;
}

function hints(features: Features): boolean {
  for (const name of features.keys()) if (name.startsWith('sign ') || name.startsWith('says ')) return true;
  return false;
}

function linkDiscount(features: Features): number {
  // "Support us" beside the links: the channel says that it lives on them.
  if (features.has('asks for support')) return 1;
  if (features.has('sign affiliate-link') || features.has('sign ref-link')) return LINKS_PAY;
  if (features.has('channel talk') && features.has('lines 3+')) return LINKS_PAY;
  // LinkedIn's own short links lead to articles and jobs.
  const pointsAway = features.has('shop link call') || features.has('links 2+');
  if (pointsAway && !features.has('link to linkedin')) return LINKS_MAY_PAY;
  return 1;
}

/** Log odds to probabilities. */
export function softmax(logOdds: readonly number[]): number[] {
  const top = Math.max(...logOdds);
  const powers = logOdds.map((odds) => Math.exp(odds - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
