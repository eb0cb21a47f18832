import { toldWithoutConsent } from '../../src/checks/told-without-consent.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const victim = (given: CsvRow) => ({
  victims: [
    {
      consents_to_contact: 'false',
      progress_provided: 'false',
      support_provided: 'false',
      restorative_engaged: 'false',
      ...given,
    },
  ],
});

testCheck(toldWithoutConsent, {
  fails: {
    'told of progress': victim({ progress_provided: 'true' }),
    'given support': victim({ support_provided: 'true' }),
    both: victim({ progress_provided: 'true', support_provided: 'true' }),
  },
  passes: {
    neither: victim({}),
    'not recorded': victim({ progress_provided: '', support_provided: '' }),
    'contacted, to ask for consent': victim({ contacted_date: '2024-07-01' }),
    consents: victim({ consents_to_contact: 'true', progress_provided: 'true' }),
    'consent not recorded is another check': victim({ consents_to_contact: '', progress_provided: 'true' }),
    'took part too, which is another check': victim({ progress_provided: 'true', restorative_engaged: 'true' }),
    'consent that cannot be read': victim({ consents_to_contact: 'perhaps', progress_provided: 'true' }),
  },
});
