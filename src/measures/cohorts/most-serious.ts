import type { Period } from '../../vocabulary/period.ts';
import type { Event } from '../cross-tabulate.ts';
import { placesIn } from '../cross-tabulate.ts';

/**
 * Of each child's events in a period the most serious, and of equally serious ones the earliest, then the first in the
 * table; by the period's label. `rankOf` is smallest for the most serious.
 */
export function mostSerious(
  events: readonly Event[],
  periods: readonly Period[],
  rankOf: (event: Event) => number,
): ReadonlyMap<string, readonly Event[]> {
  const order = (a: Event, b: Event): number => rankOf(a) - rankOf(b) || a.day - b.day || a.row - b.row;
  const first = periods.map(() => new Map<number, Event>());
  const placesAt = placesIn(periods);
  for (const event of events)
    for (const place of placesAt(event.day)) {
      const held = first[place]?.get(event.child);
      if (held === undefined || order(event, held) < 0) first[place]?.set(event.child, event);
    }
  return new Map(periods.map(({ label }, place) => [label, [...(first[place]?.values() ?? [])]]));
}
