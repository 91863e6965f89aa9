import { type Comparison, ENOUGH_EACH, type Side } from '../../lib/journal/compare';
import { toOneDigit } from '../../lib/journal/words';
import { number, t } from '../../lib/texts';

interface WhatWorksProps {
  comparisons: readonly Comparison[];
  /** How many posts were compared in all. */
  posts: number;
}

/** Comments per post with and without something, with counts and what is not known. */
export function WhatWorks({ comparisons, posts }: WhatWorksProps) {
  return (
    <div class="card stack">
      <div class="table-box">
        <table>
          <caption class="unseen">{t('journal.works.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('journal.works.trait')}</th>
              <th scope="col">{t('journal.works.with')}</th>
              <th scope="col">{t('journal.works.without')}</th>
              <th scope="col">{t('journal.works.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {comparisons.map((comparison) => (
              <tr key={comparison.trait}>
                <th scope="row">{t(`journal.traits.${comparison.trait}`)}</th>
                <td>
                  <SideWords side={comparison.with} />
                </td>
                <td>
                  <SideWords side={comparison.without} />
                </td>
                <td>{verdictWords(comparison)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small quiet">{t('journal.works.meaning', { posts })}</p>
    </div>
  );
}

function SideWords({ side: { posts, median } }: { side: Side }) {
  if (posts === 0) return <>{t('journal.works.noPost')}</>;
  return (
    <>
      <strong>{number(median)}</strong> <span class="quiet">{t('journal.works.posts', posts)}</span>
    </>
  );
}

function verdictWords({ verdict, times }: Comparison): string {
  if (!times || verdict === 'few') return t('journal.works.few', { each: ENOUGH_EACH });
  const range = { low: toOneDigit(times.low), high: toOneDigit(times.high) };
  if (verdict === 'open') return t('journal.works.open', range);
  return t(`journal.works.${verdict}`, { middle: toOneDigit(times.middle), ...range });
}
