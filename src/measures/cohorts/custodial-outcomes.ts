import { ageAtFirstHearing } from '../../dataset/ages.ts';
import { present } from '../../vocabulary/absent.ts';
import { once } from '../basis.ts';
import type { Event } from '../cross-tabulate.ts';
import type { LeftOut } from '../measure.ts';
import { isLocal, outcomeFacts } from './outcome-facts.ts';

/** Custodial outcomes that count (counting rules 3.1), each keyed in the three ways they are counted. */
export interface CustodialOutcomes {
  /** Distinct offence, outcome date and outcome. */
  readonly outcomes: readonly Event[];
  /** Distinct child and sentencing occasion, or outcome date where the occasion is blank. */
  readonly occasions: readonly Event[];
  readonly children: readonly Event[];
  readonly leftOut: readonly LeftOut[];
}

export const custodialOutcomes = once((basis): CustodialOutcomes => {
  const { dataset, parameters } = basis;
  const { outcomeDate, offenceId, outcome, sentencingOccasionId } = dataset.outcomes.columns;
  const facts = outcomeFacts(basis);
  const inGroup = facts.substantive.filter((row) => facts.groupAt(row) === 'custody');
  const local = inGroup.filter((row) => isLocal(dataset, row));
  const inTime = local.filter((row) => outcomeDate.at(row) >= parameters.custodyCountsFrom);
  const rows = inTime.filter((row) => {
    const age = ageAtFirstHearing(dataset, row);
    return age >= 10 && age <= 17;
  });
  const childOf = (row: number): number => dataset.links.childOfOutcome.at(row);
  const occasionOf = (row: number): string =>
    present(sentencingOccasionId.at(row)) ? `occasion ${sentencingOccasionId.at(row)}` : `day ${outcomeDate.at(row)}`;
  const keyed = (keyOf: (row: number) => string): readonly Event[] => {
    const keys = new Map<string, number>();
    return rows.map((row) => {
      const text = keyOf(row);
      const key = keys.get(text) ?? keys.size;
      keys.set(text, key);
      return { day: outcomeDate.at(row), row, child: childOf(row), key };
    });
  };
  return {
    outcomes: keyed((row) => `${offenceId.at(row)} ${outcomeDate.at(row)} ${outcome.at(row)}`),
    occasions: keyed((row) => `${childOf(row)} ${occasionOf(row)}`),
    children: keyed((row) => String(childOf(row))),
    leftOut: [
      ...facts.leftOut,
      { reason: 'a caution or sentence other than custody', rows: facts.substantive.length - inGroup.length },
      { reason: 'living elsewhere on the outcome date', rows: inGroup.length - local.length },
      { reason: 'before the first day counted', rows: local.length - inTime.length },
      { reason: 'age at first hearing not known, or not 10 to 17', rows: inTime.length - rows.length },
    ],
  };
});
