import type { Finding } from '../vocabulary';
import type { Document } from './document';

/** A draft whose claims and exclamation marks weigh more than this reads as an advert. Chosen on the labelled dev posts. */
const STRONG = 2.55;
const NOTE_WEIGHT = 0.5;
const MARK_WEIGHT = 0.3;
const MARKS_COUNTED = 5;

/**
 * How flattering the draft reads as a whole: 0 none, 1 some, 2 strongly hyped. Each flattery finding with a place
 * weighs 1, a note half; exclamation marks add to it, but never make a single claim strong.
 */
export function flatteryLevel(findings: Finding[], document: Document): 0 | 1 | 2 {
  const claims = findings.filter((finding) => finding.category === 'flattery' && finding.span);
  if (claims.length === 0) return 0;
  const weight = claims.reduce((sum, { severity }) => sum + (severity === 'note' ? NOTE_WEIGHT : 1), 0);
  const marks = Math.min(MARKS_COUNTED, document.folded.match(/!/g)?.length ?? 0);
  return weight + MARK_WEIGHT * marks > STRONG ? 2 : 1;
}
