import { useMemo } from 'preact/hooks';
import type { JournalEntry } from '../../lib/journal';
import { comparable, compare, ENOUGH } from '../../lib/journal/compare';
import { type Reading, readingOf } from '../../lib/journal/engagement';
import { count, momentWords, percent } from '../../lib/journal/words';
import type { Plan } from '../../lib/settings';
import type { UsedSettings } from '../use-settings';
import { BandsCard } from './BandsCard';
import type { JournalView } from './journal-view';
import { WhatWorks } from './WhatWorks';

/** Posts listed, newest first. */
const LISTED = 10;

interface ReadersSectionProps {
  view: JournalView;
  settings: UsedSettings;
}

/** What readers did, from the figures the writer entered. */
export function ReadersSection({ view, settings }: ReadersSectionProps) {
  const { entries, plan, siteName } = view;
  const compared = useMemo(() => comparable(entries), [entries]);
  const comparisons = useMemo(() => compare(entries), [entries]);
  const read = useMemo(() => lastReadings(entries, plan), [entries, plan]);
  return (
    <>
      <p class="quiet">
        Enter what readers did with a post in the list of all posts, or open the post on its site and let Candor’s popup
        read what the page shows. A rate is (reactions + comments + shares) ÷ {plan.denominator}. It says how many of
        those who could answer did, not how good you are.
      </p>
      {read.length > 0 && (
        <div class="card table-box">
          <table>
            <caption class="unseen">Engagement rates, newest first</caption>
            <thead>
              <tr>
                <th scope="col">Post</th>
                <th scope="col">Rate per {plan.denominator}</th>
                <th scope="col">Beside others</th>
              </tr>
            </thead>
            <tbody>
              {read.map(({ entry, reading }) => (
                <tr key={entry.id}>
                  <th scope="row">
                    {momentWords(entry)}, {siteName(entry.site)}
                  </th>
                  <td>
                    <strong>{percent(reading.rate)}</strong>{' '}
                    <span class="quiet">
                      ({reading.actions.toLocaleString('en')} of {reading.by.toLocaleString('en')})
                    </span>
                  </td>
                  <td>{bandWords(reading)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h3>What works for you</h3>
      {comparisons.length > 0 ? (
        <WhatWorks comparisons={comparisons} posts={compared.length} />
      ) : (
        <p class="quiet">
          Says something once the comments of {ENOUGH} posts are entered; below that, chance is all one would see. So
          far: {count(compared.length, 'post')}.
        </p>
      )}
      <BandsCard plan={plan} sites={view.sites} change={settings.change} />
    </>
  );
}

function lastReadings(entries: readonly JournalEntry[], plan: Plan): { entry: JournalEntry; reading: Reading }[] {
  const found: { entry: JournalEntry; reading: Reading }[] = [];
  for (let at = entries.length - 1; at >= 0 && found.length < LISTED; at--) {
    const entry = entries[at]!;
    const reading = readingOf(entry, plan);
    if (reading) found.push({ entry, reading });
  }
  return found;
}

function bandWords({ band, place, per }: Reading): string {
  if (per === 'impressions') return 'bands are per followers';
  if (!band) return 'no band for so many followers';
  const range = `${percent(band.low).replace('\u00a0%', '')} to ${percent(band.high)}`;
  return `${place} its band of ${range}`;
}
