import type { Source } from '../lib/vocabulary';

/** Where an advice comes from: a link with the English title of the source, or plain words where the ground is the writer's own choice. */
export function SourceLink({ source }: { source: Source }) {
  if (source.url === null) return <>{source.label}</>;
  return (
    <a href={source.url} lang="en" target="_blank" rel="noreferrer">
      {source.label}
    </a>
  );
}
