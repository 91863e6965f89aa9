/**
 * Calls back at most once a frame after the text of an editor may have changed, never during IME composition.
 * Rich editors cancel `beforeinput` and write themselves, so that no `input` event comes: their subtree is observed.
 * The observer sits on this one editor only and goes with the signal.
 */
export function onTextChange(root: HTMLElement, changed: () => void, signal: AbortSignal): void {
  let composing = false;
  let frame = 0;
  const schedule = () => {
    if (composing || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!composing && !signal.aborted) changed();
    });
  };
  const options = { signal, capture: true };
  root.addEventListener('input', schedule, options);
  root.addEventListener('compositionstart', () => (composing = true), options);
  root.addEventListener(
    'compositionend',
    () => {
      composing = false;
      schedule();
    },
    options,
  );
  const observer = new MutationObserver(schedule);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  // A site that empties its own field after posting fires nothing; the next focus or blur tells.
  root.addEventListener('focus', schedule, options);
  root.addEventListener('blur', schedule, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
