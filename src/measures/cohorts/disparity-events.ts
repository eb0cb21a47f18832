import { agedTenToSeventeen } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import { numberKeys } from './number-keys.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { outcomeKey } from './outcome-key.ts';
import { each, sift } from './sieve.ts';

/** Local children cautioned or sentenced, as the YJB's Disparity Toolkit counts them (counting rules 14). */
export interface DisparityEvents {
  /** Keyed by child. */
  readonly children: readonly Event[];
  /** Keyed so that one outcome of a child on one day counts once, however many offences it was for. */
  readonly outcomes: readonly Event[];
  /** Keyed by offence. */
  readonly offences: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

/** The events of every day up to the as-at date, and the rows left out (counting rules 14.1 and 14.2). */
export const disparityEvents = once((basis): DisparityEvents => {
  const { dataset, parameters } = basis;
  const { outcomeDate } = dataset.outcomes.columns;
  const facts = outcomeFacts(basis);
  const { kept: ofAge, leftOut } = sift(facts.substantive, [
    { reason: 'living elsewhere on the outcome date', sentence: 1, keep: each((row) => isLocal(dataset, row)) },
    {
      reason: 'not aged 10 to 17 at arrest or offence, or age at first hearing over 17 or not known',
      sentence: 1,
      keep: each((row) => agedTenToSeventeen(dataset, row)),
    },
  ]);
  const recently = sift(ofAge, [
    {
      reason: 'before the first day counted',
      sentence: 1,
      keep: each((row) => outcomeDate.at(row) >= parameters.disparityCountsFrom),
    },
  ]);
  const { childOfOutcome, offenceOfOutcome } = dataset.links;
  const asEvent = (row: number, key: number): Event => ({
    day: outcomeDate.at(row),
    row,
    child: childOfOutcome.at(row),
    key,
  });
  const numberOf = numberKeys<number>();
  const recentOffence = (row: number): boolean => {
    const committed = dataset.offences.columns.offenceDate.at(offenceOfOutcome.at(row));
    return present(committed) && committed >= parameters.disparityCountsFrom;
  };
  return {
    children: recently.kept.map((row) => asEvent(row, childOfOutcome.at(row))),
    outcomes: recently.kept.map((row) => asEvent(row, numberOf(outcomeKey(dataset, row)))),
    offences: ofAge.filter(recentOffence).map((row) => asEvent(row, offenceOfOutcome.at(row))),
    leftOut: [...facts.leftOut, ...leftOut, ...recently.leftOut],
  };
});
