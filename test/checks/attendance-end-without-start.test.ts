import { attendanceEndWithoutStart } from '../../src/checks/attendance-end-without-start.ts';
import { testCheck } from '../support/check-tester.ts';

const attended = (attendance_start_date: string, attendance_end_date: string) => ({
  health: [{ attendance_start_date, attendance_end_date }],
});

testCheck(attendanceEndWithoutStart, {
  fails: {
    'an end alone': attended('', '2024-09-01'),
    'a start on 1900-01-01 is none': attended('1900-01-01', '2024-09-01'),
  },
  passes: {
    'both are there': attended('2024-07-01', '2024-09-01'),
    'neither is there': attended('', ''),
    'still attending': attended('2024-07-01', ''),
    'an end on 1900-01-01 is none': attended('', '1900-01-01'),
    'a start that cannot be read is a problem of reading': attended('July', '2024-09-01'),
  },
});
