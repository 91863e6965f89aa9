import { useMemo } from 'preact/hooks';
import type { JournalEntry } from '../../lib/journal';
import { comparable, compare, ENOUGH } from '../../lib/journal/compare';
import { type Reading, readingOf } from '../../lib/journal/engagement';
import { momentWords, percent, percentNumber } from '../../lib/journal/words';
import type { Plan } from '../../lib/settings';
import { t } from '../../lib/texts';
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
      <p class="quiet">{t('journal.readers.meaning', { per: t(`journal.per.${plan.denominator}`) })}</p>
      {read.length > 0 && (
        <div class="card table-box">
          <table>
            <caption class="unseen">{t('journal.readers.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('journal.readers.post')}</th>
                <th scope="col">{t(`journal.ratePer.${plan.denominator}`)}</th>
                <th scope="col">{t('journal.readers.besideOthers')}</th>
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
                      {t('journal.readers.counts', { actions: reading.actions, by: reading.by })}
                    </span>
                  </td>
                  <td>{bandWords(reading)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h3>{t('journal.readers.whatWorks')}</h3>
      {comparisons.length > 0 ? (
        <WhatWorks comparisons={comparisons} posts={compared.length} />
      ) : (
        <p class="quiet">{t('journal.readers.tooFew', compared.length, { enough: ENOUGH })}</p>
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
  if (per === 'impressions') return t('journal.band.perFollowers');
  if (!band || !place) return t('journal.band.none');
  return t(`journal.band.${place}`, { low: percentNumber(band.low), high: percent(band.high) });
}
