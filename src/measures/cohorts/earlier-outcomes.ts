import { personKey } from '../../dataset/person-key.ts';
import type { Day } from '../../vocabulary/day.ts';
import { once } from '../basis.ts';
import { outcomeFacts } from './outcome-facts.ts';

/**
 * Whether a child (a row of `children`) had been cautioned or sentenced before a day: any caution or sentence that stands,
 * wherever the child then lived, under this identifier or another of the same child (counting rules 2.3).
 */
export const cautionedBefore = once((basis): ((child: number, day: Day) => boolean) => {
  const { dataset } = basis;
  const { outcomeDate } = dataset.outcomes.columns;
  const first = earliest<number>();
  for (const row of outcomeFacts(basis).substantive)
    first.see(dataset.links.childOfOutcome.at(row), outcomeDate.at(row));
  const firstOfPerson = earliest<string>();
  for (const [child, day] of first.days) {
    const key = personKey(dataset, child);
    if (key !== undefined) firstOfPerson.see(key, day);
  }
  return (child, day) => {
    const own = first.days.get(child) ?? Number.POSITIVE_INFINITY;
    const key = personKey(dataset, child);
    return (key === undefined ? own : (firstOfPerson.days.get(key) ?? own)) < day;
  };
});

/** Keeps the earliest day seen of each key. */
function earliest<Key>() {
  const days = new Map<Key, Day>();
  const see = (key: Key, day: Day): void => {
    if (day < (days.get(key) ?? Number.POSITIVE_INFINITY)) days.set(key, day);
  };
  return { days, see };
}
