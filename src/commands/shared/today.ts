import type { Day } from '../../vocabulary/day.ts';
import { dayOf } from '../../vocabulary/day.ts';

/** The calendar day on this machine: the one place that looks at a clock. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
