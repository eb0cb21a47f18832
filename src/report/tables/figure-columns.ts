import { withoutTooFew } from '../../charts/without-too-few.ts';
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

/** What a figure is of: a cohort is complete once it has formed, unless the series says otherwise. */
const sayDenominator = ({ denominator, interim }: Observation, { denominatorMayGrow = false }: SeriesSpec): string =>
  interim
    ? `${interim.denominator}${interim.stage === 'forming' || denominatorMayGrow ? ' so far' : ''}`
    : denominator
      ? sayBare(denominator, 'children')
      : '';

/** A figure; a percentage of too few is not one, and a cohort not yet final says when it will be. */
function sayValue(observation: Observation, { unit }: SeriesSpec): string {
  const { interim } = observation;
  if (interim) return unit === 'percent' ? 'not yet mature' : `not yet mature: final on ${longText(interim.finalOn)}`;
  return sayBare(withoutTooFew(observation, unit).value, unit);
}

/** The range of a figure, where it has a figure to show. */
const sayEnds = (observation: Observation, { unit }: SeriesSpec): string =>
  observation.interim
    ? `final on ${longText(observation.interim.finalOn)}`
    : sayRange(withoutTooFew(observation, unit).interval, unit);
