import { useState } from 'preact/hooks';
import { t } from '../lib/texts';

/** Copies what an unreadable editor is made of, for a report; shown in full first, so that nothing leaves unseen. */
export function CopyDiagnosis({ diagnosis }: { diagnosis: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(diagnosis);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <details class="stack">
      <summary>{t('popup.diagnosis.title')}</summary>
      <textarea class="diagnosis" aria-label={t('popup.diagnosis.label')} readOnly rows={6} value={diagnosis} />
      <button type="button" class="button" onClick={copy}>
        {t('popup.diagnosis.copy')}
      </button>
      <p class="small quiet" role="status">
        {outcome && t(`popup.diagnosis.${outcome}`)}
      </p>
    </details>
  );
}
