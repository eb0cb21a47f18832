import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';
import { givenFirst } from './given-first.ts';
import { measuresByOutcomeDate } from './measures-touched.ts';

export const outcomeBeforeOffence: Check = {
  id: 'outcome-before-offence',
  severity: 'changes',
  title: 'The outcome is dated before its offence',
  because: 'Reoffending is counted from these two dates in order, and ages at first hearing are taken from them.',
  fix: 'Compare both dates with the court or police papers and correct the wrong one.',
  touches: measuresByOutcomeDate,
  source: 'Youth Justice Board data-quality views: an outcome dated before its offence.',
  example: {
    fails: { offences: [{ offence_date: '2024-05-01' }], outcomes: [{ outcome_date: '2024-04-30' }] },
    passes: { offences: [{ offence_date: '2024-05-01' }], outcomes: [{ outcome_date: '2024-05-01' }] },
  },
  looksAt: [
    lookBeside(['offences'], 'outcomes', ['outcomeDate'])((dataset) =>
      rowsWhere(dataset.outcomes, givenFirst(dataset)),
    ),
  ],
};
