import { useEffect, useRef } from 'preact/hooks';
import { Logo } from './Logo';

/** A writing surface, as the playground's entry point sets it up. */
export interface PlaygroundSurface {
  id: string;
  name: string;
  seen: string;
  mount(host: HTMLElement, labelId: string): (text: string) => void;
}

interface PlaygroundProps {
  surfaces: readonly PlaygroundSurface[];
  sample: string;
}

/** Every kind of editor on one page, to try Candor without any account. */
export function Playground({ surfaces, sample }: PlaygroundProps) {
  return (
    <div class="page">
      <header class="page-head stack">
        <h1>
          <Logo />
          Candor playground
        </h1>
        <p class="quiet">
          The kinds of editor that social sites use, to try Candor on without an account. Write something, or insert the
          sample, then pause: hints appear under the words they mean. Nothing here is kept.
        </p>
        <nav aria-label="Candor">
          <a href="/options.html">Options</a>
        </nav>
      </header>
      <main class="surfaces">
        {surfaces.map((surface) => (
          <SurfaceCard key={surface.id} surface={surface} sample={sample} />
        ))}
        <Guide />
      </main>
    </div>
  );
}

/** What there is to try, with the keys as the manifest suggests them. */
function Guide() {
  return (
    <section class="card stack guide" aria-labelledby="guide-title">
      <h2 id="guide-title">What to try</h2>
      <ol class="stack">
        <li>Click into a box, insert the sample or write, and pause for a moment.</li>
        <li>
          Rest the pointer on underlined words, or press <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>N</kbd>, to read why
          they are marked.
        </li>
        <li>
          Apply a suggestion with a click or <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>A</kbd>; one undo brings your
          words back.
        </li>
        <li>Open the number in the corner of the box: it counts what is still missing from the draft.</li>
      </ol>
    </section>
  );
}

function SurfaceCard({ surface, sample }: { surface: PlaygroundSurface; sample: string }) {
  const host = useRef<HTMLDivElement>(null);
  const fill = useRef<(text: string) => void>(() => {});
  const labelId = `surface-${surface.id}`;
  useEffect(() => {
    if (host.current) fill.current = surface.mount(host.current, labelId);
  }, [surface, labelId]);
  return (
    <section class="card stack" aria-labelledby={labelId}>
      <div>
        <h2 id={labelId}>{surface.name}</h2>
        <p class="small quiet">As on: {surface.seen}</p>
      </div>
      <div class={`surface surface-${surface.id}`} ref={host} />
      <div>
        <button type="button" class="button" onClick={() => fill.current(sample)}>
          Insert a sample draft<span class="unseen"> into: {surface.name}</span>
        </button>
      </div>
    </section>
  );
}
