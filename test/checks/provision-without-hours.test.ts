import { provisionWithoutHours } from '../../src/checks/provision-without-hours.ts';
import { testCheck } from '../support/check-tester.ts';

const offered = (provision: string, hours_offered: string, hours_attended = '0') => ({
  education: [{ provision, hours_offered, hours_attended }],
});

testCheck(provisionWithoutHours, {
  fails: {
    'a school': offered('school', '0'),
    'a job': offered('employment', '0'),
    'attended is not known': offered('college', '0', ''),
  },
  passes: {
    'an hour': offered('school', '1'),
    'hours not known': offered('school', '', ''),
    'no provision': offered('none', '0'),
    'a provision that maps to nothing': offered('pottery', '0'),
    'attended above offered is another check': offered('school', '0', '5'),
    'hours that cannot be read': offered('school', 'some'),
  },
});
