import type { Span } from '../vocabulary';
import type { Document } from './document';
import type { Guard } from './guards';
import type { Context, Detection, Detector } from './rule';

/**
 * Finds wordings. Each wording is a regular expression source, matched on the folded draft (lower case, straight
 * apostrophes) between word boundaries; a space stands for any run of white space, ` ?` for one or none.
 * `phrases('the (best|finest) \\w+ ever')`. Overlapping hits are merged into the longest.
 */
export function phrases(...wordings: string[]): Detector {
  return pattern(wordingsRegex(wordings));
}

/** The regular expression behind `phrases`, for measures that need the match itself. */
export function wordingsRegex(wordings: readonly string[]): RegExp {
  const source = wordings
    .map((wording) => wording.replace(/ (\?)?/g, (_space, optional) => (optional ? '\\s*' : '\\s+')))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'gu');
}

/** Finds every match of a global regular expression on the folded draft. */
export function pattern(regex: RegExp): Detector {
  return ({ document }) => matches(document, regex).map((span) => ({ span }));
}

/** Spans of all non-empty matches on the folded draft. */
export function matches(document: Document, regex: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of document.folded.matchAll(regex)) {
    if (match[0].length > 0) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** Several detectors as one; where spans overlap, only the longest stays. */
export function anyOf(...detectors: Detector[]): Detector {
  return (context) => keepLongest(detectors.flatMap((detect) => detect(context)));
}

/** A detector minus the places that a guard clears. */
export function unless(detect: Detector, ...guards: Guard[]): Detector {
  return (context) =>
    detect(context).filter(({ span }) => span === null || !guards.some((guard) => guard(span, context.document)));
}

/** One finding about the whole draft when the test holds. */
export function wholeDraft(test: (context: Context) => boolean): Detector {
  return (context) => (test(context) ? [{ span: null }] : []);
}

/** Drops detections that lie under a longer one; keeps the order of the draft. */
export function keepLongest(detections: Detection[]): Detection[] {
  const bySize = [...detections].sort((a, b) => size(b) - size(a));
  const kept: Detection[] = [];
  for (const detection of bySize) {
    const { span } = detection;
    const covered = span && kept.some(({ span: other }) => other && span.start < other.end && other.start < span.end);
    if (!covered) kept.push(detection);
  }
  return kept.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function size({ span }: Detection): number {
  return span ? span.end - span.start : 0;
}
