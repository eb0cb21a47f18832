import { ageAtFirstHearing } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { isTenToSeventeen } from '../../vocabulary/age.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import { numberKeys } from './number-keys.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';
import { each, sift } from './sieve.ts';

/** Custodial outcomes that count (counting rules 3.1), each keyed in the three ways they are counted. */
export interface CustodialOutcomes {
  /** Distinct offence, outcome date and outcome. */
  readonly outcomes: readonly Event[];
  /** Distinct child and sentencing occasion, or outcome date where the occasion is blank. */
  readonly occasions: readonly Event[];
  /** Keyed by child. */
  readonly children: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Events dated by the outcome, from `custodyCountsFrom` to the as-at date (counting rules 3.1), with the rows left out by
 * the sentences of `custodial-sentences`. The child is 10 to 17 in completed years at first hearing.
 */
export const custodialOutcomes = once((basis): CustodialOutcomes => {
  const { dataset, parameters } = basis;
  const { outcomeDate, offenceId, outcome, sentencingOccasionId } = dataset.outcomes.columns;
  const facts = outcomeFacts(basis);
  const { kept: rows, leftOut } = sift(facts.substantive, [
    {
      reason: 'a caution or sentence other than custody',
      sentence: 1,
      keep: each((row) => facts.groupAt(row) === 'custody'),
    },
    { reason: 'living elsewhere on the outcome date', sentence: 1, keep: each((row) => isLocal(dataset, row)) },
    {
      reason: 'before the first day counted',
      sentence: 1,
      keep: each((row) => outcomeDate.at(row) >= parameters.custodyCountsFrom),
    },
    {
      reason: 'age at first hearing not known, or not 10 to 17',
      sentence: 1,
      keep: each((row) => isTenToSeventeen(ageAtFirstHearing(dataset, row))),
    },
  ]);
  const childOf = (row: number): number => dataset.links.childOfOutcome.at(row);
  const occasionOf = (row: number): string =>
    present(sentencingOccasionId.at(row)) ? `occasion ${sentencingOccasionId.at(row)}` : `day ${outcomeDate.at(row)}`;
  const keyed = (keyOf: (row: number) => string): readonly Event[] => {
    const numberOf = numberKeys<string>();
    return rows.map((row) => ({ day: outcomeDate.at(row), row, child: childOf(row), key: numberOf(keyOf(row)) }));
  };
  return {
    outcomes: keyed((row) => `${offenceId.at(row)} ${outcomeDate.at(row)} ${outcome.at(row)}`),
    occasions: keyed((row) => `${childOf(row)} ${occasionOf(row)}`),
    children: keyed((row) => String(childOf(row))),
    leftOut: [...facts.leftOut, ...leftOut],
  };
});
