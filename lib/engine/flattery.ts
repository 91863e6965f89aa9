import type { Finding } from '../vocabulary';
import type { Document } from './document';

/** How flattering the draft reads as a whole: 0 none, 1 some, 2 strongly hyped. From its flattery findings. */
export function flatteryLevel(findings: Finding[], document: Document): 0 | 1 | 2 {
  const spans = findings.filter((finding) => finding.category === 'flattery' && finding.span);
  if (spans.length === 0) return 0;
  return spans.length >= 3 && document.tokens.length < 60 * spans.length ? 2 : 1;
}
