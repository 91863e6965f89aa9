import { useRef } from 'preact/hooks';
import {
  exportSettings,
  MAX_FILE_BYTES,
  parseExport,
  resetSettings,
  type StoredSettings,
  tooLarge,
} from '../lib/settings';
import { type ImportedSettings, ImportPreview } from './ImportPreview';
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
    if (await change(() => imported.settings, `Imported ${imported.name}.`)) forget();
  };

  const reset = async () => {
    dialog.current?.close();
    await run(resetSettings, 'All settings are back to their defaults.');
  };

  return (
    <>
      <p class="quiet">
        Settings are kept by your browser, and synced if the browser syncs. Drafts are never kept. The journal stays on
        this device; <a href="/journal.html#keeping">its own page</a> exports, imports and deletes it.
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => download(stored)}>
          Export to a file
        </button>
      </div>
      <div>
        <label for="import">Import from a file</label>
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
          Reset everything…
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="reset-title">
        <div class="stack">
          <h3 id="reset-title">Delete all settings?</h3>
          <p>
            Topics, ties, switches, ignored wordings and the journal’s plan go back to their defaults, on every browser
            you sync with. An export brings them back.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              Keep them
            </button>
            <button type="button" class="button danger" onClick={reset}>
              Delete all settings
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
