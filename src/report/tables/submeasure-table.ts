import { seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Dimension, Observation } from '../../measures/reading.ts';
import { asTold } from '../../signals/as-told.ts';
import { codeName, dimensionNames } from '../../vocabulary/code-name.ts';
import { inCodeOrder } from '../../vocabulary/code-order.ts';
import { numberOf } from '../../vocabulary/figure.ts';
import { fewestSaid } from '../../vocabulary/small-numbers.ts';
import { marked, say, sayBare, sayRange } from '../../vocabulary/wording.ts';
import type { Listing } from '../contents/pack.ts';
import type { BlockOf } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable } from './figure-table.ts';

/** Dimensions of so many codes that those which nobody has are left out. */
const manyCodes: readonly Dimension[] = ['provision', 'category', 'kind'];

/**
 * Several series of one reading in one period, a row each: for all, then for the groups of some dimensions in the order of
 * their vocabulary. The figure is told with its unit, since the series of a table may differ in it.
 */
export const submeasureTable =
  (...dimensions: readonly Dimension[]): Listing['table'] =>
  (reading, { series, periods }, caption): BlockOf<'table'> => {
    const here = reading.observations.filter(({ period }) => period.label === periods[0]?.label);
    const rows = series.flatMap((name) => {
      const ofSeries = here.filter((observation) => observation.series === name);
      const whole = ofSeries.filter(({ group }) => group === null);
      return [...whole, ...dimensions.flatMap((dimension) => inGroups(ofSeries, dimension))];
    });
    const alone = { series: series.length === 1, groups: series.length === 1 || isOneGrouped(rows) };
    const [dimension = ''] = dimensions;
    const first = series.length === 1 ? (dimensionNames[dimension] ?? 'Measure') : 'Measure';
    const heads = [first, 'Number', 'Out of', 'Figure', 'Range'];
    return figureTable(
      caption,
      { heads },
      rows.map((observation) => [nameOf(reading, observation, alone), ...cellsOf(reading, observation)]),
    );
  };

/** Whether one series only is told by group, beneath the row of all its children. */
function isOneGrouped(rows: readonly Observation[]): boolean {
  const grouped = new Set(rows.flatMap(({ series, group }) => (group === null ? [] : [series])));
  return grouped.size === 1 && rows.some(({ series, group }) => group === null && grouped.has(series));
}

function inGroups(observations: readonly Observation[], dimension: Dimension): readonly Observation[] {
  const told = observations.filter((o) => o.group?.[dimension] !== undefined && !isLeftOut(o, dimension));
  const codeOf = ({ group }: Observation): string => group?.[dimension] ?? '';
  return inCodeOrder(dimension, told.map(codeOf)).flatMap((code) => told.filter((o) => codeOf(o) === code));
}

/** Nobody at all, or nobody of one code among many. */
const isLeftOut = ({ numerator, denominator }: Observation, dimension: Dimension): boolean =>
  (denominator !== null && numberOf(denominator) === 0 && dimension !== 'orderType') ||
  (manyCodes.includes(dimension) && numberOf(numerator) === 0);

/** What of a table's rows can be taken for nothing else: its one series, the groups of one series. */
interface Alone {
  readonly series: boolean;
  readonly groups: boolean;
}

/** The series, without what it is told by, and the group: each alone where the table has no other it could be taken for. */
function nameOf(reading: Publishable, { series, group }: Observation, alone: Alone): string {
  const { title } = seriesSpec(reading, series);
  if (group === null) return alone.series ? 'All' : title;
  const codes = Object.entries(group)
    .map(([dimension, code]) => codeName(dimension, code))
    .join(', ');
  return alone.groups ? codes : `${title.replace(/, by [^,]+$/, '')}: ${codes}`;
}

function cellsOf(reading: Publishable, observation: Observation): readonly Cell[] {
  const spec = seriesSpec(reading, observation.series);
  const { unit } = spec;
  const { numerator, denominator, value, interval, rung } = asTold(observation, spec);
  if (denominator === null) return [figureCell(sayBare(value, unit), observation), '', '', ''];
  return [
    sayBare(numerator, 'children'),
    rung === 'fewer than 5' ? fewestSaid : sayBare(denominator, 'children'),
    figureCell(marked(say(value, unit), rung), observation),
    sayRange(interval, unit),
  ];
}
