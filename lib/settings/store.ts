/**
 * Where settings live: one item per concern in `storage.sync`, so that a writer's browsers agree. What sync refuses
 * (an item above 8,192 bytes, too many writes in a minute) is kept in `storage.local`, which then wins on this browser.
 */
import { storage, type WxtStorageItem } from 'wxt/utils/storage';
import { t } from '../texts';
import type { Aside } from '../vocabulary';
import { asideChange, type Company, NO_COMPANY } from './profile';
import { CONCERN_IDS, type Concern, DEFAULT_SETTINGS, fieldsOf, parseConcern, type Settings, titleOf } from './schema';
import { exportSettings, MAX_FILE_BYTES } from './transfer';

/** chrome.storage.sync QUOTA_BYTES_PER_ITEM: key plus JSON, in bytes. */
const SYNC_ITEM_BYTES = 8_192;

type Item = WxtStorageItem<unknown, Record<string, unknown>>;
const item = (key: `${'sync' | 'local'}:${Concern}`): Item => storage.defineItem(key, { version: 1, migrations: {} });
const ITEMS = Object.fromEntries(
  CONCERN_IDS.map((concern) => [concern, { sync: item(`sync:${concern}`), local: item(`local:${concern}`) }]),
) as Record<Concern, { sync: Item; local: Item }>;

export interface StoredSettings extends Settings {
  /** Set by the company; shown, not editable. */
  company: Company;
  /** Sentences: what could not be read and was reset. */
  problems: string[];
  /** Concerns that are kept on this browser only. */
  keptHere: Concern[];
  /** Concerns the browser failed to hand out: never written over. */
  unread: Concern[];
}

/** A save that did not happen; `message` is a sentence for the writer. */
export class SettingsError extends Error {}

/** Reads everything and checks it; never throws: what cannot be read falls back to its default and is named. */
export async function readSettings(): Promise<StoredSettings> {
  const problems: string[] = [];
  const read = await Promise.all(CONCERN_IDS.map((concern) => readConcern(concern, problems)));
  const keptHere = CONCERN_IDS.filter((_, index) => read[index]!.place === 'here');
  const unread = CONCERN_IDS.filter((_, index) => read[index]!.place === 'unread');
  const settings: Settings = Object.assign({ ...DEFAULT_SETTINGS }, ...read.map(({ fields }) => fields));
  return { ...settings, company: await readCompany(problems), problems, keptHere, unread };
}

/** Calls back with fresh settings after every change, from whichever page or browser. Returns the way to stop. */
export function watchSettings(onChange: (stored: StoredSettings) => void): () => void {
  let waiting = false;
  const changed = async () => {
    if (waiting) return;
    waiting = true;
    // One save can touch several items within the same turn: one reading serves them all.
    await Promise.resolve();
    waiting = false;
    onChange(await readSettings());
  };
  const stops = CONCERN_IDS.flatMap((concern) => [
    ITEMS[concern].sync.watch(changed),
    ITEMS[concern].local.watch(changed),
  ]);
  return () => {
    for (const stop of stops) stop();
  };
}

/**
 * Changes settings: `change` is given what is stored now and returns the fields to replace, so that two pages do not
 * undo each other. Resolves to the concerns that could only be kept on this browser.
 * @throws SettingsError when nothing was saved.
 */
export function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<Concern[]> {
  return oneAtATime(async () => {
    const settings = await readSettings();
    const next: Settings = { ...exportSettings(settings).settings, ...change(settings) };
    if (bytes(next) > MAX_FILE_BYTES * 0.9) {
      throw new SettingsError(t('settings.errors.tooMuch'));
    }
    const touched = CONCERN_IDS.filter(
      (concern) => JSON.stringify(fieldsOf(concern, next)) !== JSON.stringify(fieldsOf(concern, settings)),
    );
    const blind = touched.find((concern) => settings.unread.includes(concern));
    if (blind) throw new SettingsError(t('settings.errors.unread', { title: titleOf(blind) }));
    const kept: Concern[] = [];
    for (const concern of touched) if (await save(concern, fieldsOf(concern, next))) kept.push(concern);
    return kept;
  });
}

