import type { Finding, Severity } from '../vocabulary';
import type { Document } from './document';

/** A draft hotter than this reads as an advert. Chosen under cross-validation: docs/accuracy.md. */
export const STRONG = 2.65;
const NOTE_WEIGHT = 0.5;
const MARK_WEIGHT = 0.3;
const MARKS_COUNTED = 5;

/** Each claim weighs 1, a doubtful one half; exclamation marks add to it. */
export function heat(claims: readonly { severity?: Severity | undefined }[], document: Document): number {
  const weight = claims.reduce((sum, { severity }) => sum + (severity === 'note' ? NOTE_WEIGHT : 1), 0);
  return weight + MARK_WEIGHT * Math.min(MARKS_COUNTED, document.folded.match(/!/g)?.length ?? 0);
}

/**
 * How flattering the draft reads as a whole: 0 none, 1 some, 2 strongly hyped. Flattery findings with a place count; one
 * claim alone is never strong, however many exclamation marks.
 */
export function flatteryLevel(findings: Finding[], document: Document): 0 | 1 | 2 {
  const claims = findings.filter((finding) => finding.category === 'flattery' && finding.span);
  if (claims.length === 0) return 0;
  return claims.length > 1 && heat(claims, document) > STRONG ? 2 : 1;
}
