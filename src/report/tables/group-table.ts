import type { View } from '../../charts/chart.ts';
import { seriesSpec } from '../../charts/chart.ts';
import { stageName } from '../../charts/group-intervals.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Observation } from '../../measures/reading.ts';
import type { EthnicGroup } from '../../vocabulary/ethnicity.ts';
import { ethnicGroupNames, ethnicGroups } from '../../vocabulary/ethnicity.ts';
import { units } from '../../vocabulary/unit.ts';
import { sayBare, sayRange } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** The figures of a chart by ethnic group, a row a series and group: counts, the figure and its range. */
export function groupTable(
  reading: Publishable,
  { series, periods: [period] }: View,
  caption: string,
): BlockOf<'table'> {
  const unit = seriesSpec(reading, series[0] ?? '').unit;
  const rows = series.flatMap((name) =>
    ethnicGroups.flatMap((ethnicity) => {
      const found = reading.observations.find(
        (o) => o.series === name && o.period.label === period?.label && o.group?.ethnicity === ethnicity,
      );
      return found ? [row(reading, found, ethnicity)] : [];
    }),
  );
  const heads = [
    'Group',
    'Children',
    unit === 'ratio' ? 'Population aged 10 to 17' : 'Of children whose ethnicity is known',
    units[unit].heading,
    'Range',
  ];
  return figureTable(caption, { heads }, rows);
}

function row(reading: Publishable, o: Observation, ethnicity: EthnicGroup): readonly Cell[] {
  const { unit, title } = seriesSpec(reading, o.series);
  const stage = stageName(title);
  const value =
    o.interval === null && o.value.kind === 'known' ? `${sayBare(o.value, unit)} (reference)` : sayBare(o.value, unit);
  return [
    `${ethnicGroupNames[ethnicity]}, ${stage}`,
    sayBare(o.numerator, 'children'),
    o.denominator ? sayBare(o.denominator, 'children') : '',
    figureCell(value, o),
    sayRange(o.interval, unit),
  ];
}
