import { useEffect, useMemo, useState } from 'preact/hooks';
import { askForNotifications, mayNotify } from '../../lib/journal';
import { parseFigure } from '../../lib/journal/engagement';
import { type Memory, readMemory, remember, watchMemory } from '../../lib/journal/memory';
import { PLAN_LIMITS, type Plan } from '../../lib/settings';
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
  const [goalRefusal, setGoalRefusal] = useState('');
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
    if ('error' in read || (read.value ?? 0) > PLAN_LIMITS.replies) {
      setGoalRefusal('error' in read ? read.error : `A goal above ${PLAN_LIMITS.replies} a week helps nobody.`);
      return false;
    }
    setGoalRefusal('');
    return set({ replies: read.value ?? 0 });
  };

  return (
    <section class="card stack" aria-labelledby="reminders-title">
      <h3 id="reminders-title">Reminders and replies</h3>
      <p class="quiet">
        A slot of today shows in the popup and as a small 1 on Candor’s button. Notifications are up to you: one a day
        at most, none in quiet hours.
      </p>
      {refused === 'yes' && (
        <div class="notice stack" role="status">
          <p>
            The browser does not let Candor show notifications, so it will not ask again by itself. Slots still show in
            the popup and on the button. If you change your mind, switch a reminder on here.
          </p>
          <div>
            <button type="button" class="button" onClick={() => remember({ refused: 'told' })}>
              Understood
            </button>
          </div>
        </div>
      )}
      <Switch on={plan.notify && allowed} onChange={(on) => allow({ notify: on }, on)}>
        Notify me when a slot comes
      </Switch>
      <Switch on={plan.remindReplies && allowed} onChange={(on) => allow({ remindReplies: on }, on)}>
        Remind me to answer comments, an hour after posting
      </Switch>
      <div class="fields">
        <label>
          Slots without a time, at
          <input
            type="time"
            value={plan.at}
            onChange={(event) => event.currentTarget.value && set({ at: event.currentTarget.value })}
          />
        </label>
        <label>
          Quiet from
          <input
            type="time"
            value={plan.quietFrom}
            onChange={(event) => event.currentTarget.value && set({ quietFrom: event.currentTarget.value })}
          />
        </label>
        <label>
          Quiet until
          <input
            type="time"
            value={plan.quietTo}
            onChange={(event) => event.currentTarget.value && set({ quietTo: event.currentTarget.value })}
          />
        </label>
        <label>
          Times are meant
          <select value={plan.zone ?? ''} onChange={(event) => set({ zone: event.currentTarget.value || null })}>
            <option value="">where I am (now {here.replaceAll('_', ' ')})</option>
            {[...new Set([...zones, ...(plan.zone === null ? [] : [plan.zone])])].map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label for="reply-goal">Replies to others, a week</label>
          <SavedText
            id="reply-goal"
            value={plan.replies === 0 ? '' : String(plan.replies)}
            placeholder="no goal"
            describedBy="reply-goal-refusal"
            saveOn="leave"
            onSave={saveGoal}
          />
          <p id="reply-goal-refusal" role="alert" class="refusal small">
            {goalRefusal}
          </p>
        </div>
      </div>
    </section>
  );
}
