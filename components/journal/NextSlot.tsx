import { useEffect, useState } from 'preact/hooks';
import { type JournalEntry, JournalError, readSince, watchJournal } from '../../lib/journal';
import { unanswered } from '../../lib/journal/reminders';
import { nextSlot } from '../../lib/journal/schedule';
import { slotTime } from '../../lib/journal/words';
import type { StoredSettings } from '../../lib/settings';
import { t } from '../../lib/texts';
import { RichText } from '../RichText';
import { type JournalView, viewOf } from './journal-view';
import { useNow } from './use-journal';
import { WaitingNotice } from './WaitingNotice';

/** What is read for a look at the present: a post of last week may still be waiting for answers. Days. */
const LOOK_BACK = 14;
const DAY = 24 * 3_600_000;

interface NextSlotProps {
  settings: StoredSettings;
  sites: JournalView['sites'];
}

/** For the popup: what is planned next, and the way to the journal. Reads the last two weeks only. */
export function NextSlot({ settings, sites }: NextSlotProps) {
  const now = useNow();
  const [entries, setEntries] = useState<JournalEntry[] | null>(null);
  useEffect(() => {
    const read = () =>
      readSince(Date.now() - LOOK_BACK * DAY).then(setEntries, (error) => {
        // The journal page says what is wrong with it; the popup then goes without.
        if (!(error instanceof JournalError)) throw error;
      });
    void read();
    return watchJournal(() => void read());
  }, []);
  return (
    <section class="row next-slot" aria-label={t('journal.next.journal')}>
      <WaitingNotice />
      {entries && <NextSlotLine view={viewOf(entries, settings, sites, now)} />}
      <a href="/journal.html" target="_blank" rel="noreferrer">
        {t('journal.next.journal')}
      </a>
    </section>
  );
}

/** One line: the next slot, or that none is planned; and, for those who asked, that a post may have answers. */
export function NextSlotLine({ view }: { view: JournalView }) {
  const { plan, entries, now, zone, today, siteName } = view;
  const slot = nextSlot(plan, entries, now, zone);
  const waiting = unanswered(plan, entries, now);
  return (
    <>
      {waiting && <p>{t('journal.next.fresh', { site: siteName(waiting.site) })}</p>}
      {slot ? (
        <p>
          <RichText
            text={slot.site === null ? 'journal.next.slot' : 'journal.next.slotOn'}
            with={[{ slot: <strong>{slotTime(slot, today)}</strong>, site: siteName(slot.site) }]}
          />
        </p>
      ) : (
        <p class="quiet">
          <RichText
            text="journal.next.nothing"
            with={[{ link: <a href="/journal.html#plan">{t('journal.next.setRhythm')}</a> }]}
          />
        </p>
      )}
    </>
  );
}
