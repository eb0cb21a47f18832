import type { Dataset } from '../dataset/dataset.ts';
import { ABSENT, present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { firstAlike } from './first-alike.ts';
import { isWithdrawn } from './withdrawn.ts';

/** By offence (a row), 1 where it has an outcome. */
function concludedOffences({ offences, outcomes, links }: Dataset): Uint8Array {
  const concluded = new Uint8Array(offences.rows);
  for (let row = 0; row < outcomes.rows; row++) {
    const offence = links.offenceOfOutcome.at(row);
    if (present(offence)) concluded[offence] = 1;
  }
  return concluded;
}

export const likelyDuplicateOffence: Check = {
  id: 'likely-duplicate-offence',
  severity: 'look',
  title: 'An offence without an outcome is like another of the child and day that has one',
  because:
    'It counts nowhere while it has no outcome. If it is an offence of its own, its outcome is missing, and reoffences per reoffender and the disparity counts of offences are one short.',
  fix: 'Delete it if the same offence was entered twice; otherwise enter its outcome.',
  touches: [
    'reoffending',
    'reoffending-concentration',
    'reoffending-after-diversion',
    'disparity-counts',
    'kpi-9-serious-violence',
  ],
  source: 'Our own: offences alike are common on one day, but then they are decided alike.',
  example: {
    fails: { offences: [{}, { offence_id: 'F2' }], outcomes: [{ offence_id: 'F1' }] },
    passes: {
      offences: [{}, { offence_id: 'F2' }],
      outcomes: [{ offence_id: 'F1' }, { outcome_id: 'O2', offence_id: 'F2' }],
    },
  },
  looksAt: [
    lookBeside(['outcomes'], 'offences', ['offenceDate', 'category', 'seriousness'])((dataset) => {
      const { offences, links } = dataset;
      const { offenceId, childId, offenceDate, category, seriousness } = offences.columns;
      const first = firstAlike({ table: offences, by: [childId, offenceDate, category, seriousness] });
      const concluded = concludedOffences(dataset);
      const twins = new Int32Array(offences.rows).fill(ABSENT);
      for (let row = 0; row < offences.rows; row++) if (concluded[row]) twins[first[row] ?? row] = row;
      const isKnown = (row: number): boolean =>
        present(childId.at(row)) && present(offenceDate.at(row)) && present(category.at(row));
      // A second row of one identifier is `duplicate-id`: outcomes are tied to the first.
      const hasTwin = (row: number): boolean => {
        const twin = twins[first[row] ?? row] ?? ABSENT;
        return present(twin) && offenceId.at(twin) !== offenceId.at(row);
      };
      return rowsWhere(
        offences,
        (row) => !concluded[row] && hasTwin(row) && isKnown(row) && !isWithdrawn(dataset, links.childOfOffence.at(row)),
      );
    }),
  ],
};
