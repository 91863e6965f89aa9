import { useRef } from 'preact/hooks';
import {
  exportSettings,
  MAX_FILE_BYTES,
  parseExport,
  resetSettings,
  type StoredSettings,
  tooLarge,
} from '../lib/settings';
import { t } from '../lib/texts';
import { type ImportedSettings, ImportPreview } from './ImportPreview';
import { RichText } from './RichText';
import { useChosenFile } from './use-chosen-file';
import type { UsedSettings } from './use-settings';

interface DataSectionProps {
  stored: StoredSettings;
  settings: Pick<UsedSettings, 'change' | 'run'>;
}

/** Settings out to a file, in from a file, and gone for good. */
export function DataSection({ stored, settings: { change, run } }: DataSectionProps) {
  const { input, found, refusal, choose, forget } = useChosenFile(parseExport, MAX_FILE_BYTES, tooLarge);
  const dialog = useRef<HTMLDialogElement>(null);
  const apply = async (imported: ImportedSettings) => {
    if (
      await change(
        () => imported.settings,
        () => t('options.data.imported', { file: imported.name }),
      )
    )
      forget();
  };

  const reset = async () => {
    dialog.current?.close();
    await run(resetSettings, () => t('options.data.wasReset'));
  };

  return (
    <>
      <p class="quiet">
        <RichText
          text="options.data.about"
          with={[{ page: <a href="/journal.html#keeping">{t('options.data.page')}</a> }]}
        />
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => download(stored)}>
          {t('options.data.export')}
        </button>
      </div>
      <div>
        <label for="import">{t('options.data.import')}</label>
        <input
          id="import"
          ref={input}
          class="file"
          type="file"
          accept=".json,application/json"
          aria-describedby="import-refusal"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
        <p id="import-refusal" role="alert" class="refusal">
          {refusal}
        </p>
      </div>
      {found && <ImportPreview found={found} now={stored} onApply={() => apply(found)} onCancel={forget} />}
      <div>
        <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
          {t('options.data.reset')}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="reset-title">
        <div class="stack">
          <h3 id="reset-title">{t('options.data.ask')}</h3>
          <p>{t('options.data.consequence')}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {t('options.data.keep')}
            </button>
            <button type="button" class="button danger" onClick={reset}>
              {t('options.data.delete')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}

function download(stored: StoredSettings): void {
  const text = JSON.stringify(exportSettings(stored), null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'candor-settings.json';
  link.click();
  URL.revokeObjectURL(url);
}
