import { personKey } from '../../dataset/person-key.ts';
import type { Period } from '../../vocabulary/period.ts';
import { within } from '../../vocabulary/period.ts';
import type { Basis } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import { count } from '../observe.ts';
import type { Observation } from '../reading.ts';
import { firstOutcomesBy } from './first-outcomes.ts';

/** Children whom one age basis counts in a period and the other does not, in both directions. */
export function ageBasisMoves(basis: Basis, periods: readonly Period[]): (period: Period) => readonly Observation[] {
  const byOffence = firstOutcomesBy.offence_and_first_hearing(basis).events;
  const byOutcome = firstOutcomesBy.outcome_date(basis).events;
  const differing = apart(basis, byOffence, byOutcome);
  const directions = [
    { series: 'fte.age_basis.offence_only', events: byOffence, others: byOutcome },
    { series: 'fte.age_basis.outcome_only', events: byOutcome, others: byOffence },
  ].map(({ series, events, others }) => ({
    series,
    events: events.filter((event) => differing.has(keyOf(basis, event))),
    others: others.filter((event) => differing.has(keyOf(basis, event))),
  }));
  const moved = new Map(periods.map((period) => [period.label, directions.map((d) => movedIn(basis, period, d))]));
  return ({ label }) => moved.get(label) ?? [];
}

interface Direction {
  readonly series: string;
  readonly events: readonly Event[];
  readonly others: readonly Event[];
}

/** One child across services, as the rule merges them; else the row of the child. */
const keyOf = ({ dataset }: Basis, { child }: Event): string => personKey(dataset, child) ?? `row ${child}`;

/** Children whose first outcome is not on the same day by both bases: only they can move. */
function apart(basis: Basis, one: readonly Event[], other: readonly Event[]): ReadonlySet<string> {
  const days = new Map(one.map((event) => [keyOf(basis, event), event.day]));
  const found = new Set<string>();
  for (const event of other) {
    const key = keyOf(basis, event);
    if (days.get(key) !== event.day) found.add(key);
    else days.delete(key);
  }
  for (const key of days.keys()) found.add(key);
  return found;
}

function movedIn(basis: Basis, period: Period, { series, events, others }: Direction): Observation {
  const counted = new Set(others.filter(({ day }) => within(day, period)).map((event) => keyOf(basis, event)));
  const moved = events.filter((event) => within(event.day, period) && !counted.has(keyOf(basis, event)));
  const cell = { count: moved.length, children: moved.length, rows: moved.map(({ row }) => row) };
  return count({ series, period, group: null }, cell, 'outcomes');
}
