/** What the rest of Candor uses of the settings. Node reads `schema` and `transfer` directly: they need no browser. */
export { addedSites, addSite, hostOf, removeSite, runOnAddedSites, watchAddedSites } from './added-sites';
export { markSeen, untoldVersion, welcomeOnce } from './first-run';
export { mergeTopics, parseWords, uniqueWords, type WordList, wordKey } from './keywords';
export { languageOf } from './language';
export {
  type Band,
  DEFAULT_PLAN,
  type Denominator,
  KEEP_MONTHS,
  PLAN_LIMITS,
  type Plan,
  type PlannedFrom,
  type Rest,
  type Rhythm,
  type WeekSlot,
} from './plan';
export { asideChange, type Company, endOfToday, isPaused, isSiteOn, profileOf } from './profile';
export { type Concern, DEFAULT_SETTINGS, LIMITS, type Settings, titleOf } from './schema';
export {
  changeSettings,
  mendSettings,
  readSettings,
  resetSettings,
  restore,
  SettingsError,
  type StoredSettings,
  setAside,
  watchSettings,
} from './store';
export { exportSettings, MAX_FILE_BYTES, parseExport, tooLarge } from './transfer';
