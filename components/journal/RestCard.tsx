import { useState } from 'preact/hooks';
import { type DayNumber, dayName, dayNumber } from '../../lib/day';
import { shortDay } from '../../lib/journal/words';
import { PLAN_LIMITS, type Plan, type Rest } from '../../lib/settings';
import type { UsedSettings } from '../use-settings';

interface RestCardProps {
  plan: Plan;
  today: DayNumber;
  change: UsedSettings['change'];
}

/** Holidays and days of rest, planned ahead: no slot, no reminder, no break in the streak. */
export function RestCard({ plan, today, change }: RestCardProps) {
  const [refusal, setRefusal] = useState('');
  const set = (rest: (now: readonly Rest[]) => Rest[], done: string) =>
    change((now) => ({ plan: { ...now.plan, rest: rest(now.plan.rest) } }), done);
  const coming = plan.rest.filter(({ to }) => dayNumber(to) >= today);
  const past = plan.rest.length - coming.length;

  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const from = String(data.get('from'));
    const to = String(data.get('to')) || from;
    if (Number.isNaN(dayNumber(from)) || Number.isNaN(dayNumber(to))) return setRefusal('Say from which day.');
    if (to < from) return setRefusal('The last day comes before the first.');
    if (plan.rest.length >= PLAN_LIMITS.rest)
      return setRefusal('That is as many rests as Candor keeps. Remove one first.');
    setRefusal('');
    const sorted = (now: readonly Rest[]) => [...now, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
    if (await set(sorted, 'Rest planned.')) form.reset();
  };

  return (
    <section class="card stack" aria-labelledby="rest-title">
      <h3 id="rest-title">Days of rest</h3>
      <p class="quiet">Holidays, days off, a quiet month. Nothing is planned then, and your streak waits.</p>
      {coming.length > 0 && (
        <ul class="rows">
          {coming.map((rest) => (
            <li key={`${rest.from} ${rest.to}`}>
              <span>{restWords(rest)}</span>
              <button
                type="button"
                class="button plain end"
                aria-label={`Remove the rest of ${restWords(rest)}`}
                onClick={() =>
                  set((now) => now.filter((each) => each.from !== rest.from || each.to !== rest.to), 'Rest removed.')
                }
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      {past > 0 && (
        <p class="small quiet">
          {past} past {past === 1 ? 'rest is' : 'rests are'} kept, so that{' '}
          {past === 1 ? 'its week stays' : 'their weeks stay'} what {past === 1 ? 'it was' : 'they were'}.
        </p>
      )}
      <form class="fields" onSubmit={add} aria-label="Plan a rest" noValidate>
        <label>
          First day
          <input name="from" type="date" min={dayName(today - 366)} aria-describedby="rest-refusal" />
        </label>
        <label>
          Last day
          <input name="to" type="date" aria-describedby="rest-refusal" />
        </label>
        <button type="submit" class="button">
          Plan a rest
        </button>
      </form>
      <p id="rest-refusal" role="alert" class="refusal">
        {refusal}
      </p>
    </section>
  );
}

function restWords({ from, to }: Rest): string {
  return from === to ? shortDay(dayNumber(from)) : `${shortDay(dayNumber(from))} to ${shortDay(dayNumber(to))}`;
}
