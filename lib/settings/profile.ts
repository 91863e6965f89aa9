import type { Aside, Profile, Region, Topic } from '../vocabulary';
import { mergeTopics, uniqueWords } from './keywords';
import type { Settings } from './schema';

/** What a company sets for its people through `storage.managed`; added to their own settings, never removed. */
export interface Company {
  topics: Topic[];
  ties: string[];
  region: Region | null;
  /** Empty when it sets none. */
  disclosure: string;
}

export const NO_COMPANY: Company = { topics: [], ties: [], region: null, disclosure: '' };

/** What a review needs to know of the writer. The company's topics and ties come on top, its region and its words for a disclosure win. */
export function profileOf(settings: Settings & { company?: Company }): Profile {
  const company = settings.company ?? NO_COMPANY;
  return {
    topics: mergeTopics([...settings.topics, ...company.topics]),
    ties: uniqueWords([...settings.ties, ...company.ties]),
    region: company.region ?? settings.region,
    disclosure: company.disclosure || settings.disclosure,
    rulesOff: settings.rulesOff,
    ignoredWordings: settings.ignoredWordings,
  };
}

/** Whether the writer lets Candor work on this site; sites are on until switched off. */
export function isSiteOn(settings: Settings, siteId: string): boolean {
  return !settings.sitesOff.includes(siteId);
}

/** Whether the writer wants nothing reviewed at this moment. `now`: ms since 1970. */
export function isPaused({ pausedUntil }: Settings, now = Date.now()): boolean {
  return now < pausedUntil;
}

/** The end of today by the clock of this device, ms since 1970: how long "pause for today" lasts. */
export function endOfToday(now = new Date()): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

/** The change that sets something aside (`on` false) or brings it back (`on` true). */
export function asideChange(settings: Settings, aside: Aside, on: boolean): Partial<Settings> {
  switch (aside.scope) {
    case 'wording':
      return { ignoredWordings: toggled(settings.ignoredWordings, aside.wording.toLowerCase(), on) };
    case 'rule':
      return { rulesOff: toggled(settings.rulesOff, aside.ruleId, on) };
    case 'site':
      return { sitesOff: toggled(settings.sitesOff, aside.siteId, on) };
  }
}

function toggled(list: readonly string[], entry: string, on: boolean): string[] {
  const rest = list.filter((each) => each !== entry);
  return on ? rest : [...rest, entry];
}
