import type { Day } from '../../vocabulary/day.ts';
import type { previousBands } from '../../vocabulary/outcome.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { rowsByChild } from './rows-by-child.ts';

type PreviousBand = (typeof previousBands)[number];

/** Standing cautions and sentences of every child, wherever it lived. */
const outcomesOfChildren = once((basis) => {
  const { children, links } = basis.dataset;
  return rowsByChild(outcomeFacts(basis).substantive, (row) => links.childOfOutcome.at(row), children.rows);
});

/** How many earlier days a child (a row of `children`) had a caution or sentence on, before a day. */
export function previousBandOf(basis: Basis, child: number, before: Day): PreviousBand {
  const { rows, start, end } = outcomesOfChildren(basis);
  const { outcomeDate } = basis.dataset.outcomes.columns;
  const earlier = new Set<Day>();
  for (let place = start(child); place < end(child) && earlier.size < 3; place++) {
    const day = outcomeDate.at(rows[place] ?? -1);
    if (day < before) earlier.add(day);
  }
  if (earlier.size === 0) return 'none';
  return earlier.size < 3 ? '1_to_2' : '3_or_more';
}
