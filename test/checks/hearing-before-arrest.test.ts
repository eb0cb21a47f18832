import { hearingBeforeArrest } from '../../src/checks/hearing-before-arrest.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (arrested: string, heard: string) => ({
  offences: [{ arrest_date: arrested, first_hearing_date: heard }],
});

testCheck(hearingBeforeArrest, {
  fails: {
    'the day before': offence('2024-05-20', '2024-05-19'),
    'on the day of the offence, the arrest after it': offence('2024-05-20', '2024-05-01'),
    'though the sentence came after both': {
      ...offence('2024-05-20', '2024-05-19'),
      outcomes: [{ outcome_date: '2024-06-01', outcome: 'referral_order' }],
    },
  },
  passes: {
    'the same day': offence('2024-05-20', '2024-05-20'),
    'no arrest': offence('', '2024-05-20'),
    'no hearing': offence('2024-05-20', ''),
    'an arrest on 1900-01-01 is none': offence('1900-01-01', '2024-05-20'),
    'an arrest that cannot be read': offence('20/05/2024', '2024-05-19'),
    'a hearing before the offence is a fault of its own': offence('2024-05-20', '2024-04-30'),
    'an arrest after the as-at date is an impossible date': offence('2026-10-01', '2024-05-20'),
    'an arrest after the outcome is a fault of its own': {
      ...offence('2024-06-02', '2024-05-20'),
      outcomes: [{ outcome_date: '2024-06-01' }],
    },
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...offence('2024-05-20', '2024-05-19') },
  },
});
