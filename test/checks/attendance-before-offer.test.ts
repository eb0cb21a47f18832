import { attendanceBeforeOffer } from '../../src/checks/attendance-before-offer.ts';
import { testCheck } from '../support/check-tester.ts';

const need = (offered_date: string, attendance_start_date: string) => ({
  health: [{ offered_date, attendance_start_date }],
});

testCheck(attendanceBeforeOffer, {
  fails: { 'a day before': need('2024-06-20', '2024-06-19'), 'before the need': need('2024-06-20', '2024-01-01') },
  passes: {
    'on the day': need('2024-06-20', '2024-06-20'),
    later: need('2024-06-20', '2024-07-01'),
    'no attendance': need('2024-06-20', ''),
    'no date of the offer': need('', '2024-06-19'),
    'an offer on 1900-01-01 is none': need('1900-01-01', '2024-06-19'),
    'attendance that cannot be read': need('2024-06-20', 'June'),
  },
});
