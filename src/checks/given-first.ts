import type { Dataset } from '../dataset/dataset.ts';
import { present } from '../vocabulary/absent.ts';

/** Of a row of the outcomes, whether it is dated before its offence. */
export function givenFirst({ outcomes, offences, links }: Dataset): (row: number) => boolean {
  const { outcomeDate } = outcomes.columns;
  const { offenceDate } = offences.columns;
  return (row) => {
    const offence = links.offenceOfOutcome.at(row);
    if (!present(offence)) return false;
    const committed = offenceDate.at(offence);
    const given = outcomeDate.at(row);
    return present(committed) && present(given) && given < committed;
  };
}
