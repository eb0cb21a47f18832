import type { Check } from './check.ts';
import { lookBeside, showing } from './check.ts';
import { offencesEnteredTwice } from './offences-entered-twice.ts';

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
    showing(
      { alike: ['childId', 'offenceDate'] },
      lookBeside(['outcomes'], 'offences', ['offenceDate', 'category', 'seriousness'])(offencesEnteredTwice),
    ),
  ],
};
