import { present } from '../vocabulary/absent.ts';
import type { Check } from './check.ts';
import { lookBeside, rowsWhere } from './check.ts';

export const offenceNotThere: Check = {
  id: 'offence-not-there',
  severity: 'error',
  title: 'The offence of this outcome is not in the offences extract',
  because:
    'Ages and the order of offence and outcome are not known, so the outcome makes nobody a first-time entrant and stands in no custody or disparity count.',
  fix: 'Export the offences again with the same dates as the outcomes, or correct the offence identifier.',
  touches: ['first-time-entrants', 'reoffending', 'custodial-sentences', 'disparity-counts'],
  looksAt: [
    lookBeside(['offences'], 'outcomes', ['offenceId'])(({ outcomes, links }) =>
      rowsWhere(outcomes, (row) => !present(links.offenceOfOutcome.at(row))),
    ),
  ],
};
