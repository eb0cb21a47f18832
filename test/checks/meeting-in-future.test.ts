import { meetingInFuture } from '../../src/checks/meeting-in-future.ts';
import { testCheck } from '../support/check-tester.ts';

const meeting = (meeting_date: string) => ({ boardAttendance: [{ meeting_date }] });

testCheck(meetingInFuture, {
  fails: { 'the day after the as-at date': meeting('2026-10-01'), 'years later': meeting('2062-09-09') },
  passes: {
    'on the as-at date': meeting('2026-09-30'),
    'no date': meeting(''),
    'a date that cannot be read': meeting('09/12/2026'),
  },
});
