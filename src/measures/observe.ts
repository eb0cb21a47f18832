import type { TableName } from '../dataset/dataset.ts';
import type { Interval } from '../statistics/interval.ts';
import { poissonInterval } from '../statistics/poisson-interval.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Reason } from '../vocabulary/figure.ts';
import { known, withheld } from '../vocabulary/figure.ts';
import type { Period } from '../vocabulary/period.ts';
import type { Cell } from './cross-tabulate.ts';
import type { Served } from './population-over.ts';
import type { Behind, Compared, Group, Interim, LeanedOn, Observation } from './reading.ts';

/** Where an observation belongs: its series, period and group. */
export interface Place {
  readonly series: string;
  readonly period: Period;
  readonly group: Group;
}

/** A bare count. */
export const count = (place: Place, cell: Cell, table: TableName): Observation => ({
  ...place,
  numerator: known(cell.count),
  denominator: null,
  value: known(cell.count),
  interval: null,
  children: cell.children,
  behind: { numerator: () => [{ table, rows: cell.rows }], denominator: () => [] },
});

/** A count over a population, times a multiplier, with its Poisson interval. Without a population it is not available. */
export function rate(counted: Observation, served: Served | undefined, multiplier: number): Observation {
  const events = counted.numerator.kind === 'known' ? counted.numerator.value : undefined;
  if (events === undefined || served === undefined)
    return { ...counted, denominator: withheld('not available'), value: withheld('not available') };
  const { aged10To17: population, rows } = served;
  const behind = counted.behind && { ...counted.behind, denominator: () => [{ table: 'population' as const, rows }] };
  if (population === 0) return { ...counted, denominator: known(0), value: withheld('not applicable'), behind };
  const [low, high] = poissonInterval(events);
  const scale = multiplier / population;
  return {
    ...counted,
    denominator: known(population),
    value: known(events * scale),
    interval: [low * scale, high * scale],
    behind,
  };
}

/** So many of so many, as a percentage with its Wilson interval, which there is none of above 100%. Nothing out of nothing is not applicable. */
export function percentage(numerator: number, denominator: number): Pick<Observation, 'value' | 'interval'> {
  if (denominator === 0) return { value: withheld('not applicable'), interval: null };
  const value = known((100 * numerator) / denominator);
  return { value, interval: numerator > denominator ? null : inPercent(wilson(numerator, denominator)) };
}

/** So many of so many, each counted from rows of one table, as a percentage with its Wilson interval. */
export const share = (place: Place, [above, below]: readonly [Cell, Cell], table: TableName): Observation => ({
  ...count(place, above, table),
  denominator: known(below.count),
  ...percentage(above.count, below.count),
  behind: { numerator: () => [{ table, rows: above.rows }], denominator: () => [{ table, rows: below.rows }] },
});

/** An interval of proportions as one of percentages. */
export const inPercent = ([low, high]: Interval): Interval => [100 * low, 100 * high];

/** A count out of so many, and what a comparison says of it; its range is worked out when it is asked for. */
export const comparing = (
  counted: Observation,
  { intervalOf, ...compared }: Compared,
  denominator: { readonly count: number; readonly behind: Behind['denominator'] },
): Observation => ({
  ...counted,
  ...compared,
  denominator: known(denominator.count),
  get interval() {
    return intervalOf();
  },
  behind: counted.behind && { ...counted.behind, denominator: denominator.behind },
});

/** What is compared with itself: its value, without a range or a test. */
export const withItself = ({ value, leansOn }: Compared): Compared => ({ value, leansOn, intervalOf: () => null });

/** What is compared with nobody, or nobody with it. */
export const incomparableTo = (leansOn: LeanedOn): Compared => ({
  value: withheld('not applicable'),
  leansOn,
  intervalOf: () => null,
});

/** An observation of which nothing can be said, and why. */
export const unobserved = (place: Place, because: Reason): Observation => ({
  ...place,
  numerator: withheld(because),
  denominator: null,
  value: withheld(because),
  interval: null,
  children: 0,
  behind: null,
});

/** A count that is shown beside comparisons it cannot be part of, such as children whose ethnicity is not known. */
export const incomparable = (place: Place, cell: Cell, table: TableName): Observation => ({
  ...count(place, cell, table),
  denominator: withheld('not applicable'),
  value: withheld('not applicable'),
});

/** Figures of a cohort that is not final: nothing but what is known so far. */
export const unfinished = (
  interim: Interim,
): Pick<Observation, 'numerator' | 'denominator' | 'value' | 'interval'> & { interim: Interim } => ({
  numerator: withheld('not yet mature'),
  denominator: withheld('not yet mature'),
  value: withheld('not yet mature'),
  interval: null,
  interim,
});
