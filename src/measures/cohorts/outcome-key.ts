import type { Dataset } from '../../dataset/dataset.ts';

/** More days than there are from year 0 to year 9999, so that no two keys meet. */
const days = 2 ** 22;

/** A number that two outcomes (rows) share where they are one outcome of a child on one day, given for several offences. */
export function outcomeKey({ outcomes, links }: Dataset, row: number): number {
  const { outcome, outcomeDate } = outcomes.columns;
  return (links.childOfOutcome.at(row) * outcome.codes.length + outcome.at(row)) * days + outcomeDate.at(row);
}
