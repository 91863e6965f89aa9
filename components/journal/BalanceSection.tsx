import { useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import { monthOf } from '../../lib/day';
import { isPost, type JournalEntry } from '../../lib/journal/entry';
import { dayOf } from '../../lib/journal/schedule';
import { monthName } from '../../lib/journal/words';
import type { Stance } from '../../lib/vocabulary';
import { axis, Chart, type ChartOptions, timeAxis } from './Chart';
import type { JournalView } from './journal-view';

/** Posts that each point of the line looks back on. */
const WINDOW = 8;
/** Posts in the picture; more would be a cloud. The table has all. */
const SHOWN = 250;

type Judged = JournalEntry & { valence: number };

/** How praise and criticism were weighed, post by post. */
export function BalanceSection({ view: { entries } }: { view: JournalView }) {
  const judged = useMemo(
    () =>
      entries.filter((entry): entry is Judged => isPost(entry) && entry.valence !== null && entry.stance !== 'none'),
    [entries],
  );
  const data = useMemo(() => dataOf(judged.slice(-SHOWN)), [judged]);
  if (judged.length < 2) {
    return <p class="quiet">Shown from the second post on that praises or criticises something.</p>;
  }
  return (
    <Chart
      caption={`Each dot is a post: above the middle it praises more, below it criticises more. The line looks back on ${WINDOW} posts.${
        judged.length > SHOWN ? ` Shown are the last ${SHOWN}; the table has all.` : ''
      }`}
      data={data}
      options={chart}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Posts</th>
            <th scope="col">Praise only</th>
            <th scope="col">Both sides</th>
            <th scope="col">Criticism only</th>
          </tr>
        </thead>
        <tbody>
          {monthsOf(judged).map(([month, posts]) => (
            <tr key={month}>
              <th scope="row">{monthName(month)}</th>
              <td>{posts.length}</td>
              <td>{withStance(posts, 'praise-only')}</td>
              <td>{withStance(posts, 'mostly-praise', 'balanced', 'mostly-criticism')}</td>
              <td>{withStance(posts, 'criticism-only')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}

function withStance(posts: readonly JournalEntry[], ...stances: Stance[]): number {
  return posts.filter(({ stance }) => stances.includes(stance)).length;
}

/** Newest month first. */
function monthsOf(posts: readonly Judged[]): [number, Judged[]][] {
  return [...Map.groupBy(posts, (post) => monthOf(dayOf(post)))].sort(([a], [b]) => b - a);
}

/** Seconds; dots above the middle, dots below it, the line. */
function dataOf(posts: readonly Judged[]): uPlot.AlignedData {
  const values = posts.map(({ valence }) => valence);
  const line = values.map((_, at) => {
    const seen = values.slice(Math.max(0, at - WINDOW + 1), at + 1);
    return seen.reduce((sum, value) => sum + value, 0) / seen.length;
  });
  return [
    posts.map(({ when }) => when / 1_000),
    values.map((value) => (value > 0 ? value : null)),
    values.map((value) => (value <= 0 ? value : null)),
    line,
  ];
}

const LABELS: Record<string, string> = { '1': 'praise', '0': 'balance', '-1': 'criticism' };

function chart(colour: Parameters<typeof axis>[0]): ChartOptions {
  const dots = (name: 'praise' | 'criticism'): uPlot.Series => ({
    paths: () => null,
    points: { show: true, size: 8, width: 0, fill: () => colour(name), stroke: () => colour(name) },
  });
  return {
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: [-1.08, 1.08] } },
    axes: [
      timeAxis(colour),
      axis(colour, {
        size: 74,
        splits: () => [-1, -0.5, 0, 0.5, 1],
        values: (_plot, splits) => splits.map((split) => LABELS[String(split)] ?? ''),
      }),
    ],
    series: [{}, dots('praise'), dots('criticism'), { stroke: () => colour('ink'), width: 2, points: { show: false } }],
  };
}
