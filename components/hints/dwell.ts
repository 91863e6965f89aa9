import type { DraftSession } from '../../lib/session/draft-session';
import type { Finding } from '../../lib/vocabulary';

/** Time the pointer rests on marked words before the card opens, ms: a passing pointer opens nothing. */
const DWELL = 350;

/**
 * Tells on which finding the pointer rests, and when it has left the marked words. Only reads the pointer: no click is
 * taken, so a click on marked words still places the caret.
 */
export function watchDwell(
  session: DraftSession,
  rested: (finding: Finding) => void,
  left: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: string | null = null;
  let frame = 0;
  const look = (x: number, y: number) => {
    const finding = findingAt(session, x, y);
    if ((finding?.id ?? null) === over) return;
    over = finding?.id ?? null;
    clearTimeout(timer);
    if (finding) timer = setTimeout(() => rested(finding), DWELL);
    else left();
  };
  const { root } = session.editor;
  root.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      if (frame || buttons > 0 || session.state.findings.length === 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look(clientX, clientY);
      });
    },
    { signal, passive: true },
  );
  root.addEventListener('pointerleave', () => look(-1, -1), { signal, passive: true });
  root.addEventListener('input', () => clearTimeout(timer), { signal, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function findingAt(session: DraftSession, x: number, y: number): Finding | undefined {
  return session.state.findings.find(
    ({ span }) =>
      span &&
      session.editor
        .rects(span)
        .some((rect) => rect.left <= x && x <= rect.right && rect.top - 1 <= y && y <= rect.bottom + 2),
  );
}
