import type { Interval } from './interval.ts';
import type { Value, XmrSignal } from './xmr-signals.ts';
import { xmrSignals } from './xmr-signals.ts';

/** Limits as so many average moving ranges from the average: 3 / 1.128, as the rules round it. */
const reachOfLimits = 2.66;

/** The XmR chart of a series; see `xmr`. */
interface Xmr {
  /** The mean of the values; `undefined` where there are none. */
  readonly average: number | undefined;
  /** `undefined` where no two values follow one another. The low limit may be below 0, where no fall can be flagged. */
  readonly limits: Interval | undefined;
  /** Two thirds of the way from the average to the limits. */
  readonly nearLimits: Interval | undefined;
  /** What each value in its place is part of; `undefined` for a common cause, and where a value is missing. */
  readonly signals: readonly (XmrSignal | undefined)[];
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

const movingRanges = (values: readonly Value[]): readonly number[] =>
  values.flatMap((value, place) => {
    const before = values[place - 1];
    return value === undefined || before === undefined ? [] : [Math.abs(value - before)];
  });

const around = (centre: number, reach: number): Interval => [centre - reach, centre + reach];

/**
 * The XmR (individuals and moving range) chart with the rules of NHS England's Making Data Count: limits at the average
 * plus and minus 2.66 average moving ranges, no screening of outliers. Values are in order, one a period, `undefined`
 * where one is missing: no moving range and no pattern reaches across a gap. A value that is not finite throws a RangeError.
 */
export const xmr = (values: readonly Value[]): Xmr => {
  const given = values.flatMap((value) => value ?? []);
  if (!given.every(Number.isFinite)) throw new RangeError('a value must be a number');
  const average = mean(given);
  const range = mean(movingRanges(values));
  if (average === undefined || range === undefined)
    return { average, limits: undefined, nearLimits: undefined, signals: values.map(() => undefined) };
  const limits = around(average, reachOfLimits * range);
  const nearLimits = around(average, 2 * (reachOfLimits / 3) * range);
  return { average, limits, nearLimits, signals: xmrSignals(values, { average, limits, nearLimits }) };
};
