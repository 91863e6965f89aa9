import { useId } from 'preact/hooks';
import { WEEKDAYS } from '../../lib/day';
import { standingAlone, weekdayName } from '../../lib/journal/words';
import { PLAN_LIMITS, type Rhythm, type WeekSlot } from '../../lib/settings';
import { t } from '../../lib/texts';
import { RichText } from '../RichText';
import type { JournalView } from './journal-view';

interface RhythmCardProps {
  rhythm: Rhythm;
  sites: JournalView['sites'];
  /** Sites that have a rhythm of their own. */
  taken: ReadonlySet<string | null>;
  onChange(rhythm: Rhythm): void;
  onRemove(): void;
}

/** One rhythm: for which site, and either so many a week or chosen days. */
export function RhythmCard({ rhythm, sites, taken, onChange, onRemove }: RhythmCardProps) {
  const id = useId();
  const onDays = rhythm.slots.length > 0;
  const offered = [{ id: '', name: t('plan.rhythm.anySite') }, ...sites].filter(
    (site) => (rhythm.site ?? '') === site.id || !taken.has(site.id || null),
  );
  const name = offered.find((site) => site.id === (rhythm.site ?? ''))?.name ?? rhythm.site ?? '';
  const count = (
    <select
      id={`${id}-week`}
      value={rhythm.perWeek}
      onChange={(event) => onChange({ ...rhythm, perWeek: Number(event.currentTarget.value) })}
    >
      {[...new Set([1, 2, 3, 4, 5, 7, 10, 14, rhythm.perWeek])]
        .sort((a, b) => a - b)
        .map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
    </select>
  );
  return (
    <fieldset class="card stack rhythm">
      <legend class="unseen">{t('plan.rhythm.title', { site: name })}</legend>
      <div class="row">
        <label class="inline">
          {t('plan.rhythm.on')}
          <select
            value={rhythm.site ?? ''}
            onChange={(event) => onChange({ ...rhythm, site: event.currentTarget.value || null })}
          >
            {offered.map((site) => (
              <option key={site.id} value={site.id}>
                {site.name}
              </option>
            ))}
          </select>
        </label>
        <label class="inline">
          {t('plan.rhythm.plan')}
          <select
            value={onDays ? 'days' : 'week'}
            onChange={(event) =>
              onChange({ ...rhythm, slots: event.currentTarget.value === 'days' ? [{ day: 1, time: null }] : [] })
            }
          >
            <option value="week">{t('plan.rhythm.byWeek')}</option>
            <option value="days">{t('plan.rhythm.byDays')}</option>
          </select>
        </label>
        <button
          type="button"
          class="button plain end"
          aria-label={t('plan.rhythm.removeNamed', { site: name })}
          onClick={onRemove}
        >
          {t('plan.rhythm.remove')}
        </button>
      </div>
      {onDays ? (
        <Days slots={rhythm.slots} id={id} onChange={(slots) => onChange({ ...rhythm, slots })} />
      ) : (
        <label class="inline" for={`${id}-week`}>
          <RichText text="plan.rhythm.perWeek" with={[rhythm.perWeek, { count }]} />
        </label>
      )}
    </fieldset>
  );
}

interface DaysProps {
  slots: readonly WeekSlot[];
  id: string;
  onChange(slots: WeekSlot[]): void;
}

/** The days of the week with their times; at least one stays. */
function Days({ slots, id, onChange }: DaysProps) {
  const replace = (at: number, slot: WeekSlot) => onChange(slots.map((each, index) => (index === at ? slot : each)));
  return (
    <>
      <ul class="rows day-slots">
        {slots.map((slot, at) => (
          // Slots may be alike; they keep their place.
          <li key={String(at)}>
            <select
              aria-label={t('plan.rhythm.slotDay', { number: at + 1 })}
              value={slot.day}
              onChange={(event) => replace(at, { ...slot, day: Number(event.currentTarget.value) })}
            >
              {WEEKDAYS.map((day) => (
                <option key={day} value={day}>
                  {standingAlone(weekdayName(day))}
                </option>
              ))}
            </select>
            <label class="inline" for={`${id}-${at}`}>
              {t('plan.rhythm.at')}
            </label>
            <input
              id={`${id}-${at}`}
              type="time"
              value={slot.time ?? ''}
              onChange={(event) => replace(at, { ...slot, time: event.currentTarget.value || null })}
            />
            {slot.time === null && <span class="quiet">{t('plan.rhythm.anyTime')}</span>}
            <button
              type="button"
              class="button plain end"
              aria-label={t('plan.rhythm.removeSlot', { number: at + 1, weekday: weekdayName(slot.day) })}
              disabled={slots.length === 1}
              onClick={() => onChange(slots.filter((_, index) => index !== at))}
            >
              {t('plan.rhythm.remove')}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button
          type="button"
          class="button"
          disabled={slots.length >= PLAN_LIMITS.perWeek}
          onClick={() => onChange([...slots, { day: (slots.at(-1)!.day + 2) % 7, time: slots.at(-1)!.time }])}
        >
          {t('plan.rhythm.addDay')}
        </button>
      </div>
    </>
  );
}
