import { type DayNumber, dayIn, weekOf, zoneHere } from '../../lib/day';
import type { JournalEntry } from '../../lib/journal';
import { type Week, weeksOf } from '../../lib/journal/streak';
import { type Plan, profileOf, type StoredSettings } from '../../lib/settings';
import { t } from '../../lib/texts';

/** What all sections of the journal show parts of, worked out once. */
export interface JournalView {
  /** Oldest first. */
  entries: readonly JournalEntry[];
  plan: Plan;
  /** Names of the writer's topics, the company's included. */
  topics: readonly string[];
  weeks: readonly Week[];
  /** Epoch ms. */
  now: number;
  here: string;
  /** The zone the plan is meant in. */
  zone: string;
  today: DayNumber;
  /** The Monday of the present week. */
  week: DayNumber;
  sites: readonly { id: string; name: string }[];
  siteName(site: string | null): string;
}

export function viewOf(
  entries: readonly JournalEntry[],
  settings: StoredSettings,
  sites: JournalView['sites'],
  now: number,
): JournalView {
  const here = zoneHere();
  const zone = settings.plan.zone ?? here;
  const today = dayIn(zone, now);
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  return {
    entries,
    plan: settings.plan,
    topics: profileOf(settings).topics.map(({ name }) => name),
    weeks: weeksOf(entries, settings.plan, today),
    now,
    here,
    zone,
    today,
    week: weekOf(today),
    sites,
    siteName: (site) => (site === null ? t('journal.page.somewhere') : (names.get(site) ?? site)),
  };
}
