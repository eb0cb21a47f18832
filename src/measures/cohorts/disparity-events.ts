import { agedTenToSeventeen } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { each, sift } from './sieve.ts';

/** Local children cautioned or sentenced, as the YJB's Disparity Toolkit counts them (counting rules 14). */
export interface DisparityEvents {
  /** Keyed by child. */
  readonly children: readonly Event[];
  /** One for each child, outcome and outcome date. */
  readonly outcomes: readonly Event[];
  /** Keyed by offence. */
  readonly offences: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

export const disparityEvents = once((basis): DisparityEvents => {
  const { dataset, parameters } = basis;
  const { outcomeDate, outcome } = dataset.outcomes.columns;
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
  const asEvent = (row: number): Event => {
    const child = dataset.links.childOfOutcome.at(row);
    return { day: outcomeDate.at(row), row, child, key: child };
  };
  const children = recently.kept.map(asEvent);
  const seen = new Set<string>();
  const firstOfItsKind = ({ row, child, day }: Event): boolean => {
    const known = seen.size;
    return seen.add(`${child} ${outcome.at(row)} ${day}`).size > known;
  };
  const offenceOf = ({ row }: Event): number => dataset.links.offenceOfOutcome.at(row);
  const recent = (event: Event): boolean => {
    const committed = dataset.offences.columns.offenceDate.at(offenceOf(event));
    return present(committed) && committed >= parameters.disparityCountsFrom;
  };
  return {
    children,
    outcomes: children.filter(firstOfItsKind).map((event) => ({ ...event, key: event.row })),
    offences: ofAge
      .map(asEvent)
      .filter(recent)
      .map((event) => ({ ...event, key: offenceOf(event) })),
    leftOut: [...facts.leftOut, ...leftOut, ...recently.leftOut],
  };
});
