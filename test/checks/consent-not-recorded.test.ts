import { consentNotRecorded } from '../../src/checks/consent-not-recorded.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

/** A victim for whom nothing was done, but what is given, and whose consent is not recorded. */
const victim = (given: CsvRow) => ({
  victims: [
    {
      consents_to_contact: '',
      progress_requested: 'false',
      progress_provided: 'false',
      support_requested: 'false',
      support_provided: 'false',
      restorative_engaged: 'false',
      ...given,
    },
  ],
});

testCheck(consentNotRecorded, {
  fails: {
    'asked for progress': victim({ progress_requested: 'true' }),
    'told of progress': victim({ progress_provided: 'true' }),
    'asked for support': victim({ support_requested: 'true' }),
    'given support': victim({ support_provided: 'true' }),
    'took part': victim({ restorative_engaged: 'true' }),
    'all of it': { victims: [{ consents_to_contact: '' }] },
  },
  passes: {
    'nothing was done': victim({}),
    'nothing is recorded': victim({ progress_requested: '', restorative_engaged: '' }),
    'contacted, to ask for it': victim({ contacted_date: '2024-07-01' }),
    consents: { victims: [{}] },
    'does not': { victims: [{ consents_to_contact: 'false' }] },
    'consent that cannot be read is a problem of reading': victim({
      consents_to_contact: 'perhaps',
      restorative_engaged: 'true',
    }),
  },
});
