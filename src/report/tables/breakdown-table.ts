import { byCode } from '../../charts/by-code.ts';
import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Dimension, Observation, SeriesSpec } from '../../measures/reading.ts';
import { codeName, dimensionNames } from '../../vocabulary/code-name.ts';
import type { Figure } from '../../vocabulary/figure.ts';
import { known, numberOf } from '../../vocabulary/figure.ts';
import type { Period } from '../../vocabulary/period.ts';
import { isFigureTold, rungOf } from '../../vocabulary/small-numbers.ts';
import { marked, say } from '../../vocabulary/wording.ts';
import type { BlockOf } from '../document.ts';
import type { FigureColumn } from './figure-columns.ts';
import { figureColumns } from './figure-columns.ts';
import { figureTable } from './figure-table.ts';

/** Dimensions of so many codes that those which nobody has are left out. */
const manyCodes: readonly Dimension[] = ['category', 'ward', 'score'];

/**
 * One series in one period for all children and for the groups of some dimensions, each in the order of its vocabulary
 * and never by size: a count with its share of all, or a proportion with its counts and its range.
 */
export const breakdownTable =
  (dimensions: readonly Dimension[]) =>
  (reading: Publishable, { series: [series = ''], periods }: View, caption: string): BlockOf<'table'> => {
    const period = periods[0];
    const whole = along(reading, series, periods.slice(0, 1));
    const columns = columnsOf(seriesSpec(reading, series), whole[0]);
    const rows = period ? dimensions.flatMap((dimension) => rowsOf(reading, dimension, { series, period })) : [];
    const told = [...whole.map((observation) => ({ name: 'All children', observation })), ...rows];
    return figureTable(
      caption,
      { heads: ['Group', ...columns.map(({ head }) => head)] },
      told.map(({ name, observation }) => [name, ...columns.map((column) => column.cell(observation))]),
    );
  };

interface Row {
  readonly name: string;
  readonly observation: Observation;
}

function rowsOf(
  reading: Publishable,
  dimension: Dimension,
  { series, period }: { readonly series: string; readonly period: Period },
): readonly Row[] {
  const { codes, of } = byCode(reading, dimension, { series, periods: [period] });
  return codes.flatMap((code) => {
    const observation = of(period, code);
    if (!observation || (manyCodes.includes(dimension) && isNobody(observation))) return [];
    return [{ name: `${dimensionNames[dimension] ?? dimension}: ${codeName(dimension, code)}`, observation }];
  });
}

/** Whether a count, or the children a proportion is of, are none. */
const isNobody = ({ numerator, denominator, interim }: Observation): boolean =>
  (interim?.denominator ?? numberOf(denominator ?? numerator)) === 0;

function columnsOf(spec: SeriesSpec, whole: Observation | undefined): readonly FigureColumn[] {
  const columns = figureColumns(spec);
  if (spec.denominator !== null) return columns;
  const all = whole && numberOf(whole.value);
  return [...columns, { head: 'Share of all', cell: ({ value }) => sayShare(value, all) }];
}

function sayShare(value: Figure, all: number | undefined): string {
  if (value.kind === 'withheld' || all === undefined) return '';
  const rung = rungOf({ numerator: value.value, denominator: all }, 'percent');
  return isFigureTold(rung) ? marked(say(known((100 * value.value) / all), 'percent'), rung) : '';
}
