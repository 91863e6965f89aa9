/** Keeps a costly reading of the DOM for the rest of this turn, so that many spans are looked up in one of them. */
export function onceThisTurn<T>(make: () => T): () => T {
  let kept: { value: T } | null = null;
  return () => {
    if (!kept) {
      kept = { value: make() };
      queueMicrotask(() => {
        kept = null;
      });
    }
    return kept.value;
  };
}
