import { useState } from 'preact/hooks';
import { parseFigure, reported } from '../../lib/journal/engagement';
import { type Band, DEFAULT_PLAN, type Denominator, PLAN_LIMITS, type Plan } from '../../lib/settings';
import { number, t } from '../../lib/texts';
import type { UsedSettings } from '../use-settings';
import type { JournalView } from './journal-view';

interface BandsCardProps {
  plan: Plan;
  sites: JournalView['sites'];
  change: UsedSettings['change'];
}

/** What a rate is divided by and set against: editable, with what others report beside it. */
export function BandsCard({ plan, sites, change }: BandsCardProps) {
  const set = (some: Partial<Plan>, done?: string) => change((now) => ({ plan: { ...now.plan, ...some } }), done);
  return (
    <details class="card">
      <summary>{t('plan.bands.title')}</summary>
      <div class="stack form">
        <fieldset>
          <legend>{t('plan.bands.divideBy')}</legend>
          {(['followers', 'impressions'] as const satisfies readonly Denominator[]).map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="denominator"
                checked={plan.denominator === each}
                onChange={() => set({ denominator: each })}
              />
              <span>
                {t(`plan.bands.${each}`)}
                <span class="choice-more">{t(`plan.bands.${each}More`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <BandTable bands={plan.bands} sites={sites} onChange={(bands, done) => set({ bands }, done)} />
        <h4>{t('plan.bands.reported')}</h4>
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('plan.bands.who')}</th>
                <th scope="col">{t('plan.bands.per')}</th>
                <th scope="col">{t('plan.bands.found')}</th>
                <th scope="col">{t('plan.bands.by')}</th>
              </tr>
            </thead>
            <tbody>
              {reported().map(({ who, per, found, by }) => (
                <tr key={who}>
                  <th scope="row">{who}</th>
                  <td>{t(`journal.per.${per}`)}</td>
                  <td>{found}</td>
                  <td>{by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="small quiet">{t('plan.bands.reportedNote')}</p>
      </div>
    </details>
  );
}

interface BandTableProps {
  bands: readonly Band[];
  sites: JournalView['sites'];
  onChange(bands: Band[], done: string): Promise<boolean>;
}

function BandTable({ bands, sites, onChange }: BandTableProps) {
  const [refused, setRefused] = useState<FormData | null>(null);
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = new FormData(form);
    const read = readBand(typed);
    if ('error' in read) return setRefused(typed);
    setRefused(null);
    const rest = bands.filter(({ site, followers }) => site !== read.band.site || followers !== read.band.followers);
    const sorted = [...rest, read.band].sort(
      (a, b) => (a.site ?? '').localeCompare(b.site ?? '') || a.followers - b.followers,
    );
    if (await onChange(sorted, t('plan.bands.saved'))) form.reset();
  };
  const nameOf = (id: string | null, any: string) =>
    id === null ? any : (sites.find((site) => site.id === id)?.name ?? id);
  return (
    <>
      <h4>{t('plan.bands.yours')}</h4>
      <ul class="rows">
        {bands.map((band) => {
          const { site, followers } = band;
          return (
            <li key={`${site ?? ''} ${followers}`}>
              <span>
                {t('plan.bands.band', {
                  site: nameOf(site, t('plan.bands.anySite')),
                  followers,
                  low: share(band.low),
                  high: share(band.high),
                })}
              </span>
              <button
                type="button"
                class="button plain end"
                aria-label={t('plan.bands.removeNamed', { site: nameOf(site, t('plan.bands.forAnySite')), followers })}
                onClick={() =>
                  onChange(
                    bands.filter((each) => each !== band),
                    t('plan.bands.removed'),
                  )
                }
              >
                {t('plan.bands.remove')}
              </button>
            </li>
          );
        })}
      </ul>
      <form class="fields" onSubmit={add} aria-label={t('plan.bands.form')}>
        <label>
          {t('plan.bands.site')}
          <select name="site">
            <option value="">{t('plan.bands.anySite')}</option>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('plan.bands.from')}
          <input name="followers" type="text" inputMode="numeric" aria-describedby="band-refusal" />
        </label>
        <label>
          {t('plan.bands.low')}
          <input name="low" type="text" inputMode="decimal" aria-describedby="band-refusal" />
        </label>
        <label>
          {t('plan.bands.high')}
          <input name="high" type="text" inputMode="decimal" aria-describedby="band-refusal" />
        </label>
        <button type="submit" class="button" disabled={bands.length >= PLAN_LIMITS.bands}>
          {t('plan.bands.save')}
        </button>
      </form>
      <p id="band-refusal" role="alert" class="refusal">
        {refused && refusalOf(readBand(refused))}
      </p>
      <div>
        <button type="button" class="button" onClick={() => onChange(DEFAULT_PLAN.bands, t('plan.bands.wereReset'))}>
          {t('plan.bands.reset')}
        </button>
      </div>
    </>
  );
}

type ReadBand = { band: Band } | { error: string };

function readBand(form: FormData): ReadBand {
  const followers = parseFigure(String(form.get('followers')));
  if ('error' in followers) return { error: t('plan.bands.wrongFollowers', { reason: followers.error }) };
  if (followers.value === undefined) return { error: t('plan.bands.noFollowers') };
  const [low, high] = [form.get('low'), form.get('high')].map((typed) =>
    Number(String(typed).replace(',', '.').trim() || Number.NaN),
  );
  if (!(low! >= 0 && high! <= 100 && low! <= high!)) {
    return { error: t('plan.bands.wrongShares') };
  }
  return {
    band: { site: String(form.get('site')) || null, followers: followers.value, low: low! / 100, high: high! / 100 },
  };
}

/** Worked out when shown, so that it is in the language of the moment. */
function refusalOf(read: ReadBand): string {
  return 'error' in read ? read.error : '';
}

function share(of: number): string {
  return number(Number((of * 100).toFixed(2)));
}
