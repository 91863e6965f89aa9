import type { JournalEntry } from '../../lib/journal';
import { journalTooLarge, MAX_JOURNAL_BYTES, mergeOf, readFile } from '../../lib/journal/import';
import { dayOf } from '../../lib/journal/schedule';
import { addEntries } from '../../lib/journal/store';
import { shortDay } from '../../lib/journal/words';
import { t } from '../../lib/texts';
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
    if (await journal.run(() => addEntries(merge.fresh), t('plan.import.applied', merge.fresh.length))) forget();
  };

  return (
    <>
      <div>
        <label for="journal-import">{t('plan.import.choose')}</label>
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
          <h3 id="journal-import-title">{t('plan.import.title', { file: found.name })}</h3>
          <ul class="rows">
            <li>{freshWords(merge.fresh)}</li>
            {merge.same > 0 && <li>{t('plan.import.same', merge.same)}</li>}
            {merge.different > 0 && <li>{t('plan.import.different', merge.different)}</li>}
            {found.repeated > 0 && <li>{t('plan.import.repeated', found.repeated)}</li>}
            {found.broken > 0 && <li>{t('plan.import.broken', found.broken)}</li>}
          </ul>
          <div class="row">
            <button type="button" class="button primary" disabled={merge.fresh.length === 0} onClick={apply}>
              {t('plan.import.apply')}
            </button>
            <button type="button" class="button" onClick={forget}>
              {t('plan.import.cancel')}
            </button>
          </div>
        </section>
      )}
    </>
  );
}

/** What would be added: how many posts, of which days. */
function freshWords(entries: readonly JournalEntry[]): string {
  if (entries.length === 0) return t('plan.import.nothingNew');
  const days = entries.map(dayOf).sort((a, b) => a - b);
  const [first, last] = [shortDay(days[0]!), shortDay(days.at(-1)!)];
  return first === last
    ? t('plan.import.freshOneDay', entries.length, { day: first })
    : t('plan.import.fresh', entries.length, { first, last });
}
