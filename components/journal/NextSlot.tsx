import { useEffect, useState } from 'preact/hooks';
import { type JournalEntry, JournalError, readSince, watchJournal } from '../../lib/journal';
import { unanswered } from '../../lib/journal/reminders';
import { nextSlot } from '../../lib/journal/schedule';
import { slotTime } from '../../lib/journal/words';
import type { StoredSettings } from '../../lib/settings';
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
    <section class="row next-slot" aria-label="Journal">
      <WaitingNotice />
      {entries && <NextSlotLine view={viewOf(entries, settings, sites, now)} />}
      <a href="/journal.html" target="_blank" rel="noreferrer">
        Journal
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
      {waiting && (
        <p>Your post on {siteName(waiting.site)} is fresh. If someone wrote to you, answer while they are there.</p>
      )}
      {slot ? (
        <p>
          Next: <strong>{slotTime(slot, today)}</strong>
          {slot.site !== null && `, on ${siteName(slot.site)}`}
        </p>
      ) : (
        <p class="quiet">
          Nothing is planned. <a href="/journal.html#plan">Set a weekly rhythm</a> you can keep on a dull week.
        </p>
      )}
    </>
  );
}
