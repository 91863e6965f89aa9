import { useState } from 'preact/hooks';
import type { DayNumber } from '../../lib/day';
import { rhythmsIn, withRhythms } from '../../lib/journal/schedule';
import { PLAN_LIMITS, type Plan, type Rhythm } from '../../lib/settings';
import { t } from '../../lib/texts';
import type { UsedSettings } from '../use-settings';
import { RhythmCard } from './RhythmCard';

interface RhythmsProps {
  plan: Plan;
  /** The Monday from which changes hold. */
  week: DayNumber;
  sites: readonly { id: string; name: string }[];
  change: UsedSettings['change'];
  /** A card that had the focus is gone. */
  onRemoved(): void;
}

/** The weekly rhythms, one for all sites or one a site. Each change saves at once. */
export function Rhythms({ plan, week, sites, change, onRemoved }: RhythmsProps) {
  // Two quick changes must build on each other, while the first is still on its way to the browser's storage.
  const [unsaved, setUnsaved] = useState<readonly Rhythm[] | null>(null);
  const rhythms = unsaved ?? rhythmsIn(week, plan);
  const set = async (next: readonly Rhythm[], done = t('plan.saved')) => {
    setUnsaved(next);
    await change((now) => ({ plan: withRhythms(now.plan, next, week) }), done);
    setUnsaved((latest) => (latest === next ? null : latest));
  };
  const taken = new Set(rhythms.map(({ site }) => site));
  const free = [null, ...sites.map(({ id }) => id)].find((site) => !taken.has(site));

  return (
    <>
      {rhythms.map((rhythm, at) => (
        <RhythmCard
          key={rhythm.site ?? ''}
          rhythm={rhythm}
          sites={sites}
          taken={taken}
          onChange={(next) => set(rhythms.map((each, index) => (index === at ? next : each)))}
          onRemove={async () => {
            await set(
              rhythms.filter((_, index) => index !== at),
              t('plan.removed'),
            );
            onRemoved();
          }}
        />
      ))}
      {free !== undefined && rhythms.length < PLAN_LIMITS.rhythms && (
        <div>
          <button
            type="button"
            class={`button ${rhythms.length === 0 ? 'primary' : ''}`}
            onClick={() => set([...rhythms, { site: free, slots: [], perWeek: 2 }])}
          >
            {rhythms.length === 0 ? t('plan.first') : t('plan.another')}
          </button>
        </div>
      )}
    </>
  );
}
