import { hoursAttendedWithoutOffered } from '../../src/checks/hours-attended-without-offered.ts';
import { testCheck } from '../support/check-tester.ts';

const hours = (offered: string, attended: string) => ({
  education: [{ hours_offered: offered, hours_attended: attended }],
});

testCheck(hoursAttendedWithoutOffered, {
  fails: { 'some hours': hours('', '20'), 'half an hour': hours('', '0.5') },
  passes: {
    'both are known': hours('25', '20'),
    'none attended': hours('', '0'),
    'neither is known': hours('', ''),
    'none offered is known': hours('0', '1'),
    'of no provision is another check': { education: [{ provision: 'none', hours_offered: '' }] },
    'offered that cannot be read is a problem of reading': hours('some', '20'),
    'attended that cannot be read': hours('', 'some'),
  },
});
