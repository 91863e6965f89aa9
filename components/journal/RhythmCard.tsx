import { useId } from 'preact/hooks';
import { WEEKDAYS } from '../../lib/day';
import { PLAN_LIMITS, type Rhythm, type WeekSlot } from '../../lib/settings';
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
  const offered = [{ id: '', name: 'any site' }, ...sites].filter(
    (site) => (rhythm.site ?? '') === site.id || !taken.has(site.id || null),
  );
  const name = offered.find((site) => site.id === (rhythm.site ?? ''))?.name ?? rhythm.site;
  return (
    <fieldset class="card stack rhythm">
      <legend class="unseen">Rhythm for {name}</legend>
      <div class="row">
        <label class="inline">
          On
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
          plan
          <select
            value={onDays ? 'days' : 'week'}
            onChange={(event) =>
              onChange({ ...rhythm, slots: event.currentTarget.value === 'days' ? [{ day: 1, time: null }] : [] })
            }
          >
            <option value="week">so many posts a week</option>
            <option value="days">posts on chosen days</option>
          </select>
        </label>
        <button type="button" class="button plain end" aria-label={`Remove the rhythm for ${name}`} onClick={onRemove}>
          Remove
        </button>
      </div>
      {onDays ? (
        <Days slots={rhythm.slots} id={id} onChange={(slots) => onChange({ ...rhythm, slots })} />
      ) : (
        <label class="inline">
          <select
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
          {rhythm.perWeek === 1 ? 'post a week' : 'posts a week, on any days'}
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
              aria-label={`Day of slot ${at + 1}`}
              value={slot.day}
              onChange={(event) => replace(at, { ...slot, day: Number(event.currentTarget.value) })}
            >
              {WEEKDAYS.map((weekday, day) => (
                <option key={weekday} value={day}>
                  {weekday}
                </option>
              ))}
            </select>
            <label class="inline" for={`${id}-${at}`}>
              at
            </label>
            <input
              id={`${id}-${at}`}
              type="time"
              value={slot.time ?? ''}
              onChange={(event) => replace(at, { ...slot, time: event.currentTarget.value || null })}
            />
            {slot.time === null && <span class="quiet">any time</span>}
            <button
              type="button"
              class="button plain end"
              aria-label={`Remove slot ${at + 1}, ${WEEKDAYS[slot.day]}`}
              disabled={slots.length === 1}
              onClick={() => onChange(slots.filter((_, index) => index !== at))}
            >
              Remove
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
          Add a day
        </button>
      </div>
    </>
  );
}
