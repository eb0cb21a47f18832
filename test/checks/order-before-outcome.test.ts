import { orderBeforeOutcome } from '../../src/checks/order-before-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const starting = (start: string, programme: Record<string, string> = {}, more = {}) => ({
  children: [{}],
  offences: [{}],
  outcomes: [{ outcome_date: '2024-06-01' }],
  interventions: [{ start_date: start, ...programme }],
  interventionOffences: [{}],
  ...more,
});

testCheck(orderBeforeOutcome, {
  fails: {
    'the day before': starting('2024-05-31'),
    'a referral order': starting('2024-05-31', { disposal: 'referral_order' }),
    'before the first of two': starting(
      '2024-05-31',
      {},
      { outcomes: [{ outcome_date: '2024-07-01' }, { outcome_id: 'O2', outcome_date: '2024-06-01' }] },
    ),
  },
  passes: {
    'on the day': starting('2024-06-01'),
    'after the first of two': starting(
      '2024-06-15',
      {},
      { outcomes: [{ outcome_date: '2024-07-01' }, { outcome_id: 'O2', outcome_date: '2024-06-01' }] },
    ),
    'a community resolution': starting('2024-05-31', { disposal: 'community_resolution' }),
    'voluntary prevention': starting('2024-05-31', { disposal: 'voluntary_prevention' }),
    'no start': starting('1900-01-01'),
    'an outcome after the as-at date is found by another check': starting(
      '2024-05-31',
      {},
      { outcomes: [{ outcome_date: '2026-10-01' }] },
    ),
    'no outcome': starting('2024-05-31', {}, { outcomes: [] }),
    'a withdrawn child': starting('2024-05-31', {}, { children: [{ deleted: 'true' }] }),
  },
});