/** Sets a wording, a rule or a site aside. @throws SettingsError when it was not saved. */
export async function setAside(aside: Aside): Promise<void> {
  await changeSettings((now) => asideChange(now, aside, false));
}

/** Brings back what was set aside. @throws SettingsError when it was not saved. */
export async function restore(aside: Aside): Promise<void> {
  await changeSettings((now) => asideChange(now, aside, true));
}

/** Writes what could be read over what was broken, so that the problems are gone. @throws SettingsError */
export function mendSettings(): Promise<void> {
  return oneAtATime(async () => {
    const settings = await readSettings();
    for (const concern of CONCERN_IDS) {
      if (!settings.unread.includes(concern)) await save(concern, fieldsOf(concern, settings));
    }
  });
}

/** Removes every setting, on this browser and in sync. @throws SettingsError */
export function resetSettings(): Promise<void> {
  return oneAtATime(async () => {
    try {
      for (const { sync, local } of Object.values(ITEMS)) {
        await sync.removeValue();
        await local.removeValue();
      }
    } catch (error) {
      throw new SettingsError(t('settings.errors.notDeleted', { reason: reasonOf(error) }));
    }
  });
}

/** True when it could only be kept on this browser. The new value is somewhere at every moment. */
async function save(concern: Concern, fields: Partial<Settings>): Promise<boolean> {
  const { sync, local } = ITEMS[concern];
  const hadLocal = (await local.getValue()) !== null;
  const fits = bytes(fields) + concern.length <= SYNC_ITEM_BYTES;
  try {
    if (hadLocal || !fits) await local.setValue(fields);
    if (!fits) return true;
    if (!(await accepts(sync, fields))) {
      if (!hadLocal) await local.setValue(fields);
      return true;
    }
    if (hadLocal) await local.removeValue();
    return false;
  } catch (error) {
    throw new SettingsError(t('settings.errors.notSaved', { title: titleOf(concern), reason: reasonOf(error) }));
  }
}

async function accepts(item: Item, fields: Partial<Settings>): Promise<boolean> {
  try {
    await item.setValue(fields);
    return true;
  } catch {
    return false;
  }
}

interface ReadConcern {
  fields: Partial<Settings>;
  place: 'sync' | 'here' | 'unread';
}

async function readConcern(concern: Concern, problems: string[]): Promise<ReadConcern> {
  try {
    const here = await ITEMS[concern].local.getValue();
    const stored = here ?? (await ITEMS[concern].sync.getValue());
    return { fields: parseConcern(concern, stored, problems), place: here === null ? 'sync' : 'here' };
  } catch (error) {
    problems.push(t('settings.problems.unreadable', { title: titleOf(concern), reason: reasonOf(error) }));
    return { fields: {}, place: 'unread' };
  }
}

/** Absent in most browsers: reading then fails or gives nothing, which is no problem to report. */
async function readCompany(problems: string[]): Promise<Company> {
  let managed: Record<string, unknown>;
  try {
    managed = await storage.snapshot('managed');
  } catch {
    return NO_COMPANY;
  }
  const found: string[] = [];
  const { topics = [] } = parseConcern('topics', managed, found);
  const { ties = [], region = null, disclosure = '' } = parseConcern('ties', managed, found);
  problems.push(...found.map((problem) => t('settings.problems.company', { problem })));
  return { topics, ties, region, disclosure };
}

/** Saves wait for each other: across all pages of the extension where the browser has locks, else in this one. */
let last: Promise<unknown> = Promise.resolve();
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  // In a content script the locks belong to the page, which could hold ours for ever.
  const ours = globalThis.location?.protocol.endsWith('-extension:') && globalThis.navigator?.locks;
  const result = last.then(async () => (ours ? await ours.request('candor-settings', work) : await work()));
  last = result.catch(() => {});
  return result as Promise<T>;
}

function bytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/quota|full|space|exceed/i.test(message)) return t('settings.errors.noRoom');
  return message.endsWith('.') ? message : `${message}.`;
}
