import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';

/** How outcomes (rows) are put together: what none comes to, what one is worth, and two worths in one. */
interface Joining {
  readonly none: number;
  readonly worth: (outcome: number) => number;
  readonly join: (a: number, b: number) => number;
}

/** What the outcomes of the offences that each programme is linked to come to, by row of `interventions`. */
export function outcomesOfOrders(dataset: Dataset, { none, worth, join }: Joining): Float64Array {
  const { offences, outcomes, interventions, interventionOffences, links } = dataset;
  const ofOffences = new Float64Array(offences.rows).fill(none);
  for (let row = 0; row < outcomes.rows; row++) {
    const offence = links.offenceOfOutcome.at(row);
    if (present(offence)) ofOffences[offence] = join(ofOffences[offence] ?? none, worth(row));
  }
  const ofOrders = new Float64Array(interventions.rows).fill(none);
  for (let row = 0; row < interventionOffences.rows; row++) {
    const [order, offence] = [links.interventionOfLink.at(row), links.offenceOfLink.at(row)];
    if (present(order) && present(offence))
      ofOrders[order] = join(ofOrders[order] ?? none, ofOffences[offence] ?? none);
  }
  return ofOrders;
}

/** Puts together sets of kinds, each a bit of a number. */
export const inEither = (a: number, b: number): number => a | b;
