import type { Day } from '../../vocabulary/day.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { outcomeFacts } from './outcome-facts.ts';

/** How many occasions came before: none, one or two, three or more. */
export const previousBands = ['none', '1_to_2', '3_or_more'] as const;
type PreviousBand = (typeof previousBands)[number];

/** Days on which each child (a row of `children`) had a standing caution or sentence, each day once, wherever it lived. */
const daysOfOutcomes = once((basis): ReadonlyMap<number, ReadonlySet<Day>> => {
  const { outcomes, links } = basis.dataset;
  const byChild = new Map<number, Set<Day>>();
  for (const row of outcomeFacts(basis).substantive) {
    const child = links.childOfOutcome.at(row);
    const day = outcomes.columns.outcomeDate.at(row);
    const days = byChild.get(child);
    if (days) days.add(day);
    else byChild.set(child, new Set([day]));
  }
  return byChild;
});

/** How many earlier occasions of caution or sentence a child had before a day. */
export function previousBandOf(basis: Basis, child: number, before: Day): PreviousBand {
  let earlier = 0;
  for (const day of daysOfOutcomes(basis).get(child) ?? []) if (day < before) earlier++;
  return earlier === 0 ? 'none' : earlier <= 2 ? '1_to_2' : '3_or_more';
}
