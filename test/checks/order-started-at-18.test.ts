import { orderStartedAt18 } from '../../src/checks/order-started-at-18.ts';
import { testCheck } from '../support/check-tester.ts';

/** The outcome is on 2024-06-01; 28 days later is 2024-06-29. */
const starting = (start: string, born: string, programme: Record<string, string> = {}) => ({
  children: [{ date_of_birth: born }, { child_id: 'C2', date_of_birth: born, deleted: 'true' }],
  offences: [{}],
  outcomes: [{ outcome_date: '2024-06-01' }],
  interventions: [{ start_date: start, end_date: '', ...programme }],
  interventionOffences: [{}],
});

testCheck(orderStartedAt18, {
  fails: {
    'on the birthday, 29 days after': starting('2024-06-30', '2006-06-30'),
    'the birthday was the day after the outcome': starting('2024-07-30', '2006-06-02'),
    'months after': starting('2025-06-01', '2006-12-01'),
  },
  passes: {
    '28 days after': starting('2024-06-29', '2006-06-29'),
    'the day before the birthday': starting('2024-06-30', '2006-07-01'),
    'already 18 at the outcome': starting('2024-07-30', '2006-06-01'),
    'a licence counts from the sentence': starting('2025-06-01', '2006-12-01', { disposal: 'dto_licence' }),
    'voluntary prevention': starting('2025-06-01', '2006-12-01', { disposal: 'voluntary_prevention' }),
    'no birth': starting('2025-06-01', '1900-01-01'),
    'no start': starting('1900-01-01', '2006-12-01'),
    'a withdrawn child': starting('2025-06-01', '2006-12-01', { child_id: 'C2' }),
  },
});
