import { arrestBeforeOffence } from '../../src/checks/arrest-before-offence.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (committed: string, arrested: string) => ({
  offences: [{ offence_date: committed, arrest_date: arrested }],
});

testCheck(arrestBeforeOffence, {
  fails: {
    'the day before': offence('2024-05-02', '2024-05-01'),
    'by a year': offence('2024-05-02', '2023-05-02'),
    'the day before, of a child who is there': { children: [{}], ...offence('2024-05-02', '2024-05-01') },
    'arrested on the day of the birth': { children: [{}], ...offence('2024-05-02', '2009-01-15') },
  },
  passes: {
    'the same day': offence('2024-05-01', '2024-05-01'),
    'no arrest': offence('2024-05-01', ''),
    'an arrest on 1900-01-01 is none': offence('2024-05-01', '1900-01-01'),
    'an arrest that cannot be read': offence('2024-05-01', '30/04/2024'),
    'no date of the offence': offence('1900-01-01', '2024-04-30'),
    'an offence after the as-at date is an impossible date': offence('2026-10-01', '2024-05-01'),
    'an arrest before the birth is an impossible date': { children: [{}], ...offence('2024-05-01', '2009-01-14') },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...offence('2024-05-02', '2024-05-01') },
  },
});
