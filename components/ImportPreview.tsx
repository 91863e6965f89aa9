import type { Settings } from '../lib/settings';

export interface ImportedSettings {
  /** Of the file. */
  name: string;
  settings: Settings;
  problems: string[];
}

interface ImportPreviewProps {
  found: ImportedSettings;
  now: Settings;
  onApply(): void;
  onCancel(): void;
}

/** What a file would change, before anything is changed. */
export function ImportPreview({ found: { name, settings, problems }, now, onApply, onCancel }: ImportPreviewProps) {
  return (
    <section class="card stack" aria-labelledby="import-title">
      <h3 id="import-title">Import {name}?</h3>
      <p>Your present settings are replaced.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col">Now</th>
            <th scope="col">In the file</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(now, settings).map(([title, before, after]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > 0 && (
        <div class="notice problem">
          <p>Not everything in the file could be read:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <button type="button" class="button primary" onClick={onApply}>
          Replace my settings
        </button>
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

function rowsOf(now: Settings, next: Settings): [string, string, string][] {
  const row = (title: string, tell: (settings: Settings) => string): [string, string, string] => [
    title,
    tell(now),
    tell(next),
  ];
  return [
    row('Topics', ({ topics }) => names(topics.map(({ name }) => name))),
    row('Ties', ({ ties }) => names(ties)),
    row('Region', ({ region }) => region.toUpperCase()),
    row('Sites off', ({ sitesOff }) => names(sitesOff)),
    row('Rules off', ({ rulesOff }) => names(rulesOff)),
    row('Ignored wordings', ({ ignoredWordings }) => String(ignoredWordings.length)),
    row('Journal plan', ({ plan }) => planWords(plan)),
  ];
}

function planWords({ planned, rest }: Settings['plan']): string {
  const rhythms = planned.at(-1)?.rhythms ?? [];
  const posts = rhythms.reduce((sum, { slots, perWeek }) => sum + (slots.length || perWeek), 0);
  return [
    posts > 0 ? `${posts} a week` : 'no rhythm',
    ...(rest.length > 0 ? [`${rest.length} days or spans of rest`] : []),
  ].join(', ');
}

/** The first names and how many more. */
function names(list: readonly string[]): string {
  if (list.length === 0) return 'none';
  const more = list.length - 3;
  return list.slice(0, 3).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
