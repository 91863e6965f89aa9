import { dayIn, weekOf, zoneHere } from '../lib/day';
import type { Plan } from '../lib/settings';
import { t } from '../lib/texts';
import { Rhythms } from './journal/Rhythms';
import { focusSection } from './Section';
import type { UsedSettings } from './use-settings';

interface ScheduleSectionProps {
  plan: Plan;
  sites: readonly { id: string; name: string }[];
  change: UsedSettings['change'];
}

/** The weekly rhythm, here as on the journal's page, which has the rest of the plan. */
export function ScheduleSection({ plan, sites, change }: ScheduleSectionProps) {
  const week = weekOf(dayIn(plan.zone ?? zoneHere(), Date.now()));
  return (
    <>
      <p class="quiet">{t('plan.intro')}</p>
      <Rhythms plan={plan} week={week} sites={sites} change={change} onRemoved={() => focusSection('schedule')} />
      <p>
        <a href="/journal.html#plan">{t('options.schedule.more')}</a>
      </p>
    </>
  );
}
