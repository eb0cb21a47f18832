import type { Observation } from '../measures/reading.ts';
import { withheld } from '../vocabulary/figure.ts';
import { isTooFew } from '../vocabulary/small-numbers.ts';
import type { Unit } from '../vocabulary/unit.ts';

/**
 * An observation as it may be told: a percentage of too few loses its value and range, and keeps its counts. A value
 * withheld for another reason keeps that reason, so that 0 of 0 stays not applicable.
 */
export const withoutTooFew = (observation: Observation, unit: Unit): Observation =>
  unit === 'percent' && observation.value.kind === 'known' && isTooFew(observation.denominator)
    ? { ...observation, value: withheld('too small'), interval: null }
    : observation;
