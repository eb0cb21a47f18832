import { hearingBeforeOffence } from '../../src/checks/hearing-before-offence.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (committed: string, heard: string, arrested = '') => ({
  offences: [{ offence_date: committed, first_hearing_date: heard, arrest_date: arrested }],
});

testCheck(hearingBeforeOffence, {
  fails: {
    'the day before': offence('2024-05-02', '2024-05-01'),
    'though the arrest was after the offence': offence('2024-05-02', '2024-05-01', '2024-05-02'),
    'the day before, of a child who is there': { children: [{}], ...offence('2024-05-02', '2024-05-01') },
  },
  passes: {
    'the same day': offence('2024-05-01', '2024-05-01'),
    'no hearing': offence('2024-05-01', ''),
    'a hearing on 1900-01-01 is none': offence('2024-05-01', '1900-01-01'),
    'a hearing that cannot be read': offence('2024-05-01', '30/04/2024'),
    'no date of the offence': offence('1900-01-01', '2024-04-30'),
    'the arrest was before the offence too, which says it': offence('2024-05-02', '2024-05-01', '2024-04-30'),
    'a hearing before the birth is an impossible date': { children: [{}], ...offence('2024-05-01', '2009-01-14') },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...offence('2024-05-02', '2024-05-01') },
  },
});
