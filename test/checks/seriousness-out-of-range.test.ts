import { seriousnessOutOfRange } from '../../src/checks/seriousness-out-of-range.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (seriousness: string, deleted = 'false') => ({
  children: [{ deleted }],
  offences: [{ seriousness }],
});

testCheck(seriousnessOutOfRange, {
  fails: {
    '0': offence('0'),
    '9': offence('9'),
    'far beyond': offence('100'),
    'the child is not there': { offences: [{ seriousness: '0' }] },
  },
  passes: {
    '1': offence('1'),
    '8': offence('8'),
    '8 as a spreadsheet writes it': offence('8.0'),
    blank: offence(''),
    'no number at all is a problem of reading': offence('-1'),
    'the child is withdrawn': offence('9', 'true'),
  },
});
