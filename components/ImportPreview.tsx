import type { Settings } from '../lib/settings';
import { number, t } from '../lib/texts';

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
      <h3 id="import-title">{t('options.import.heading', { file: name })}</h3>
      <p>{t('options.import.replaces')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('options.import.setting')}</th>
            <th scope="col">{t('options.import.now')}</th>
            <th scope="col">{t('options.import.inFile')}</th>
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
          <p>{t('options.import.unread')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="row">
        <button type="button" class="button primary" onClick={onApply}>
          {t('options.import.replace')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('general.cancel')}
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
    row(t('options.import.topics'), ({ topics }) => names(topics.map(({ name }) => name))),
    row(t('options.import.ties'), ({ ties }) => names(ties)),
    row(t('options.import.region'), ({ region }) => region.toUpperCase()),
    row(t('options.import.disclosure'), ({ disclosure }) => disclosure || t('options.import.none')),
    row(t('options.import.sites'), ({ sitesOff }) => names(sitesOff)),
    row(t('options.import.rules'), ({ rulesOff }) => names(rulesOff)),
    row(t('options.import.ignored'), ({ ignoredWordings }) => number(ignoredWordings.length)),
    row(t('options.import.plan'), ({ plan }) => planWords(plan)),
  ];
}

function planWords({ planned, rest }: Settings['plan']): string {
  const rhythms = planned.at(-1)?.rhythms ?? [];
  const posts = rhythms.reduce((sum, { slots, perWeek }) => sum + (slots.length || perWeek), 0);
  return [
    posts > 0 ? t('options.import.perWeek', posts) : t('options.import.noRhythm'),
    ...(rest.length > 0 ? [t('options.import.rest', rest.length)] : []),
  ].join(', ');
}

/** The first names and how many more. */
function names(list: readonly string[]): string {
  if (list.length === 0) return t('options.import.none');
  const more = list.length - 3;
  const first = list.slice(0, 3).join(', ');
  return more > 0 ? t('options.import.more', more, { names: first }) : first;
}
