import { linkTwice } from '../../src/checks/link-twice.ts';
import { testCheck } from '../support/check-tester.ts';

const links = (...interventionOffences: readonly Record<string, string>[]) => ({ interventionOffences });

testCheck(linkTwice, {
  fails: {
    'one after the other': links({}, {}),
    'with another between': links({}, { offence_id: 'F2' }, {}),
  },
  passes: {
    'two offences of one programme': links({}, { offence_id: 'F2' }),
    'two programmes of one offence': links({}, { intervention_id: 'I2' }),
    'the two changed over': links({ intervention_id: 'X', offence_id: 'Y' }, { intervention_id: 'Y', offence_id: 'X' }),
    'no links': links(),
  },
});
