import type { Column } from '../dataset/column.ts';
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
  gather(ofOffences, { table: outcomes, into: links.offenceOfOutcome, worth, join });
  const ofOrders = new Float64Array(interventions.rows).fill(none);
  const ofOffence = (link: number): number => ofOffences[links.offenceOfLink.at(link)] ?? none;
  gather(ofOrders, { table: interventionOffences, into: links.interventionOfLink, worth: ofOffence, join });
  return ofOrders;
}

interface Gathering extends Omit<Joining, 'none'> {
  readonly table: { readonly rows: number };
  /** Where the worth of each row goes. */
  readonly into: Column;
}

/** Adds what each row is worth to what it goes into. */
function gather(gathered: Float64Array, { table, into, worth, join }: Gathering): void {
  for (let row = 0; row < table.rows; row++) {
    const place = into.at(row);
    if (present(place)) gathered[place] = join(gathered[place] ?? Number.NaN, worth(row));
  }
}

/** Puts together sets of kinds, each a bit of a number. */
export const inEither = (a: number, b: number): number => a | b;
