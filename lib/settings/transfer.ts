/** Settings as a file, out and in. Pure, also used by the batch review. */
import { t } from '../texts';
import { DEFAULT_SETTINGS, type Parsed, parseSettings, type Settings } from './schema';

export const EXPORT_VERSION = 1;
/** Largest file read, in bytes; far above any settings that can be saved. */
export const MAX_FILE_BYTES = 1_000_000;

export interface SettingsFile {
  candor: 'settings';
  version: number;
  settings: Settings;
}

/** What is written to an export file. */
export function exportSettings(settings: Settings): SettingsFile {
  const fields = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const own = Object.fromEntries(fields.map((field) => [field, settings[field]]));
  return { candor: 'settings', version: EXPORT_VERSION, settings: { ...DEFAULT_SETTINGS, ...own } };
}

/** Reads an export file's text. `error` is one sentence that says why the file is refused; then nothing changes. */
export function parseExport(text: string): Parsed | { error: string } {
  if (text.length > MAX_FILE_BYTES) return { error: tooLarge() };
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { error: t('settings.file.broken') };
  }
  if (!isRecord(data) || own(data, 'candor') !== 'settings') {
    return { error: t('settings.file.foreign') };
  }
  const version = own(data, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { error: t('settings.file.noVersion') };
  }
  if (version > EXPORT_VERSION) {
    return { error: t('settings.file.newer') };
  }
  const settings = own(data, 'settings');
  if (!isRecord(settings)) return { error: t('settings.file.empty') };
  return parseSettings(settings);
}

/** The sentence for a file above the limit, for callers that can tell before reading it. */
export function tooLarge(): string {
  return t('settings.file.tooLarge');
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined;
}
