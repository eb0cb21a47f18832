import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { financialYear, financialYearOf, quarter } from '../../vocabulary/period.ts';
import { small } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import { sayCounts } from '../kpi/say-counts.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

const quarters = ['April to June', 'July to September', 'October to December', 'January to March'];

/** `56 of 65 (86%)` by quarter, a row a financial year (and series) with its four quarters across. */
export function countsByQuarterTable(
  reading: Publishable,
  { series, periods }: View,
  caption: string,
): BlockOf<'table'> {
  const years = [...new Set(periods.map(({ from }) => financialYearOf(from)))];
  const rows = years.flatMap((year) =>
    series.map((name): readonly Cell[] => {
      const { title, unit } = seriesSpec(reading, name);
      const byLabel = new Map(along(reading, name, periods).map((o) => [o.period.label, o]));
      const cells = quarters.map((_, place): Cell => {
        const observation = byLabel.get(quarter(year, place + 1).label);
        return observation ? figureCell(sayCounts(observation, unit), observation) : '';
      });
      const { label } = financialYear(year);
      return [series.length === 1 ? label : `${label}, ${small(title)}`, ...cells];
    }),
  );
  return figureTable(caption, { heads: ['Year', ...quarters] }, rows);
}
