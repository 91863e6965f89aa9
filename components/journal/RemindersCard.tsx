import { useEffect, useMemo, useState } from 'preact/hooks';
import { askForNotifications, mayNotify } from '../../lib/journal';
import { parseFigure } from '../../lib/journal/engagement';
import { type Memory, readMemory, remember, watchMemory } from '../../lib/journal/memory';
import { PLAN_LIMITS, type Plan } from '../../lib/settings';
import { t } from '../../lib/texts';
import { SavedText } from '../SavedText';
import { Switch } from '../Switch';
import type { UsedSettings } from '../use-settings';
import type { JournalView } from './journal-view';

interface RemindersCardProps {
  view: JournalView;
  change: UsedSettings['change'];
}

/** Reminders, quiet hours, zone and the goal for replies. The browser is asked for notifications when they are switched on. */
export function RemindersCard({ view: { plan, here }, change }: RemindersCardProps) {
  const [refused, setRefused] = useState<Memory['refused']>('no');
  const [allowed, setAllowed] = useState(false);
  const [refusedGoal, setRefusedGoal] = useState('');
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  useEffect(() => {
    const look = async () => {
      setRefused((await readMemory()).refused);
      setAllowed(await mayNotify());
    };
    void look();
    return watchMemory(() => void look());
  }, []);

  const set = (some: Partial<Plan>) => change((now) => ({ plan: { ...now.plan, ...some } }));
  const allow = async (some: Partial<Plan>, on: boolean) => {
    // Asked first: the browser listens to a request only within the click itself.
    if (on && !allowed && !(await askForNotifications())) return;
    setAllowed(on || allowed);
    await set(some);
  };
  const saveGoal = async (typed: string) => {
    const read = parseFigure(typed);
    const refused = 'error' in read || goalRefusal(typed) !== '';
    setRefusedGoal(refused ? typed : '');
    return refused ? false : set({ replies: read.value ?? 0 });
  };

  return (
    <section class="card stack" aria-labelledby="reminders-title">
      <h3 id="reminders-title">{t('plan.reminders.title')}</h3>
      <p class="quiet">{t('plan.reminders.intro')}</p>
      {refused === 'yes' && (
        <div class="notice stack" role="status">
          <p>{t('plan.reminders.refused')}</p>
          <div>
            <button type="button" class="button" onClick={() => remember({ refused: 'told' })}>
              {t('plan.reminders.understood')}
            </button>
          </div>
        </div>
      )}
      <Switch on={plan.notify && allowed} onChange={(on) => allow({ notify: on }, on)}>
        {t('plan.reminders.notify')}
      </Switch>
      <Switch on={plan.remindReplies && allowed} onChange={(on) => allow({ remindReplies: on }, on)}>
        {t('plan.reminders.answers')}
      </Switch>
      <div class="fields">
        <label>
          {t('plan.reminders.at')}
          <input
            type="time"
            value={plan.at}
            onChange={(event) => event.currentTarget.value && set({ at: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('plan.reminders.quietFrom')}
          <input
            type="time"
            value={plan.quietFrom}
            onChange={(event) => event.currentTarget.value && set({ quietFrom: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('plan.reminders.quietTo')}
          <input
            type="time"
            value={plan.quietTo}
            onChange={(event) => event.currentTarget.value && set({ quietTo: event.currentTarget.value })}
          />
        </label>
        <label>
          {t('plan.reminders.zone')}
          <select value={plan.zone ?? ''} onChange={(event) => set({ zone: event.currentTarget.value || null })}>
            <option value="">{t('plan.reminders.zoneHere', { zone: here.replaceAll('_', ' ') })}</option>
            {[...new Set([...zones, ...(plan.zone === null ? [] : [plan.zone])])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label for="reply-goal">{t('plan.reminders.goal')}</label>
          <SavedText
            id="reply-goal"
            value={plan.replies === 0 ? '' : String(plan.replies)}
            placeholder={t('plan.reminders.noGoal')}
            describedBy="reply-goal-refusal"
            saveOn="leave"
            onSave={saveGoal}
          />
          <p id="reply-goal-refusal" role="alert" class="refusal small">
            {goalRefusal(refusedGoal)}
          </p>
        </div>
      </div>
    </section>
  );
}

/** Why a typed goal is not taken; empty when it is. */
function goalRefusal(typed: string): string {
  const read = parseFigure(typed);
  if ('error' in read) return read.error;
  return (read.value ?? 0) > PLAN_LIMITS.replies ? t('plan.reminders.goalTooHigh', { most: PLAN_LIMITS.replies }) : '';
}
