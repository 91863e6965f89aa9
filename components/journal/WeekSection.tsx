import { type StatedSlot, stateSlots } from '../../lib/journal/schedule';
import { type Streak, streakOf, type Week } from '../../lib/journal/streak';
import { passedSlots, shortDay, slotTime, standingAlone, weekWords } from '../../lib/journal/words';
import { number, t } from '../../lib/texts';
import type { JournalView } from './journal-view';
import { NextSlotLine } from './NextSlot';

/** Weeks shown in the strip. */
const STRIP = 16;

/** Where the writer stands this week: goal, streak, next slot. */
export function WeekSection({ view }: { view: JournalView }) {
  const { weeks, plan, entries, today, week } = view;
  const present = weeks.at(-1)!;
  const streak = streakOf(weeks);
  const slots = stateSlots(week, plan, entries, today);
  const words = weekWords(weeks, streak);
  const passed = present.eased ? '' : passedSlots(slots);
  const planned = slots.length > 0 || present.state === 'rest';
  return (
    <div class="card week">
      <div class="week-figures">
        <Goal present={present} planned={planned} />
        <InARow streak={streak} />
        <Replies present={present} goal={plan.replies} />
      </div>
      {slots.length > 0 && <Slots slots={slots} view={view} />}
      {words !== '' && <p class="week-words">{words}</p>}
      {passed !== '' && <p class="quiet">{passed}</p>}
      {!slots.some(({ state }) => state === 'open') && <NextSlotLine view={view} />}
      {weeks.length > 1 && <Strip weeks={weeks.slice(-STRIP)} />}
    </div>
  );
}

function Goal({ present: { posts, progress, goal }, planned }: { present: Week; planned: boolean }) {
  return (
    <div class="figure">
      <p class="figure-value">
        {number(planned ? progress : posts)}
        {planned && goal > 0 && <OfGoal goal={goal} />}
      </p>
      <p class="figure-name">{t('journal.week.posts', planned ? goal : posts)}</p>
    </div>
  );
}

/** Not shown as a nought: a row begins with its first week. */
function InARow({ streak: { length, waiting } }: { streak: Streak }) {
  const weeks = length || waiting?.length;
  if (!weeks) return null;
  return (
    <div class="figure">
      <p class="figure-value">{number(weeks)}</p>
      <p class="figure-name">{t(length === 0 ? 'journal.week.inARowWaiting' : 'journal.week.inARow', weeks)}</p>
    </div>
  );
}

function Replies({ present: { replies }, goal }: { present: Week; goal: number }) {
  return (
    <div class="figure">
      <p class="figure-value">
        {number(replies)}
        {goal > 0 && <OfGoal goal={goal} />}
      </p>
      <p class="figure-name">{t('journal.week.replies', goal || replies)}</p>
    </div>
  );
}

function OfGoal({ goal }: { goal: number }) {
  return <span class="figure-of"> {t('journal.week.ofGoal', { goal })}</span>;
}

function Slots({ slots, view }: { slots: readonly StatedSlot[]; view: JournalView }) {
  return (
    <ul class="slots" aria-label={t('journal.week.slots')}>
      {slots.map((slot, at) => (
        // Two slots may be alike; their order never changes.
        <li key={String(at)} class={`slot slot-${slot.state}`}>
          <span class="slot-when">{standingAlone(slotTime(slot, view.today))}</span>
          <span class="slot-state">
            {t(`journal.slotStates.${slot.state}`)}
            {slot.site !== null && `, ${view.siteName(slot.site)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Strip({ weeks }: { weeks: readonly Week[] }) {
  return (
    <div>
      <p class="small quiet" id="strip-name">
        {t('journal.week.lastWeeks', { weeks: weeks.length })}
      </p>
      <ol class="strip" aria-labelledby="strip-name">
        {weeks.map(({ week, state, progress, goal }) => {
          const said = { week: shortDay(week), progress, state: t(`journal.weekStates.${state}`) };
          const words = goal > 0 ? t('journal.week.stripGoal', { ...said, goal }) : t('journal.week.stripPosts', said);
          return (
            <li key={week} class={`strip-week week-${state}`} title={words}>
              <span class="unseen">{words}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
