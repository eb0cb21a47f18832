import { unmappedAttendance } from '../../src/checks/unmapped-attendance.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(unmappedAttendance, {
  fails: {
    'the attendance': { boardAttendance: [{ attendance: 'apologies' }] },
    'the sector': { boardAttendance: [{ sector: 'fire brigade' }] },
    both: { boardAttendance: [{ sector: 'fire brigade', attendance: 'apologies' }] },
  },
  passes: {
    'known codes': { boardAttendance: [{}] },
    'in another spelling': { boardAttendance: [{ sector: 'Childrens social care', attendance: 'SENIOR' }] },
    'another sector': { boardAttendance: [{ sector: 'other' }] },
    blank: { boardAttendance: [{ sector: '', attendance: '' }] },
  },
});
