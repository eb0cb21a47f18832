import type { Unit } from './unit.ts';

/** Of fewer than this nothing is told but that they are fewer. */
export const fewestForCounts = 5;

/** What stands in the place of so few. */
export const fewestSaid = `fewer than ${fewestForCounts}`;

/** Of fewer than this no percentage is printed: the counts say all there is. */
export const fewestForPercentage = 10;

/** Of fewer than this a percentage is marked as of small numbers. */
const fewestUnmarked = 30;

/** Of fewer events than this, unless there are none, there is no rate and no ratio (the ONS gives no crude rate below 3). */
const fewestForRate = 3;

/** Of fewer events than this a rate or a ratio is marked as of small numbers, as the ONS marks its own. */
const fewestUnmarkedEvents = 20;

/** Where the code of more than this share of children is not known, nothing is judged by it: those who are known may be unlike them. */
export const mostNotKnown = 0.15;

/**
 * How much may be said of a figure, from its numbers alone: that there is `nobody` it could be of, that they are
 * `fewer than 5`, its `counts` alone, the figure marked as of `small numbers`, or the figure plainly.
 */
export type Rung = 'nobody' | 'fewer than 5' | 'counts' | 'small numbers' | 'plain';

/** So many of so many: children, or events and the population they are from. */
interface Numbers {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The rung of the small-number ladder a figure stands on. A percentage goes by what it is of; a rate or a ratio by its
 * events, of which none is marked and told with its upper end. An average or a median of fewer than five is hardly more
 * than a child's own. Any other unit is plain: a count is all there is of itself.
 */
export function rungOf({ numerator, denominator }: Numbers, unit: Unit): Rung {
  if (isAverage(unit)) return areFewest(denominator) ? 'fewer than 5' : 'plain';
  if (unit !== 'percent' && !isRate(unit)) return 'plain';
  if (unit === 'percent') return rungOfChildren(denominator);
  return denominator === 0 ? 'nobody' : rungOfEvents(numerator);
}

const isAverage = (unit: Unit): boolean => unit === 'average' || unit === 'months';

const isRate = (unit: Unit): boolean => unit.startsWith('per ') && unit !== 'percent';

/** The rung of a percentage of so many children. */
export function rungOfChildren(children: number): Rung {
  if (children === 0) return 'nobody';
  if (children < fewestForCounts) return 'fewer than 5';
  if (children < fewestForPercentage) return 'counts';
  return children < fewestUnmarked ? 'small numbers' : 'plain';
}

/** The rung of a rate of so many events; of a ratio, of the fewer of its two counts. */
export function rungOfEvents(events: number): Rung {
  if (events > 0 && events < fewestForRate) return 'counts';
  return events < fewestUnmarkedEvents ? 'small numbers' : 'plain';
}

/** Whether nothing is told of so many children but that they are fewer than five. */
export const areFewest = (children: number): boolean => children > 0 && children < fewestForCounts;

/** Whether so many children are enough for a percentage. */
export const areEnough = (children: number): boolean => children >= fewestForPercentage;

/** Whether a figure on this rung is told at all, rather than its counts or less. */
export const isFigureTold = (rung: Rung): boolean => rung === 'small numbers' || rung === 'plain';

/** Fewest children expected of the smallest group at equal rates for a year to be told of alone: the usual floor. */
export const fewestExpected = 5;
