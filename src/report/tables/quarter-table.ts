import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import { financialYear, financialYearOf, quarter } from '../../vocabulary/period.ts';
import { sayBare, small } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

const quarters = ['April to June', 'July to September', 'October to December', 'January to March'];

/** Counts by quarter, a row a financial year (and series) with its four quarters across, so that seasons line up. */
export function quarterTable(reading: Publishable, { series, periods }: View, caption: string): BlockOf<'table'> {
  const years = [...new Set(periods.map(({ from }) => financialYearOf(from)))];
  const rows = years.flatMap((year) =>
    series.map((name) => row(reading, { year, name, periods, alone: series.length === 1 })),
  );
  const blank = rows.some((cells) => cells.includes('')) ? ' (blank: outside the period)' : '';
  return figureTable(`${caption}${blank}`, { heads: ['Year', ...quarters] }, rows);
}

interface Row {
  readonly year: number;
  readonly name: string;
  readonly periods: View['periods'];
  readonly alone: boolean;
}

function row(reading: Publishable, { year, name, periods, alone }: Row): readonly Cell[] {
  const { title, unit } = seriesSpec(reading, name);
  const observations = along(reading, name, periods);
  const cells = [1, 2, 3, 4].map((number) => {
    const observation = observations.find(({ period }) => period.label === quarter(year, number).label);
    return observation ? figureCell(sayBare(observation.value, unit), observation) : '';
  });
  const { label } = financialYear(year);
  return [alone ? label : `${label}, ${small(title)}`, ...cells];
}
