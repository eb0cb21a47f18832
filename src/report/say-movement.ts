import type { SinceLastRun } from '../checks/since-last-run.ts';
import { longText, parseDay } from '../vocabulary/day.ts';
import { sayCount } from '../vocabulary/wording.ts';

/** `Since the last run (as at 1 September 2026): 12 fixed, 3 new, 41 still there`. */
export function sayMovement({ asAt, total, uncompared }: SinceLastRun): string {
  const { fixed, fresh, still, waived } = total;
  const counts = [`${fixed} fixed`, `${fresh} new`, `${still} still there`];
  const since = waived > 0 ? [`${waived} waived since`] : [];
  const looked = 'that did not look at the same extracts then';
  const left = uncompared.length > 0 ? `, without ${sayCount(uncompared.length, 'check', 'checks')} ${looked}` : '';
  const day = longText(parseDay(asAt, 'iso') ?? Number.NaN);
  return `Since the last run (as at ${day}): ${[...counts, ...since].join(', ')}${left}`;
}
