import { mendSettings, type StoredSettings, titleOf } from '../lib/settings';
import { t } from '../lib/texts';
import type { UsedSettings } from './use-settings';

interface StorageNoticeProps {
  stored: StoredSettings;
  run: UsedSettings['run'];
}

/** What is wrong with the stored settings, and what can be done; nothing when all is well. */
export function StorageNotice({ stored: { problems, keptHere }, run }: StorageNoticeProps) {
  return (
    <>
      {problems.length > 0 && (
        <section class="notice problem stack" aria-labelledby="problems-title">
          <h2 id="problems-title">{t('options.storage.heading')}</h2>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>{t('options.storage.rest')}</p>
          <div>
            <button type="button" class="button" onClick={() => run(mendSettings, t('options.storage.kept'))}>
              {t('options.storage.keep')}
            </button>
          </div>
        </section>
      )}
      {keptHere.length > 0 && (
        <p class="notice">{t('options.storage.here', { names: keptHere.map(titleOf).join(', ') })}</p>
      )}
    </>
  );
}
