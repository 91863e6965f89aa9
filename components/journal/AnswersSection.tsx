import { useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import type { Week } from '../../lib/journal/streak';
import { shortDay } from '../../lib/journal/words';
import { number, t } from '../../lib/texts';
import { axis, Chart, type ChartOptions, timeAxis } from './Chart';
import type { JournalView } from './journal-view';

/** Half a year of weeks. */
const WEEKS = 26;
const DAY_SECONDS = 24 * 3_600;

/** Replies the writer gave to others, by week, against the goal. */
export function AnswersSection({ view: { weeks, plan } }: { view: JournalView }) {
  const shown = useMemo(() => weeks.slice(-WEEKS), [weeks]);
  const data = useMemo(() => dataOf(shown, plan.replies), [shown, plan.replies]);
  if (shown.every(({ replies }) => replies === 0)) {
    return <p class="quiet">{t('journal.answers.none')}</p>;
  }
  const caption =
    plan.replies > 0 ? t('journal.answers.captionGoal', { goal: plan.replies }) : t('journal.answers.caption');
  return (
    <Chart caption={caption} data={data} options={chart}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('journal.answers.week')}</th>
            <th scope="col">{t('journal.answers.replies')}</th>
            <th scope="col">{t('journal.answers.posts')}</th>
          </tr>
        </thead>
        <tbody>
          {[...shown].reverse().map(({ week, replies, posts }) => (
            <tr key={week}>
              <th scope="row">{shortDay(week)}</th>
              <td>{number(replies)}</td>
              <td>{number(posts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}

/** Seconds at the middle of each week; replies; the goal. */
function dataOf(weeks: readonly Week[], goal: number): uPlot.AlignedData {
  return [
    weeks.map(({ week }) => (week + 3.5) * DAY_SECONDS),
    weeks.map(({ replies }) => replies),
    weeks.map(() => (goal > 0 ? goal : null)),
  ];
}

function chart(colour: Parameters<typeof axis>[0]): ChartOptions {
  return {
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: (_plot, low, high) => [low - 4 * DAY_SECONDS, high + 4 * DAY_SECONDS] },
      y: { range: (_plot, _low, high) => [0, Math.max(4, high * 1.1)] },
    },
    axes: [
      timeAxis(colour, { grid: { show: false } }),
      axis(colour, {
        size: 40,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500],
        values: (_plot, splits) => splits.map(number),
      }),
    ],
    series: [
      {},
      {
        fill: () => colour('accent'),
        stroke: () => colour('accent'),
        paths: uPlot.paths.bars?.({ size: [0.6, 28], radius: 0.2 }),
        points: { show: false },
      },
      { stroke: () => colour('muted'), width: 1.5, dash: [5, 4], points: { show: false } },
    ],
  };
}
