import type { JSX } from 'preact';
import { t } from '../lib/texts';
import type { CheckStatus } from '../lib/vocabulary';

/** The word beside the icon: colour alone never says it. */
export function statusWord(status: CheckStatus): string {
  return t(`hints.status.${status}`);
}

/** Four outlines that differ without colour: disc with a tick, ring with an arrow up, octagon with a bar, dashed ring. */
const SHAPES: Record<CheckStatus, () => JSX.Element> = {
  pass: () => (
    <>
      <circle cx="10" cy="10" r="8" fill="currentColor" stroke="none" />
      <path d="m6.2 10.3 2.6 2.6 5-5.4" stroke="var(--candor-surface)" />
    </>
  ),
  improve: () => (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 14V6.5M6.8 9.5 10 6.3l3.2 3.2" />
    </>
  ),
  problem: () => (
    <>
      <path d="M6.9 2h6.2L18 6.9v6.2L13.1 18H6.9L2 13.1V6.9Z" fill="currentColor" stroke="none" />
      <path d="M10 5.8v5M10 13.9v.2" stroke="var(--candor-surface)" />
    </>
  ),
  'not-applicable': () => (
    <>
      <circle cx="10" cy="10" r="7.25" stroke-dasharray="2.5 3.2" />
      <path d="M7 10h6" />
    </>
  ),
};

/** The picture of a check's status, 20 px; silent to screen readers, since the word stands beside it. */
export function StatusIcon({ status }: { status: CheckStatus }) {
  const Shape = SHAPES[status];
  return (
    <svg
      class={`status-icon status-${status}`}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <Shape />
    </svg>
  );
}
