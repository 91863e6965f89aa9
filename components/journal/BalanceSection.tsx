import { useMemo } from 'preact/hooks';
import type uPlot from 'uplot';
import { monthOf } from '../../lib/day';
import { isPost, type JournalEntry } from '../../lib/journal/entry';
import { dayOf } from '../../lib/journal/schedule';
import { monthName, standingAlone } from '../../lib/journal/words';
import { number, t } from '../../lib/texts';
import type { Stance } from '../../lib/vocabulary';
import { AXIS_FONT, axis, Chart, type ChartOptions, timeAxis } from './Chart';
import type { JournalView } from './journal-view';

/** Posts that each point of the line looks back on. */
const WINDOW = 8;
/** Posts in the picture; more would be a cloud. The table has all. */
const SHOWN = 250;
/** Around the words of an axis, in pixels. */
const AXIS_SPACE = 20;

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
    return <p class="quiet">{t('journal.balance.tooFew')}</p>;
  }
  const caption = [
    t('journal.balance.caption', { window: WINDOW }),
    judged.length > SHOWN && t('journal.balance.shown', { shown: SHOWN }),
  ];
  return (
    <Chart caption={caption.filter(Boolean).join(' ')} data={data} options={chart}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('journal.balance.month')}</th>
            <th scope="col">{t('journal.balance.posts')}</th>
            <th scope="col">{t('journal.balance.praiseOnly')}</th>
            <th scope="col">{t('journal.balance.bothSides')}</th>
            <th scope="col">{t('journal.balance.criticismOnly')}</th>
          </tr>
        </thead>
        <tbody>
          {monthsOf(judged).map(([month, posts]) => (
            <tr key={month}>
              <th scope="row">{standingAlone(monthName(month))}</th>
              <td>{number(posts.length)}</td>
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

function withStance(posts: readonly JournalEntry[], ...stances: Stance[]): string {
  return number(posts.filter(({ stance }) => stances.includes(stance)).length);
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

/** Pixels for words on an axis: they are longer in some languages than in others. */
function widthOf(plot: uPlot, labels: readonly string[] | null): number {
  plot.ctx.font = AXIS_FONT;
  const widest = Math.max(...(labels ?? []).map((label) => plot.ctx.measureText(label).width), 0);
  return Math.ceil(widest) + AXIS_SPACE;
}

function labelOf(split: number): string {
  if (split === 1) return t('journal.balance.praise');
  if (split === -1) return t('journal.balance.criticism');
  return split === 0 ? t('journal.balance.even') : '';
}

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
        size: (plot, labels) => widthOf(plot, labels),
        splits: () => [-1, -0.5, 0, 0.5, 1],
        values: (_plot, splits) => splits.map(labelOf),
      }),
    ],
    series: [{}, dots('praise'), dots('criticism'), { stroke: () => colour('ink'), width: 2, points: { show: false } }],
  };
}
