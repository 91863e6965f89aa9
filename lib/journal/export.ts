/** The journal as a file: JSON to keep and bring back, CSV to count with. */
import { dayName, minuteAt } from '../day';
import { isProgress, type JournalEntry } from './entry';
import { dayOf } from './schedule';

export const JOURNAL_FILE_VERSION = 1;

export interface JournalFile {
  candor: 'journal';
  version: number;
  entries: JournalEntry[];
}

export function journalFile(entries: readonly JournalEntry[]): JournalFile {
  return { candor: 'journal', version: JOURNAL_FILE_VERSION, entries: [...entries] };
}

type Cell = string | number | null | undefined;

/** The day and time on the writer's own clock. */
export function localTime(entry: JournalEntry): string {
  const minute = minuteAt(entry.when, entry.offset);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dayName(dayOf(entry))} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Named in English whatever the language: a file format, read by other programs. */
const COLUMNS: Record<string, (entry: JournalEntry) => Cell> = {
  'local time': localTime,
  utc: ({ when }) => new Date(when).toISOString(),
  site: ({ site }) => site,
  kind: ({ kind }) => kind,
  'entered by hand': ({ origin }) => (origin === 'by-hand' ? 'yes' : 'no'),
  length: ({ length }) => length,
  topics: ({ topics }) => topics.join('; '),
  'counts as progress': (entry) => (isProgress(entry) ? 'yes' : 'no'),
  'checks passed': outcome('pass'),
  'checks to improve': outcome('improve'),
  'checks with a problem': outcome('problem'),
  balance: ({ stance }) => stance,
  valence: ({ valence }) => valence,
  question: ({ question }) => question,
  disclosure: ({ disclosure }) => disclosure,
  followers: ({ figures }) => figures?.followers,
  impressions: ({ figures }) => figures?.impressions,
  reactions: ({ figures }) => figures?.reactions,
  comments: ({ figures }) => figures?.comments,
  shares: ({ figures }) => figures?.shares,
};

function outcome(wanted: string): (entry: JournalEntry) => Cell {
  return ({ checks }) =>
    Object.entries(checks)
      .filter(([, status]) => status === wanted)
      .map(([id]) => id)
      .join('; ');
}

/** RFC 4180: a head, then a line an entry, CRLF, quotes where needed. */
export function journalCsv(entries: readonly JournalEntry[]): string {
  const rows = entries.map((entry) => Object.values(COLUMNS).map((column) => cell(column(entry))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would run a text that looks like a formula (OWASP, CSV injection).
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
