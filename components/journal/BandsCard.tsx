import { useState } from 'preact/hooks';
import { parseFigure, REPORTED } from '../../lib/journal/engagement';
import { type Band, DEFAULT_PLAN, type Denominator, PLAN_LIMITS, type Plan } from '../../lib/settings';
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
      <summary>What a rate is divided by, and its bands</summary>
      <div class="stack form">
        <fieldset>
          <legend>Divide by</legend>
          {(['followers', 'impressions'] as const satisfies readonly Denominator[]).map((each) => (
            <label key={each} class="choice">
              <input
                type="radio"
                name="denominator"
                checked={plan.denominator === each}
                onChange={() => set({ denominator: each })}
              />
              <span>
                {each === 'followers' ? 'Followers' : 'Impressions'}
                <span class="choice-more">
                  {each === 'followers'
                    ? 'Those who follow you. Easy to know, but most of them see no single post.'
                    : 'Those who saw the post. Fairer, where the site tells you.'}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <BandTable bands={plan.bands} sites={sites} onChange={(bands, done) => set({ bands }, done)} />
        <h4>What others report</h4>
        <div class="table-box">
          <table>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">Per</th>
                <th scope="col">Found</th>
                <th scope="col">By</th>
              </tr>
            </thead>
            <tbody>
              {REPORTED.map(({ who, per, found, by }) => (
                <tr key={who}>
                  <th scope="row">{who}</th>
                  <td>{per}</td>
                  <td>{found}</td>
                  <td>{by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="small quiet">
          Read on others’ pages, not checked by us. 5 to 10 % from 10,000 followers on fits TikTok or a rate per
          impressions; for Instagram per followers it is high. Set the bands to what you know of your own field.
        </p>
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
  const [refusal, setRefusal] = useState('');
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const read = readBand(new FormData(form));
    if ('error' in read) return setRefusal(read.error);
    setRefusal('');
    const rest = bands.filter(({ site, followers }) => site !== read.band.site || followers !== read.band.followers);
    const sorted = [...rest, read.band].sort(
      (a, b) => (a.site ?? '').localeCompare(b.site ?? '') || a.followers - b.followers,
    );
    if (await onChange(sorted, 'Band saved.')) form.reset();
  };
  const nameOf = (id: string | null) => (id === null ? 'any site' : (sites.find((site) => site.id === id)?.name ?? id));
  return (
    <>
      <h4>Your bands</h4>
      <ul class="rows">
        {bands.map((band) => {
          const words = `${nameOf(band.site)}, from ${band.followers.toLocaleString('en')} followers`;
          return (
            <li key={words}>
              <span>
                {capital(words)}: {share(band.low)} to {share(band.high)} %
              </span>
              <button
                type="button"
                class="button plain end"
                aria-label={`Remove the band for ${words}`}
                onClick={() =>
                  onChange(
                    bands.filter((each) => each !== band),
                    'Band removed.',
                  )
                }
              >
                Remove
              </button>
            </li>
          );
        })}
      </ul>
      <form class="fields" onSubmit={add} aria-label="Add or change a band">
        <label>
          Site
          <select name="site">
            <option value="">Any site</option>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          From followers
          <input name="followers" type="text" inputMode="numeric" aria-describedby="band-refusal" />
        </label>
        <label>
          Low, %
          <input name="low" type="text" inputMode="decimal" aria-describedby="band-refusal" />
        </label>
        <label>
          High, %
          <input name="high" type="text" inputMode="decimal" aria-describedby="band-refusal" />
        </label>
        <button type="submit" class="button" disabled={bands.length >= PLAN_LIMITS.bands}>
          Save band
        </button>
      </form>
      <p id="band-refusal" role="alert" class="refusal">
        {refusal}
      </p>
      <div>
        <button
          type="button"
          class="button"
          onClick={() => onChange(DEFAULT_PLAN.bands, 'The bands are as they came.')}
        >
          Bands as they came
        </button>
      </div>
    </>
  );
}

function readBand(form: FormData): { band: Band } | { error: string } {
  const followers = parseFigure(String(form.get('followers')));
  if ('error' in followers) return { error: `Followers: ${followers.error}` };
  if (followers.value === undefined) return { error: 'Followers: type from how many on.' };
  const [low, high] = [form.get('low'), form.get('high')].map((typed) =>
    Number(String(typed).replace(',', '.').trim() || Number.NaN),
  );
  if (!(low! >= 0 && high! <= 100 && low! <= high!)) {
    return { error: 'Type two shares from 0 to 100, the lower one first.' };
  }
  return {
    band: { site: String(form.get('site')) || null, followers: followers.value, low: low! / 100, high: high! / 100 },
  };
}

function share(of: number): string {
  return String(Number((of * 100).toFixed(2)));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
