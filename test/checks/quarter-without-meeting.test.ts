import { quarterWithoutMeeting } from '../../src/checks/quarter-without-meeting.ts';
import { testCheck } from '../support/check-tester.ts';

/** One meeting in each of the fourteen quarters from April 2023 to September 2026. */
const days = Array.from({ length: 14 }, (_, nth) => {
  const month = 5 + 3 * nth;
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-14`;
});

const metOn = (meetings: readonly string[]) => ({
  boardAttendance: meetings.map((meeting_date) => ({ meeting_date })),
});

testCheck(quarterWithoutMeeting, {
  fails: {
    'one between': metOn(days.filter((day) => day !== '2024-09-14')),
    'two between are one finding': metOn(days.filter((day) => !day.startsWith('2024-0'))),
    'the first': metOn(days.slice(1)),
    'the last': metOn(days.slice(0, -1)),
    'all of them': metOn([]),
    'one has no date': metOn(days.map((day) => (day === '2024-09-14' ? '' : day))),
  },
  passes: {
    'one in each': metOn(days),
    'on the first and on the last day': metOn(
      days.map((day) => (day === '2023-06-14' ? '2023-04-01' : day === '2026-09-14' ? '2026-09-30' : day)),
    ),
    'several in one': metOn([...days, '2024-09-20']),
  },
});
