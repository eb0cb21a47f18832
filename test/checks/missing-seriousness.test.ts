import { missingSeriousness } from '../../src/checks/missing-seriousness.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (seriousness: string, deleted = 'false') => ({
  children: [{ deleted }],
  offences: [{ seriousness }],
});

testCheck(missingSeriousness, {
  fails: {
    blank: offence(''),
    'the child is not there': { offences: [{ seriousness: '' }] },
  },
  passes: {
    'a score': offence('6'),
    'a score of 0 is seriousness-out-of-range': offence('0'),
    'no number at all is a problem of reading': offence('grave'),
    'the child is withdrawn': offence('', 'true'),
  },
});
