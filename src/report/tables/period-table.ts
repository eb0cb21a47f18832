import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Period } from '../../vocabulary/period.ts';
import { capital, sayPeriod, small } from '../../vocabulary/wording.ts';
import type { BlockOf, TableHead } from '../document.ts';
import { figureColumns } from './figure-columns.ts';

/** A column of a table by period: its heading, and what stands in it. */
interface TableColumn {
  readonly head: string;
  readonly cell: (period: Period) => string;
}

/** The figures of a chart, a row a period: counts first, then the figure and its range. */
export function periodTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const columns = view.series.flatMap((series) => seriesColumns(reading, view, series));
  const head: TableHead[] = [
    { text: 'Period', numeric: false },
    ...columns.map(({ head: text }) => ({ text, numeric: true })),
  ];
  return {
    kind: 'table',
    caption: `Figures: ${small(caption)}`,
    head,
    rows: view.periods.map((period) => [sayPeriod(period), ...columns.map(({ cell }) => cell(period))]),
  };
}

function seriesColumns(reading: Publishable, { periods, series: all }: View, series: string): readonly TableColumn[] {
  const spec = seriesSpec(reading, series);
  const byPeriod = new Map(along(reading, series, periods).map((o) => [o.period.label, o]));
  const isOneOfSeveral = spec.denominator === null && all.length > 1;
  return figureColumns(spec).map(({ head, say }) => ({
    head: isOneOfSeveral ? spec.title : head,
    cell: ({ label }) => {
      const observation = byPeriod.get(label);
      return observation ? say(observation) : '[x]';
    },
  }));
}

/** `london` and `england_and_wales` as people write them. */
export const areaName = (area: string): string =>
  area
    .split('_')
    .map((word) => (word === 'and' ? word : capital(word)))
    .join(' ');
