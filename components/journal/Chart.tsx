import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { type DayNumber, dayAt, dayName } from '../../lib/day';
import { dayAndMonth, monthAndYear, shortMonth } from '../../lib/journal/words';
import { t, textLanguage } from '../../lib/texts';

/** Colours a chart may use, by the names of the tokens. */
export interface ChartColours {
  ink: string;
  muted: string;
  rule: string;
  accent: string;
  praise: string;
  criticism: string;
}

const NAMES: readonly (keyof ChartColours)[] = ['ink', 'muted', 'rule', 'accent', 'praise', 'criticism'];
/** Paper is white whatever the screen is. */
const ON_PAPER: ChartColours = {
  ink: '#000000',
  muted: '#444444',
  rule: '#cccccc',
  accent: '#0b5f63',
  praise: '#a9650a',
  criticism: '#3f5f95',
};
const HEIGHT = 220;
export const AXIS_FONT = '12px system-ui, sans-serif';
/** Steps of an axis from here on are months; in seconds. */
const MONTH = 27 * 24 * 3_600;

export type ChartOptions = Omit<uPlot.Options, 'width' | 'height'>;

interface ChartProps {
  /** What the picture shows, in one sentence. */
  caption: string;
  data: uPlot.AlignedData;
  /** Made anew with the data. Colours are asked for at every drawing, as the scheme may change. */
  options(colour: (name: keyof ChartColours) => string): ChartOptions;
  /** The same as a table. */
  children: ComponentChildren;
}

/** A chart, and behind it the table that says the same. */
export function Chart({ caption, data, options, children }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const host = box.current!;
    let colours = onScreen();
    const plot = new uPlot(
      { ...options((name) => colours[name]), width: Math.max(200, host.clientWidth), height: HEIGHT },
      data,
      host,
    );
    const paint = (next: ChartColours) => {
      colours = next;
      plot.redraw(false, true);
    };
    const repaint = () => paint(onScreen());
    const print = () => paint(ON_PAPER);
    const resize = new ResizeObserver(() => plot.setSize({ width: Math.max(200, host.clientWidth), height: HEIGHT }));
    resize.observe(host);
    const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
      (query) => matchMedia(query),
    );
    for (const scheme of schemes) scheme.addEventListener('change', repaint);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', repaint);
    return () => {
      resize.disconnect();
      for (const scheme of schemes) scheme.removeEventListener('change', repaint);
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', repaint);
      plot.destroy();
    };
    // The words on the axes are drawn, so another language is another picture.
  }, [data, options, textLanguage()]);
  return (
    <figure class="chart card stack">
      <figcaption>{caption}</figcaption>
      <div ref={box} class="plot" aria-hidden="true" />
      <details>
        <summary>{t('journal.chart.asTable')}</summary>
        <div class="table-box">{children}</div>
      </details>
    </figure>
  );
}

/** Axis and grid in the page's own look. */
export function axis(colour: (name: keyof ChartColours) => string, more: uPlot.Axis = {}): uPlot.Axis {
  return {
    stroke: () => colour('muted'),
    grid: { stroke: () => colour('rule'), width: 1 },
    ticks: { show: false },
    font: AXIS_FONT,
    ...more,
  };
}

/** The axis of time, in the page's language: days, or months with the year where it begins. */
export function timeAxis(colour: (name: keyof ChartColours) => string, more: uPlot.Axis = {}): uPlot.Axis {
  const label = (seconds: number, at: number, step: number) => {
    const when = seconds * 1_000;
    const day = dayAt(when, -new Date(when).getTimezoneOffset());
    if (step < MONTH) return dayAndMonth(day);
    return at === 0 || isJanuary(day) ? monthAndYear(day) : shortMonth(day);
  };
  return axis(colour, {
    space: 64,
    values: (_plot, splits, _axis, _space, step) => splits.map((seconds, at) => label(seconds, at, step)),
    ...more,
  });
}

function isJanuary(day: DayNumber): boolean {
  return dayName(day).slice(5, 7) === '01';
}

function onScreen(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    NAMES.map((name) => [name, style.getPropertyValue(`--candor-${name}`).trim()]),
  ) as unknown as ChartColours;
}
