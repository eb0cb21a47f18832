import type { Observation, SeriesSpec } from '../../measures/reading.ts';
import { longText } from '../../vocabulary/day.ts';
import { units } from '../../vocabulary/unit.ts';
import { capital, sayBare, sayRange } from '../../vocabulary/wording.ts';
import type { Cell } from './figure-table.ts';
import { figureCell } from './figure-table.ts';

/** A column of a table of figures: its heading, and what stands in it of an observation. */
export interface FigureColumn {
  readonly head: string;
  readonly cell: (observation: Observation) => Cell;
}

/** How the figures of a series are told side by side: a bare count alone; else both counts, the figure and its range. */
export function figureColumns(spec: SeriesSpec): readonly FigureColumn[] {
  const { unit, numerator, denominator } = spec;
  if (denominator === null) return [{ head: units[unit].heading, cell: (o) => figureCell(sayBare(o.value, unit), o) }];
  return [
    { head: capital(numerator), cell: sayNumerator },
    { head: capital(denominator), cell: (o) => sayDenominator(o, spec) },
    { head: units[unit].heading, cell: (o) => figureCell(sayValue(o, spec), o) },
    ...(unit === 'average' ? [] : [{ head: 'Range', cell: (o: Observation) => sayEnds(o, spec) }]),
  ];
}

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

const sayEnds = ({ interval, interim }: Observation, { unit }: SeriesSpec): string =>
  interim ? `final on ${longText(interim.finalOn)}` : sayRange(interval, unit);
