import type { Group, Observation } from '../measures/reading.ts';
import { isoText } from '../vocabulary/day.ts';
import type { Figure } from '../vocabulary/figure.ts';
import { numberOf } from '../vocabulary/figure.ts';
import { figureId } from '../vocabulary/figure-id.ts';
import { csvRecord } from './csv-cell.ts';
import type { Observed } from './observed.ts';
import { stateOf } from './observed.ts';

const heads = [
  'id',
  'measure',
  'period',
  'from',
  'to',
  'group',
  'numerator',
  'denominator',
  'value',
  'low',
  'high',
  'state',
];

/** Figures as CSV, one row an observation, numbers unrounded, a figure that is not known blank with its state. */
export function measuresCsv(observed: readonly Observed[]): string {
  const rows = observed.flatMap(({ reading }) => reading.observations.map(row));
  return [heads, ...rows].map((cells) => csvRecord(cells.map(String))).join('\n');
}

const row = (observation: Observation): readonly (string | number)[] => {
  const { series, period, group, numerator, denominator, value, interval } = observation;
  return [
    figureId(observation),
    series,
    period.label,
    isoText(period.from),
    isoText(period.to),
    sayGroup(group),
    bare(numerator),
    denominator === null ? '' : bare(denominator),
    bare(value),
    ...(interval ?? ['', '']).map((end) => (end === Number.POSITIVE_INFINITY ? '' : end)),
    stateOf(value),
  ];
};

const bare = (figure: Figure): number | '' => numberOf(figure) ?? '';

/** `ethnicity=black sex=male`. */
const sayGroup = (group: Group): string =>
  Object.entries(group ?? {})
    .map((pair) => pair.join('='))
    .join(' ');
