import { useMemo } from 'preact/hooks';
import uPlot from 'uplot';
import type { Week } from '../../lib/journal/streak';
import { shortDay } from '../../lib/journal/words';
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
    return (
      <p class="quiet">
        No replies yet. Replies and comments you write on the sites Candor knows are counted here; a small goal can be
        set in the plan.
      </p>
    );
  }
  const caption = `Replies you wrote to others, by week${plan.replies > 0 ? `; the line is your goal of ${plan.replies}` : ''}.`;
  return (
    <Chart caption={caption} data={data} options={chart}>
      <table>
        <thead>
          <tr>
            <th scope="col">Week of</th>
            <th scope="col">Replies</th>
            <th scope="col">Posts</th>
          </tr>
        </thead>
        <tbody>
          {[...shown].reverse().map(({ week, replies, posts }) => (
            <tr key={week}>
              <th scope="row">{shortDay(week)}</th>
              <td>{replies}</td>
              <td>{posts}</td>
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
      axis(colour, { size: 40, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500] }),
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
