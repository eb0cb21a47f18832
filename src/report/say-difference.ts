import type { Unit } from '../vocabulary/unit.ts';
import { sayNumber } from '../vocabulary/wording.ts';

/**
 * `33 percentage points lower (range 54 lower to 6 lower)`, `33 lower` of a rate, whose unit stands in the
 * heading. `range` is in the same unit.
 */
export function sayDifference(difference: number, unit: Unit, range: readonly [number, number] | null = null): string {
  const asked = unit === 'percent' ? 'points' : unit;
  const side = (value: number): string => `${sayNumber(Math.abs(value), asked)} ${value < 0 ? 'lower' : 'higher'}`;
  const size = sayNumber(Math.abs(difference), asked);
  const way = difference < 0 ? 'lower' : 'higher';
  const middle = Number(size) === 0 ? same(unit) : `${size}${called(size, unit)} ${way}`;
  return range === null ? middle : `${middle} (range ${side(range[0])} to ${side(range[1])})`;
}

const same = (unit: Unit): string => (unit === 'percent' ? 'the same to a percentage point' : 'the same, rounded');

const called = (size: string, unit: Unit): string =>
  unit === 'percent' ? ` percentage ${size === '1' ? 'point' : 'points'}` : '';
