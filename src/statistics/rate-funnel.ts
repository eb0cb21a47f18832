import type { Exposed } from './exposed.ts';
import { pooled } from './exposed.ts';
import { firstWhole } from './first-whole.ts';
import type { Funnel, FunnelLimits } from './funnel.ts';
import { funnelPlace } from './funnel.ts';
import type { Interval } from './interval.ts';
import type { Level } from './level.ts';
import { level95, level998 } from './level.ts';
import { byarFrom, poissonInterval } from './poisson-interval.ts';
import { requirePositive } from './require-positive.ts';

/** The counts at which an area's own interval would just leave out what is expected of it. */
type LimitsOf = (expected: number) => Interval;

/**
 * Lines through the points (end of a count's interval, count): a whole count is beyond the line exactly when its
 * interval leaves the expected count out.
 */
const limitsOf = (level: Level): LimitsOf => {
  const exact = Array.from({ length: byarFrom }, (_, count) => poissonInterval(count, level));
  const intervalOf = (count: number): Interval => exact[count] ?? poissonInterval(count, level);
  const lowEnd = (count: number): number => intervalOf(count)[0];
  const highEnd = (count: number): number => intervalOf(count)[1];
  return (expected) => {
    const inside = firstWhole((count) => highEnd(count) >= expected);
    const beyond = firstWhole((count) => lowEnd(count) > expected);
    const low = inside - (highEnd(inside) - expected) / (highEnd(inside) - highEnd(Math.max(0, inside - 1)));
    const high = beyond - 1 + (expected - lowEnd(beyond - 1)) / (lowEnd(beyond) - lowEnd(beyond - 1));
    return [inside === 0 ? 0 : low, high];
  };
};

/**
 * The funnel of rates: an area is outside when the interval of its own count (exact below 10 events, Byar from 10; 95%
 * and 99.8%) leaves out the count expected at the rate of all areas together. All per unit of exposure. An area without
 * events stays in; one without exposure has no part; where none has exposure a RangeError is thrown.
 */
export const rateFunnel = (areas: readonly Exposed[]): Funnel => {
  const all = pooled(areas);
  requirePositive('the exposures together', all.exposure);
  const [inner, outer] = [limitsOf(level95), limitsOf(level998)];
  const limitsAt = (exposure: number): FunnelLimits => {
    requirePositive('exposure', exposure);
    const expected = (all.count * exposure) / all.exposure;
    const perExposure = ([low, high]: Interval): Interval => [low / exposure, high / exposure];
    return { inner: perExposure(inner(expected)), outer: perExposure(outer(expected)) };
  };
  return {
    average: all.count / all.exposure,
    places: areas.map(({ count, exposure }) =>
      exposure === 0 ? undefined : funnelPlace(count / exposure, limitsAt(exposure)),
    ),
    limitsAt,
  };
};
