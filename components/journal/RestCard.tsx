import { useState } from 'preact/hooks';
import { type DayNumber, dayName, dayNumber } from '../../lib/day';
import { shortDay } from '../../lib/journal/words';
import { PLAN_LIMITS, type Plan, type Rest } from '../../lib/settings';
import { t } from '../../lib/texts';
import type { UsedSettings } from '../use-settings';

interface RestCardProps {
  plan: Plan;
  today: DayNumber;
  change: UsedSettings['change'];
}

type Refusal = `plan.rest.${'noDay' | 'upsideDown' | 'tooMany'}`;

/** Holidays and days of rest, planned ahead: no slot, no reminder, no break in the streak. */
export function RestCard({ plan, today, change }: RestCardProps) {
  const [refusal, setRefusal] = useState<Refusal | null>(null);
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
    if (Number.isNaN(dayNumber(from)) || Number.isNaN(dayNumber(to))) return setRefusal('plan.rest.noDay');
    if (to < from) return setRefusal('plan.rest.upsideDown');
    if (plan.rest.length >= PLAN_LIMITS.rest) return setRefusal('plan.rest.tooMany');
    setRefusal(null);
    const sorted = (now: readonly Rest[]) => [...now, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
    if (await set(sorted, t('plan.rest.planned'))) form.reset();
  };

  return (
    <section class="card stack" aria-labelledby="rest-title">
      <h3 id="rest-title">{t('plan.rest.title')}</h3>
      <p class="quiet">{t('plan.rest.intro')}</p>
      {coming.length > 0 && (
        <ul class="rows">
          {coming.map((rest) => (
            <li key={`${rest.from} ${rest.to}`}>
              <span>{restWords(rest)}</span>
              <button
                type="button"
                class="button plain end"
                aria-label={t('plan.rest.removeNamed', { days: restWords(rest) })}
                onClick={() =>
                  set(
                    (now) => now.filter((each) => each.from !== rest.from || each.to !== rest.to),
                    t('plan.rest.removed'),
                  )
                }
              >
                {t('plan.rest.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {past > 0 && <p class="small quiet">{t('plan.rest.past', past)}</p>}
      <form class="fields" onSubmit={add} aria-label={t('plan.rest.add')} noValidate>
        <label>
          {t('plan.rest.firstDay')}
          <input name="from" type="date" min={dayName(today - 366)} aria-describedby="rest-refusal" />
        </label>
        <label>
          {t('plan.rest.lastDay')}
          <input name="to" type="date" aria-describedby="rest-refusal" />
        </label>
        <button type="submit" class="button">
          {t('plan.rest.add')}
        </button>
      </form>
      <p id="rest-refusal" role="alert" class="refusal">
        {refusal && t(refusal)}
      </p>
    </section>
  );
}

function restWords({ from, to }: Rest): string {
  const [first, last] = [shortDay(dayNumber(from)), shortDay(dayNumber(to))];
  return from === to ? first : t('plan.rest.span', { from: first, to: last });
}
