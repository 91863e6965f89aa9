import { type StatedSlot, stateSlots } from '../../lib/journal/schedule';
import { type Streak, streakOf, type Week, type WeekState } from '../../lib/journal/streak';
import { count, passedSlots, shortDay, slotTime, weekWords } from '../../lib/journal/words';
import type { JournalView } from './journal-view';
import { NextSlotLine } from './NextSlot';

/** Weeks shown in the strip. */
const STRIP = 16;

const STATE_WORDS: Record<WeekState, string> = {
  kept: 'goal reached',
  mended: 'mended by the week after',
  rest: 'a week of rest',
  missed: 'less than planned',
  open: 'still open',
  unplanned: 'no plan',
};

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
        {planned ? progress : posts}
        {planned && goal > 0 && <span class="figure-of"> of {goal}</span>}
      </p>
      <p class="figure-name">{(planned ? goal : posts) === 1 ? 'post this week' : 'posts this week'}</p>
    </div>
  );
}

/** Not shown as a nought: a row begins with its first week. */
function InARow({ streak: { length, waiting } }: { streak: Streak }) {
  const weeks = length || waiting?.length;
  if (!weeks) return null;
  return (
    <div class="figure">
      <p class="figure-value">{weeks}</p>
      <p class="figure-name">
        {weeks === 1 ? 'week in a row' : 'weeks in a row'}
        {length === 0 && ', waiting'}
      </p>
    </div>
  );
}

function Replies({ present: { replies }, goal }: { present: Week; goal: number }) {
  return (
    <div class="figure">
      <p class="figure-value">
        {replies}
        {goal > 0 && <span class="figure-of"> of {goal}</span>}
      </p>
      <p class="figure-name">{(goal || replies) === 1 ? 'reply written' : 'replies written'}</p>
    </div>
  );
}

const SLOT_WORDS = { filled: 'posted', passed: 'went by', open: 'open' };

function Slots({ slots, view }: { slots: readonly StatedSlot[]; view: JournalView }) {
  return (
    <ul class="slots" aria-label="Slots of this week">
      {slots.map((slot, at) => (
        // Two slots may be alike; their order never changes.
        <li key={String(at)} class={`slot slot-${slot.state}`}>
          <span class="slot-when">{slotTime(slot, view.today)}</span>
          <span class="slot-state">
            {SLOT_WORDS[slot.state]}
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
        The last {count(weeks.length, 'week')}
      </p>
      <ol class="strip" aria-labelledby="strip-name">
        {weeks.map(({ week, state, progress, goal }) => {
          const words = `Week of ${shortDay(week)}: ${progress}${goal > 0 ? ` of ${goal}` : ''}, ${STATE_WORDS[state]}`;
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
