import { referredBeforeIdentified } from '../../src/checks/referred-before-identified.ts';
import { testCheck } from '../support/check-tester.ts';

const need = (identified_date: string, referred_date: string, offered_date = '2024-06-20') => ({
  health: [{ identified_date, referred_date, offered_date }],
});

testCheck(referredBeforeIdentified, {
  fails: {
    'a day before': need('2024-06-10', '2024-06-09'),
    'nothing was offered': need('2024-06-10', '2024-06-09', ''),
  },
  passes: {
    'on the day': need('2024-06-10', '2024-06-10'),
    'the offer lies before it too, which is another check': need('2024-06-10', '2024-06-01', '2024-06-05'),
    'no referral': need('2024-06-10', ''),
    'a referral on 1900-01-01 is none': need('2024-06-10', '1900-01-01'),
    'the need has no date': need('', '2024-06-09'),
    'a referral that cannot be read': need('2024-06-10', 'spring'),
  },
});
