import { asideChange } from '../lib/settings';
import { t } from '../lib/texts';
import { focusSection } from './Section';
import type { UsedSettings } from './use-settings';

interface IgnoredSectionProps {
  wordings: readonly string[];
  change: UsedSettings['change'];
}

/** Wordings that are left alone wherever they stand, each with the way back. */
export function IgnoredSection({ wordings, change }: IgnoredSectionProps) {
  const restore = async (wording: string) => {
    const done = t('options.ignored.restored', { wording });
    const restored = await change((now) => asideChange(now, { scope: 'wording', wording }, true), done);
    // The pressed button is gone with its row.
    if (restored) focusSection('ignored');
  };
  if (wordings.length === 0) {
    return <p class="quiet">{t('options.ignored.none')}</p>;
  }
  return (
    <>
      <p class="quiet">{t('options.ignored.about')}</p>
      <ul class="card ignored">
        {wordings.map((wording) => (
          <li key={wording}>
            <q lang="en">{wording}</q>
            <button
              type="button"
              class="button plain"
              aria-label={t('options.ignored.restoreWording', { wording })}
              onClick={() => restore(wording)}
            >
              {t('options.ignored.restore')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
