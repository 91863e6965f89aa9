/** What the rest of Candor uses of the journal. Scripts inside pages take `posted` directly: it brings nothing along. */
export { type AsideRow, JournalError } from './database';
export { type ByHand, entryByHand, entryOf, type Figures, type JournalEntry } from './entry';
export { inPrivateWindow, type Posted, postedNow } from './posted';
export { readWaiting, recordEntry, type Waiting, watchWaiting } from './record';
export { addEntries, addEntry, readJournal, readSince, type StoredJournal, tidyJournal, watchJournal } from './store';
export { askForNotifications, mayNotify, nudgeReminders, startReminders } from './wake';
