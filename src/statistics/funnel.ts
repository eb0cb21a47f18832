import type { Interval } from './interval.ts';
import type { Side } from './side.ts';

/** The limits of a funnel for one denominator, in the unit of its average: 95% and 99.8%. */
export interface FunnelLimits {
  readonly inner: Interval;
  readonly outer: Interval;
}

/** Where an area lies: `different` outside the 99.8% limits, `worth a look` between them and the 95% limits. */
export interface FunnelPlace {
  readonly value: number;
  readonly verdict: 'within' | 'worth a look' | 'different';
  /** The side of the average on which it is outside; `undefined` within. */
  readonly side: Side | undefined;
  readonly limits: FunnelLimits;
}

/** A funnel: its pooled average, the place of each area in the order given, and the lines to draw. */
export interface Funnel {
  readonly average: number;
  /** `undefined` for an area whose denominator is 0. */
  readonly places: readonly (FunnelPlace | undefined)[];
  /** The limits at any denominator above 0; those of an area are at its own, so that place and line agree. */
  readonly limitsAt: (denominator: number) => FunnelLimits;
}

const sideOf = (value: number, [low, high]: Interval): Side | undefined => {
  if (value > high) return 'high';
  return value < low ? 'low' : undefined;
};

/** The place of a value among its limits; on a limit is inside it. */
export const funnelPlace = (value: number, limits: FunnelLimits): FunnelPlace => {
  const far = sideOf(value, limits.outer);
  if (far) return { value, verdict: 'different', side: far, limits };
  const side = sideOf(value, limits.inner);
  return { value, verdict: side ? 'worth a look' : 'within', side, limits };
};
