import type { View } from '../../charts/chart.ts';
import { along, seriesSpec } from '../../charts/chart.ts';
import type { Publishable } from '../../disclosure/disclose.ts';
import type { Observation, SeriesSpec } from '../../measures/reading.ts';
import { longText } from '../../vocabulary/day.ts';
import type { Period } from '../../vocabulary/period.ts';
import { units } from '../../vocabulary/unit.ts';
import { capital, sayBare, sayPeriod, sayRange } from '../../vocabulary/wording.ts';
import type { BlockOf, TableHead } from '../document.ts';
import type { Cell } from './figure-table.ts';
import { figureCell, figureTable, plainCell } from './figure-table.ts';

/** A column of a table by period: its heading, and what stands in it. */
interface TableColumn {
  readonly head: string;
  readonly cell: (period: Period) => Cell;
}

/** The figures of a chart, a row a period: counts first, then the figure and its range. */
export function periodTable(reading: Publishable, view: View, caption: string): BlockOf<'table'> {
  const columns = view.series.flatMap((series) => seriesColumns(reading, view, series));
  const head: TableHead[] = [
    { text: 'Period', numeric: false },
    ...columns.map(({ head: text }) => ({ text, numeric: true })),
  ];
  return figureTable({
    caption,
    head,
    rows: view.periods.map((period) => [plainCell(sayPeriod(period)), ...columns.map(({ cell }) => cell(period))]),
  });
}

function seriesColumns(reading: Publishable, { periods, series: all }: View, series: string): readonly TableColumn[] {
  const spec = seriesSpec(reading, series);
  const byPeriod = new Map(along(reading, series, periods).map((o) => [o.period.label, o]));
  const column = (head: string, say: (o: Observation) => string, isFigure = false): TableColumn => ({
    head,
    cell: ({ label }) => {
      const observation = byPeriod.get(label);
      if (!observation) return plainCell('[x]');
      return isFigure ? figureCell(say(observation), observation) : plainCell(say(observation));
    },
  });
  if (spec.denominator === null)
    return [
      column(all.length > 1 ? spec.title : units[spec.unit].heading, ({ value }) => sayBare(value, spec.unit), true),
    ];
  return [
    column(capital(spec.numerator), (o) => sayNumerator(o)),
    column(capital(spec.denominator), (o) => sayDenominator(o, spec)),
    column(units[spec.unit].heading, (o) => sayValue(o, spec), true),
    ...(hasRange(spec)
      ? [
          column('Range', ({ interval, interim }) =>
            interim ? `final on ${longText(interim.finalOn)}` : sayRange(interval, spec.unit),
          ),
        ]
      : []),
  ];
}

const hasRange = ({ unit }: SeriesSpec): boolean => unit !== 'average';

const sayNumerator = ({ numerator, interim }: Observation): string =>
  interim ? `${interim.numerator} so far` : sayBare(numerator, 'children');

/** A cohort is complete once it has formed; the number of those who reoffended can still rise. */
const sayDenominator = ({ denominator, interim }: Observation, { denominator: what }: SeriesSpec): string =>
  interim
    ? `${interim.denominator}${interim.stage === 'forming' || what === 'children who reoffended' ? ' so far' : ''}`
    : denominator
      ? sayBare(denominator, 'children')
      : '';

/** A figure; a percentage of fewer than 10 children is not one, and a cohort not yet final says when it will be. */
function sayValue({ value, denominator, interim }: Observation, { unit }: SeriesSpec): string {
  if (interim) return unit === 'percent' ? 'not yet mature' : `not yet mature: final on ${longText(interim.finalOn)}`;
  const few = unit === 'percent' && denominator?.kind === 'known' && denominator.value < 10;
  return few ? '[u]' : sayBare(value, unit);
}

/** `london` and `england_and_wales` as people write them. */
export const areaName = (area: string): string =>
  area
    .split('_')
    .map((word) => (word === 'and' ? word : capital(word)))
    .join(' ');
