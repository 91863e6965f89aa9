import { onMove } from '../../lib/editors/on-move';
import type { DraftSession } from '../../lib/session/draft-session';
import type { HintModel } from './hint-model';

/** What the page does that moves or closes hints. Listeners only; they go with the signal. */
export function watchPage(
  session: DraftSession,
  model: HintModel,
  draw: () => void,
  close: () => void,
  signal: AbortSignal,
): void {
  const { root } = session.editor;
  let frame = 0;
  const redraw = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const isOpen = () => model.open !== null || model.panel;
  const ours = (event: Event) =>
    event.composedPath().some((node) => node instanceof Element && node.localName === 'candor-hints');
  const options = { signal, capture: true, passive: true };
  addEventListener(
    'scroll',
    (event) => {
      if (ours(event)) return;
      if (model.open) close();
      redraw();
    },
    options,
  );
  addEventListener('resize', redraw, options);
  addEventListener('pointerdown', (event) => isOpen() && !ours(event) && close(), options);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen() || ours(event)) return;
      // This Escape is meant for the card: the site's own dialog must not close with it.
      event.stopPropagation();
      event.preventDefault();
      close();
    },
    { signal, capture: true },
  );
  // Fires as well when the editor leaves the page, so that nothing of ours stays behind.
  const observer = new ResizeObserver(redraw);
  observer.observe(root);
  onMove(root, redraw, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
