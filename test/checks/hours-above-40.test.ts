import { hoursAbove40 } from '../../src/checks/hours-above-40.ts';
import { testCheck } from '../support/check-tester.ts';

const hours = (offered: string, attended: string) => ({
  education: [{ hours_offered: offered, hours_attended: attended }],
});

testCheck(hoursAbove40, {
  fails: {
    'a quarter of an hour more': hours('40.25', '20'),
    'both of a month': hours('100', '80'),
    'offered, attended not known': hours('41', ''),
    'attended, offered not known': hours('', '41'),
  },
  passes: {
    'exactly 40': hours('40', '40'),
    none: hours('0', '0'),
    'neither is known': hours('', ''),
    'attended above offered is another check': hours('30', '45'),
    'of no provision is another check': { education: [{ provision: 'none', hours_offered: '60' }] },
    'offered that cannot be read': hours('some', '60'),
  },
});
