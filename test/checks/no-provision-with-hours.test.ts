import { noProvisionWithHours } from '../../src/checks/no-provision-with-hours.ts';
import { testCheck } from '../support/check-tester.ts';

const offered = (provision: string, hours_offered: string, hours_attended = '') => ({
  education: [{ provision, hours_offered, hours_attended }],
});

testCheck(noProvisionWithHours, {
  fails: {
    offered: offered('none', '12'),
    'offered and attended': offered('none', '12', '10'),
    'attended alone': offered('none', '', '10'),
    'half an hour': offered('none', '0.5'),
  },
  passes: {
    'no hours': offered('none', '0', '0'),
    'attended above the 0 offered is another check': offered('none', '0', '5'),
    'hours not known': offered('none', ''),
    'hours of a school': offered('school', '25', '24'),
    'a provision that maps to nothing': offered('pottery', '25'),
    'hours that cannot be read': offered('none', 'some'),
  },
});
