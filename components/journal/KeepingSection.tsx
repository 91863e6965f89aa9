import { useRef } from 'preact/hooks';
import { journalCsv, journalFile } from '../../lib/journal/export';
import { forgetWaiting } from '../../lib/journal/record';
import { clearAside, wipeJournal } from '../../lib/journal/store';
import { count } from '../../lib/journal/words';
import { KEEP_MONTHS } from '../../lib/settings';
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
    settings.change((now) => ({ plan: { ...now.plan, keepMonths: months } }), 'Saved.');
  const wipe = async () => {
    wiping.current?.close();
    await journal.run(() => Promise.all([forgetWaiting(), wipeJournal()]), 'The journal is empty.');
    focusJournalSection('keeping');
  };

  return (
    <>
      <p class="quiet">
        The journal is kept in this browser only. It holds when and where you posted, on what topics, and how the checks
        came out; never the words.
      </p>
      {aside.length > 0 && (
        <div class="notice problem stack">
          <p>
            {count(aside.length, 'entry', 'entries')} could not be read and {aside.length === 1 ? 'was' : 'were'} set
            aside. Nothing else is touched, and a later version of Candor may read {aside.length === 1 ? 'it' : 'them'}{' '}
            again.
          </p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => download('candor-journal-unread.json', JSON.stringify(aside, null, 2), 'application/json')}
            >
              Save them to a file
            </button>
            <button type="button" class="button" onClick={() => journal.run(clearAside, 'Removed.')}>
              Remove them
            </button>
          </div>
        </div>
      )}
      <label class="keep">
        Keep posts for
        <select
          value={plan.keepMonths ?? ''}
          onChange={(event) => keep(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
        >
          {[...new Set([...KEEP_MONTHS, ...(plan.keepMonths === null ? [] : [plan.keepMonths])])]
            .sort((a, b) => a - b)
            .map((months) => (
              <option key={months} value={months}>
                {months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month')}
              </option>
            ))}
          <option value="">As long as I use Candor</option>
        </select>
      </label>
      <p class="small quiet">
        Older posts are removed three days after they are first found too old, so that a clock set wrong for a day
        removes nothing.
      </p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            download('candor-journal.json', JSON.stringify(journalFile(entries), null, 2), 'application/json')
          }
        >
          Export (JSON)
        </button>
        <button
          type="button"
          class="button"
          onClick={() => download('candor-journal.csv', journalCsv(entries), 'text/csv')}
        >
          Export for a spreadsheet (CSV)
        </button>
        <button type="button" class="button" onClick={() => print()}>
          Print
        </button>
      </div>
      <JournalImport entries={entries} journal={journal} />
      <div>
        <button type="button" class="button danger" onClick={() => wiping.current?.showModal()}>
          Delete the journal…
        </button>
      </div>
      <dialog ref={wiping} aria-labelledby="wipe-title">
        <div class="stack">
          <h3 id="wipe-title">Delete the whole journal?</h3>
          <p>
            {count(entries.length, 'entry', 'entries')} {entries.length === 1 ? 'goes' : 'go'} for good. Your plan and
            your topics stay. An export brings the posts back.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => wiping.current?.close()}>
              Keep it
            </button>
            <button type="button" class="button danger" onClick={wipe}>
              Delete the journal
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
