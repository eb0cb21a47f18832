import type { Process, ProcessPoint } from '../signals/process-of.ts';
import { units } from '../vocabulary/unit.ts';
import { sayNumber } from '../vocabulary/wording.ts';

/** The usual range of a quarter: whole counts, `30 to 40 of 41`, or rates. Both ends are usual themselves. */
export function sayUsual({ spec: { unit, denominator } }: Process, { low = 0, high, exposure }: ProcessPoint): string {
  if (unit === 'percent') {
    const inCounts = (limit: number): number => Math.round((limit * exposure) / units[unit].multiplier);
    return between([inCounts(low), inCounts(high ?? units[unit].multiplier)], sayWhole, ` of ${sayWhole(exposure)}`);
  }
  if (denominator !== null) return between([low, high], (value) => sayNumber(value, unit), units[unit].said);
  // A count between two limits is whole; where none is, the limits are told as they are.
  const [first, last] = [Math.ceil(low), high === undefined ? undefined : Math.floor(high)];
  if (last !== undefined && first > last) return between([low, high], (value) => sayNumber(value, 'average'), '');
  return between([first, last], sayWhole, '');
}

const sayWhole = (value: number): string => sayNumber(value, 'children');

function between(
  [low, high]: readonly [number, number | undefined],
  said: (value: number) => string,
  after: string,
): string {
  if (high === undefined) return `${said(low)} or more${after}`;
  if (low === high) return `${said(low)}${after}`;
  return `${said(low)} to ${said(high)}${after}`;
}
