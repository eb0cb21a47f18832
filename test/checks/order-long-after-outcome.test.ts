import { orderLongAfterOutcome } from '../../src/checks/order-long-after-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

/** 90 days after 2024-06-01 is 2024-08-30. */
const starting = (start: string, programme: Record<string, string> = {}, more = {}) => ({
  children: [{}],
  offences: [{}],
  outcomes: [{ outcome_date: '2024-06-01' }],
  interventions: [{ start_date: start, end_date: '', ...programme }],
  interventionOffences: [{}],
  ...more,
});

testCheck(orderLongAfterOutcome, {
  fails: {
    '91 days': starting('2024-08-31'),
    'after the last of two': starting(
      '2024-08-31',
      {},
      { outcomes: [{ outcome_date: '2024-06-01' }, { outcome_id: 'O2', outcome_date: '2024-05-20' }] },
    ),
  },
  passes: {
    '90 days': starting('2024-08-30'),
    'within 90 days of the last of two': starting(
      '2024-08-31',
      {},
      { outcomes: [{ outcome_date: '2024-05-20' }, { outcome_id: 'O2', outcome_date: '2024-06-02' }] },
    ),
    'a licence starts with the release': starting('2024-12-01', { disposal: 'dto_licence' }),
    Turnaround: starting('2024-12-01', { disposal: 'turnaround' }),
    'an outcome before its offence is found by another check': starting(
      '2024-12-01',
      {},
      { outcomes: [{ outcome_date: '2024-04-01' }] },
    ),
    'no start': starting('1900-01-01'),
    'aged 18 at the start, which is found by another check': starting(
      '2024-08-31',
      {},
      { children: [{ date_of_birth: '2006-08-31' }] },
    ),
    'a withdrawn child': starting('2024-12-01', {}, { children: [{ deleted: 'true' }] }),
  },
});
