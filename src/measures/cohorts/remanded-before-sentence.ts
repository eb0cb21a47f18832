import { present } from '../../vocabulary/absent.ts';
import type { Basis } from '../basis.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { Episode } from './episodes.ts';
import { groupBy } from './group-by.ts';
import { dayOfArrestOrOffence } from './offence-events.ts';
import { inDetention, remandsOf } from './remands.ts';

/** Remands to youth detention accommodation, by child. */
const remandsByChild = once(
  (basis): ReadonlyMap<number, readonly Episode[]> =>
    groupBy(remandsOf(basis).filter(inDetention), ({ child }) => child),
);

/**
 * Of some sentences (rows of outcomes) the remands behind them, as rows of custody episodes: those of the child that
 * began from the arrest, else the offence, that was sentenced up to the day of the sentence. Each episode once.
 */
export function remandedBefore(basis: Basis, sentences: readonly Event[]): readonly Event[] {
  const { dataset } = basis;
  const found = new Map<number, Event>();
  for (const { child, row, day } of sentences) {
    const since = dayOfArrestOrOffence(dataset, dataset.links.offenceOfOutcome.at(row));
    for (const remand of remandsByChild(basis).get(child) ?? [])
      if (present(since) && remand.start >= since && remand.start <= day)
        found.set(remand.row, { day: remand.start, row: remand.row, child, key: child });
  }
  return [...found.values()];
}
