import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/texts';
import { Logo } from './Logo';
import { RichText } from './RichText';

/** A writing surface, as the playground's entry point sets it up. */
export interface PlaygroundSurface {
  id: string;
  name(): string;
  /** Where the writer meets it, as a sentence. */
  seen(): string;
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
          {t('playground.title')}
        </h1>
        <p class="quiet">{t('playground.lead')}</p>
        <nav aria-label="Candor">
          <a href="/options.html">{t('playground.options')}</a>
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
      <h2 id="guide-title">{t('playground.guide.title')}</h2>
      <ol class="stack">
        <li>{t('playground.guide.write')}</li>
        <li>
          <RichText text="playground.guide.read" with={[{ keys: <Keys letter="N" /> }]} />
        </li>
        <li>
          <RichText text="playground.guide.apply" with={[{ keys: <Keys letter="A" /> }]} />
        </li>
        <li>{t('playground.guide.panel')}</li>
      </ol>
    </section>
  );
}

function Keys({ letter }: { letter: string }) {
  return (
    <>
      <kbd>Alt</kbd> + <kbd>{t('playground.guide.shift')}</kbd> + <kbd>{letter}</kbd>
    </>
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
        <h2 id={labelId}>{surface.name()}</h2>
        <p class="small quiet">{surface.seen()}</p>
      </div>
      <div class={`surface surface-${surface.id}`} lang="en" ref={host} />
      <div>
        <button type="button" class="button" onClick={() => fill.current(sample)}>
          {t('playground.insert')}
          <span class="unseen"> {t('playground.into', { surface: surface.name() })}</span>
        </button>
      </div>
    </section>
  );
}
