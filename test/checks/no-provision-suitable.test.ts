import { noProvisionSuitable } from '../../src/checks/no-provision-suitable.ts';
import { testCheck } from '../support/check-tester.ts';

const record = (provision: string, suitability: string) => ({ education: [{ provision, suitability }] });

testCheck(noProvisionSuitable, {
  fails: {
    'recorded as suitable': record('none', 'suitable'),
    'of a child that is not there': { education: [{ child_id: 'C9', provision: 'none' }] },
  },
  passes: {
    unsuitable: record('none', 'unsuitable'),
    'not known': record('none', 'not_known'),
    'not recorded': record('none', ''),
    'a suitable school': record('school', 'suitable'),
    'a provision that maps to nothing': record('pottery', 'suitable'),
  },
});
