import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';

export const outcomeBeforeOffence: Check = {
  id: 'outcome-before-offence',
  severity: 'changes',
  title: 'The outcome is dated before its offence',
  because: 'Reoffending is counted from these two dates in order, and ages at first hearing are taken from them.',
  fix: 'Compare both dates with the court or police papers and correct the wrong one.',
  touches: ['first-time-entrants', 'reoffending'],
  source: 'Youth Justice Board data-quality views: an outcome dated before its offence.',
  example: {
    fails: { offences: [{ offence_date: '2024-05-01' }], outcomes: [{ outcome_date: '2024-04-30' }] },
    passes: { offences: [{ offence_date: '2024-05-01' }], outcomes: [{ outcome_date: '2024-05-01' }] },
  },
  looksAt: [
    lookBeside(['offences'], 'outcomes', ['outcomeDate'])(({ outcomes, offences, links }) =>
      rowsWhere(outcomes, (row) => {
        const offence = links.offenceOfOutcome.at(row);
        if (!present(offence)) return false;
        const committed = offences.columns.offenceDate.at(offence);
        const decided = outcomes.columns.outcomeDate.at(row);
        return present(committed) && present(decided) && decided < committed;
      }),
    ),
  ],
};
