import { orderWithoutOutcome } from '../../src/checks/order-without-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const without = (programme: Record<string, string>, more = {}) => ({
  children: [{}],
  offences: [{}],
  outcomes: [{ offence_id: 'F9' }],
  interventions: [programme],
  interventionOffences: [{}],
  ...more,
});

testCheck(orderWithoutOutcome, {
  fails: {
    'it has ended': without({}),
    'two offences, and no outcome of either': without(
      {},
      { offences: [{}, { offence_id: 'F2' }], interventionOffences: [{}, { offence_id: 'F2' }] },
    ),
    'on the first day of the KPIs': without({ end_date: '2023-04-01' }),
  },
  passes: {
    'an outcome': without({}, { outcomes: [{}] }),
    'an outcome of one of two offences': without(
      {},
      { outcomes: [{}], offences: [{}, { offence_id: 'F2' }], interventionOffences: [{}, { offence_id: 'F2' }] },
    ),
    'an outcome that was overturned is one': without({}, { outcomes: [{ appeal_status: 'appeal_successful' }] }),
    'still running': without({ end_date: '' }),
    'it ended before the KPIs began': without({ end_date: '2023-03-31' }),
    'it ends after the as-at date': without({ end_date: '2026-10-01' }),
    Turnaround: without({ disposal: 'turnaround' }),
    'a link with no offence that is there is found by another check': without({}, { offences: [] }),
    'a withdrawn child': without({}, { children: [{ deleted: 'true' }] }),
  },
});
