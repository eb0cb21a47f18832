import type { Period } from '../../vocabulary/period.ts';
import { within } from '../../vocabulary/period.ts';
import type { Event } from '../cross-tabulate.ts';

/**
 * Of each child's events in a period the most serious, and of equally serious ones the earliest, then the first in the
 * table; by the period's label. `rankOf` is smallest for the most serious.
 */
export function mostSerious(
  events: readonly Event[],
  periods: readonly Period[],
  rankOf: (event: Event) => number,
): ReadonlyMap<string, readonly Event[]> {
  const found = periods.map((period) => ({ period, first: new Map<number, Event>() }));
  const order = (a: Event, b: Event): number => rankOf(a) - rankOf(b) || a.day - b.day || a.row - b.row;
  const keepFirst = (first: Map<number, Event>, event: Event): void => {
    const held = first.get(event.child);
    if (held === undefined || order(event, held) < 0) first.set(event.child, event);
  };
  for (const event of events)
    for (const { period, first } of found) if (within(event.day, period)) keepFirst(first, event);
  return new Map(found.map(({ period, first }) => [period.label, [...first.values()]]));
}
