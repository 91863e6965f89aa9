import { useState } from 'preact/hooks';
import { rhythmsIn, withRhythms } from '../../lib/journal/schedule';
import type { Rhythm } from '../../lib/settings';
import { PLAN_LIMITS } from '../../lib/settings';
import { t } from '../../lib/texts';
import type { UsedSettings } from '../use-settings';
import { focusJournalSection } from './JournalSection';
import type { JournalView } from './journal-view';
import { RemindersCard } from './RemindersCard';
import { RestCard } from './RestCard';
import { RhythmCard } from './RhythmCard';

interface PlanSectionProps {
  view: JournalView;
  change: UsedSettings['change'];
}

/** The weekly rhythm, days of rest, reminders and goals. Everything saves at once. */
export function PlanSection({ view, change }: PlanSectionProps) {
  const { plan, week, sites } = view;
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
      <p class="quiet">{t('plan.intro')}</p>
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
            focusJournalSection('plan');
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
      <RestCard plan={plan} today={view.today} change={change} />
      <RemindersCard view={view} change={change} />
    </>
  );
}
