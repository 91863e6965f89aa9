import type { JournalEntry } from '../../lib/journal';
import { localTime } from '../../lib/journal/export';
import { journalTooLarge, MAX_JOURNAL_BYTES, mergeOf, readFile } from '../../lib/journal/import';
import { addEntries } from '../../lib/journal/store';
import { count } from '../../lib/journal/words';
import { useChosenFile } from '../use-chosen-file';
import type { UsedJournal } from './use-journal';

interface JournalImportProps {
  entries: readonly JournalEntry[];
  journal: UsedJournal;
}

/** A journal file: refused with the reason, or previewed and then merged. What is here never changes. */
export function JournalImport({ entries, journal }: JournalImportProps) {
  const { input, found, refusal, choose, forget } = useChosenFile(readFile, MAX_JOURNAL_BYTES, journalTooLarge);
  const merge = found && mergeOf(found.entries, entries);
  const apply = async () => {
    if (!merge) return;
    const done = `${count(merge.fresh.length, 'post')} added to the journal.`;
    if (await journal.run(() => addEntries(merge.fresh), done)) forget();
  };

  return (
    <>
      <div>
        <label for="journal-import">Import a journal (JSON)</label>
        <input
          id="journal-import"
          ref={input}
          class="file"
          type="file"
          accept=".json,application/json"
          aria-describedby="journal-import-refusal"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
        <p id="journal-import-refusal" role="alert" class="refusal">
          {refusal}
        </p>
      </div>
      {found && merge && (
        <section class="card stack" aria-labelledby="journal-import-title">
          <h3 id="journal-import-title">Import {found.name}?</h3>
          <ul class="rows">
            <li>
              {merge.fresh.length === 0 ? 'Nothing new' : `${count(merge.fresh.length, 'post')} to add`}
              {spanOf(merge.fresh)}
            </li>
            {merge.same > 0 && <li>{count(merge.same, 'post')} already here, left as they are</li>}
            {merge.different > 0 && (
              <li>{count(merge.different, 'post')} already here with other details: what is here stays</li>
            )}
            {found.repeated > 0 && <li>{count(found.repeated, 'post')} in the file more than once, taken once</li>}
            {found.broken > 0 && (
              <li>{count(found.broken, 'entry', 'entries')} of the file cannot be read, left out</li>
            )}
          </ul>
          <div class="row">
            <button type="button" class="button primary" disabled={merge.fresh.length === 0} onClick={apply}>
              Add to my journal
            </button>
            <button type="button" class="button" onClick={forget}>
              Cancel
            </button>
          </div>
        </section>
      )}
    </>
  );
}

function spanOf(entries: readonly JournalEntry[]): string {
  if (entries.length === 0) return '';
  const days = entries.map((entry) => localTime(entry).slice(0, 10)).sort();
  return days[0] === days.at(-1) ? `, ${days[0]}` : `, ${days[0]} to ${days.at(-1)}`;
}
