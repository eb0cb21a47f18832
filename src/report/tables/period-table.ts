import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { sayPeriod } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import { figureColumns } from './figure-columns.ts';
import type { Cell } from './figure-table.ts';
import { figureTable } from './figure-table.ts';

/** A column of a table by period: its heading, and what stands in it. */
interface TableColumn {
  readonly head: string;
  readonly cell: (label: string) => Cell;
}

/** The figures of a chart, a row a period: counts first, then the figure and its range. */
export function periodTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const columns = view.series.flatMap((series) => seriesColumns(reading, view, series));
  return figureTable(
    caption,
    { heads: ['Period', ...columns.map(({ head }) => head)] },
    view.periods.map((period) => [sayPeriod(period), ...columns.map(({ cell }) => cell(period.label))]),
  );
}

function seriesColumns(reading: Publishable, { periods, series: all }: View, series: string): readonly TableColumn[] {
  const spec = seriesSpec(reading, series);
  const byPeriod = new Map(along(reading, series, periods).map((o) => [o.period.label, o]));
  const isOneOfSeveral = spec.denominator === null && all.length > 1;
  return figureColumns(spec).map(({ head, cell }) => ({
    head: isOneOfSeveral ? spec.title : head,
    cell: (label) => {
      const observation = byPeriod.get(label);
      return observation ? cell(observation) : '[x]';
    },
  }));
}
