import { hoursAttendedAboveOffered } from '../../src/checks/hours-attended-above-offered.ts';
import { testCheck } from '../support/check-tester.ts';

const hours = (offered: string, attended: string) => ({
  education: [{ hours_offered: offered, hours_attended: attended }],
});

testCheck(hoursAttendedAboveOffered, {
  fails: {
    'an hour more': hours('25', '26'),
    'a quarter of an hour more': hours('25', '25.25'),
    'none offered': hours('0', '1'),
  },
  passes: {
    'as many': hours('25', '25'),
    fewer: hours('25', '0'),
    'offered is not known': hours('', '20'),
    'attended is not known': hours('20', ''),
    'neither is known': hours('', ''),
    'hours that cannot be read': hours('some', '20'),
  },
});
