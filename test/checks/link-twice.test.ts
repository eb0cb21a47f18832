import { linkTwice } from '../../src/checks/link-twice.ts';
import { testCheck } from '../support/check-tester.ts';

const links = (...interventionOffences: readonly Record<string, string>[]) => ({
  interventions: [{}, { intervention_id: 'I2' }],
  interventionOffences,
});

testCheck(linkTwice, {
  fails: {
    'one after the other': links({}, {}),
    'with another between': links({}, { offence_id: 'F2' }, {}),
  },
  passes: {
    'two offences of one programme': links({}, { offence_id: 'F2' }),
    'two programmes of one offence': links({}, { intervention_id: 'I2' }),
    'a programme that is not there is found by another check': links(
      { intervention_id: 'I9' },
      { intervention_id: 'I9' },
    ),
    'no links': links(),
  },
});
