import { t } from '../../lib/texts';
import type { UsedSettings } from '../use-settings';
import { focusJournalSection } from './JournalSection';
import type { JournalView } from './journal-view';
import { RemindersCard } from './RemindersCard';
import { RestCard } from './RestCard';
import { Rhythms } from './Rhythms';

interface PlanSectionProps {
  view: JournalView;
  change: UsedSettings['change'];
}

/** The weekly rhythm, days of rest, reminders and goals. Everything saves at once. */
export function PlanSection({ view, change }: PlanSectionProps) {
  const { plan, week, sites, today } = view;
  return (
    <>
      <p class="quiet">{t('plan.intro')}</p>
      <Rhythms plan={plan} week={week} sites={sites} change={change} onRemoved={() => focusJournalSection('plan')} />
      <RestCard plan={plan} today={today} change={change} />
      <RemindersCard view={view} change={change} />
    </>
  );
}
