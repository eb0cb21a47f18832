import { organisationTwiceAtMeeting } from '../../src/checks/organisation-twice-at-meeting.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

/** A senior partner of the police, and another row. */
const beside = (other: CsvRow) => ({ boardAttendance: [{}, { attendance: 'absent', ...other }] });

testCheck(organisationTwiceAtMeeting, {
  fails: { absent: beside({}), 'a delegate': beside({ attendance: 'delegate' }) },
  passes: {
    'the same attendance': beside({ attendance: 'senior' }),
    'another meeting': beside({ meeting_date: '2024-09-11' }),
    'another organisation': beside({ organisation: 'Transport police' }),
    'another sector': beside({ sector: 'other' }),
    'no organisation, so it may be another': {
      boardAttendance: [{ organisation: '' }, { organisation: '', attendance: 'absent' }],
    },
    'attendance that maps to nothing': beside({ attendance: 'apologies' }),
    'no date': beside({ meeting_date: '' }),
  },
});
