import type { Interim, Observation, SeriesSpec } from '../../measures/reading.ts';
import { asTold } from '../../signals/as-told.ts';
import { longText } from '../../vocabulary/day.ts';
import { fewestSaid, rungOf } from '../../vocabulary/small-numbers.ts';
import { units } from '../../vocabulary/unit.ts';
import { capital, marked, sayBare, sayRange, shorthand } from '../../vocabulary/wording.ts';
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
  if (denominator === null)
    return [{ head: units[unit].heading, cell: (o) => figureCell(sayBare(asTold(o, spec).value, unit), o) }];
  return [
    { head: capital(numerator), cell: (o) => sayNumerator(o, spec) },
    { head: capital(denominator), cell: (o) => sayDenominator(o, spec) },
    { head: units[unit].heading, cell: (o) => figureCell(sayValue(o, spec), o) },
    ...(unit === 'average' ? [] : [{ head: 'Range', cell: (o: Observation) => sayEnds(o, spec) }]),
  ];
}

function sayNumerator(observation: Observation, spec: SeriesSpec): string {
  const { interim } = observation;
  if (!interim) return sayBare(asTold(observation, spec).numerator, 'children');
  return isFewest(interim, spec) ? shorthand['too small'] : `${interim.numerator} so far`;
}

/** Whether nothing is told of a cohort but that it is of so few. */
const isFewest = (interim: Interim, { unit }: SeriesSpec): boolean => rungOf(interim, unit) === 'fewer than 5';

/** What a figure is of: a cohort is complete once it has formed, unless the series says otherwise. */
function sayDenominator(observation: Observation, spec: SeriesSpec): string {
  const { interim } = observation;
  const { rung, denominator } = asTold(observation, spec);
  if (interim ? isFewest(interim, spec) : rung === 'fewer than 5') return fewestSaid;
  if (!interim) return denominator ? sayBare(denominator, 'children') : '';
  const mayGrow = interim.stage === 'forming' || spec.denominatorMayGrow;
  return `${interim.denominator}${mayGrow ? ' so far' : ''}`;
}

/** A figure; of too few it is not one, of small numbers it is marked, and a cohort not yet final says when it will be. */
function sayValue(observation: Observation, spec: SeriesSpec): string {
  const { unit } = spec;
  const { interim } = observation;
  if (interim) return unit === 'percent' ? 'not yet mature' : `not yet mature: final on ${longText(interim.finalOn)}`;
  const { value, rung } = asTold(observation, spec);
  return marked(sayBare(value, unit), rung);
}

/** The range of a figure, where it has a figure to show. */
const sayEnds = (observation: Observation, spec: SeriesSpec): string =>
  observation.interim
    ? `final on ${longText(observation.interim.finalOn)}`
    : sayRange(asTold(observation, spec).interval, spec.unit);
