import { useRef } from 'preact/hooks';
import { journalCsv, journalFile } from '../../lib/journal/export';
import { forgetWaiting } from '../../lib/journal/record';
import { clearAside, wipeJournal } from '../../lib/journal/store';
import { KEEP_MONTHS } from '../../lib/settings';
import { t } from '../../lib/texts';
import type { UsedSettings } from '../use-settings';
import { JournalImport } from './JournalImport';
import { focusJournalSection } from './JournalSection';
import type { JournalView } from './journal-view';
import type { UsedJournal } from './use-journal';

interface KeepingSectionProps {
  view: JournalView;
  journal: UsedJournal;
  settings: UsedSettings;
}

/** How long posts are kept; out to a file, in from a file, gone for good. */
export function KeepingSection({ view: { entries, plan }, journal, settings }: KeepingSectionProps) {
  const wiping = useRef<HTMLDialogElement>(null);
  const aside = journal.stored?.aside ?? [];

  const keep = (months: number | null) =>
    settings.change((now) => ({ plan: { ...now.plan, keepMonths: months } }), t('plan.keeping.saved'));
  const wipe = async () => {
    wiping.current?.close();
    await journal.run(() => Promise.all([forgetWaiting(), wipeJournal()]), t('plan.keeping.wiped'));
    focusJournalSection('keeping');
  };

  return (
    <>
      <p class="quiet">{t('plan.keeping.intro')}</p>
      {aside.length > 0 && (
        <div class="notice problem stack">
          <p>{t('plan.keeping.aside', aside.length)}</p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => download('candor-journal-unread.json', JSON.stringify(aside, null, 2), 'application/json')}
            >
              {t('plan.keeping.saveAside')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => journal.run(clearAside, t('plan.keeping.asideRemoved'))}
            >
              {t('plan.keeping.removeAside')}
            </button>
          </div>
        </div>
      )}
      <label class="keep">
        {t('plan.keeping.keepFor')}
        <select
          value={plan.keepMonths ?? ''}
          onChange={(event) => keep(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
        >
          {[...new Set([...KEEP_MONTHS, ...(plan.keepMonths === null ? [] : [plan.keepMonths])])]
            .sort((a, b) => a - b)
            .map((months) => (
              <option key={months} value={months}>
                {months % 12 === 0 ? t('plan.keeping.years', months / 12) : t('plan.keeping.months', months)}
              </option>
            ))}
          <option value="">{t('plan.keeping.forEver')}</option>
        </select>
      </label>
      <p class="small quiet">{t('plan.keeping.late')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            download('candor-journal.json', JSON.stringify(journalFile(entries), null, 2), 'application/json')
          }
        >
          {t('plan.keeping.exportJson')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download('candor-journal.csv', journalCsv(entries), 'text/csv')}
        >
          {t('plan.keeping.exportCsv')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {t('plan.keeping.print')}
        </button>
      </div>
      <JournalImport entries={entries} journal={journal} />
      <div>
        <button type="button" class="button danger" onClick={() => wiping.current?.showModal()}>
          {t('plan.keeping.wipeAsk')}
        </button>
      </div>
      <dialog ref={wiping} aria-labelledby="wipe-title">
        <div class="stack">
          <h3 id="wipe-title">{t('plan.keeping.wipeTitle')}</h3>
          <p>{t('plan.keeping.wipeMore', entries.length)}</p>
          <div class="row">
            <button type="button" class="button" onClick={() => wiping.current?.close()}>
              {t('plan.keeping.wipeNot')}
            </button>
            <button type="button" class="button danger" onClick={wipe}>
              {t('plan.keeping.wipe')}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}

function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
