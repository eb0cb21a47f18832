import { twoOrdersAlike } from '../../src/checks/two-orders-alike.ts';
import { testCheck } from '../support/check-tester.ts';

const two = (second: Record<string, string>, more = {}) => ({
  children: [{}],
  offences: [{}],
  interventions: [{}, { intervention_id: 'I2', ...second }],
  interventionOffences: [{}, { intervention_id: 'I2' }],
  ...more,
});

testCheck(twoOrdersAlike, {
  fails: {
    'the same days': two({}),
    'one day together': two({ start_date: '2024-09-01', end_date: '2024-12-01' }),
    'the second is open': two({ start_date: '2024-07-01', end_date: '' }),
    'linked in another order': two({}, { interventionOffences: [{ intervention_id: 'I2' }, {}] }),
    'two offences of both are one finding': two(
      {},
      {
        offences: [{}, { offence_id: 'F2' }],
        interventionOffences: [
          {},
          { intervention_id: 'I2' },
          { offence_id: 'F2' },
          { intervention_id: 'I2', offence_id: 'F2' },
        ],
      },
    ),
  },
  passes: {
    'the second begins on the day the first ends': two({ start_date: '2024-09-02', end_date: '' }),
    'of another disposal': two({ disposal: 'youth_conditional_caution' }),
    'for another offence': two(
      {},
      { offences: [{}, { offence_id: 'F2' }], interventionOffences: [{}, { intervention_id: 'I2', offence_id: 'F2' }] },
    ),
    'the same link twice': two({}, { interventionOffences: [{}, {}] }),
    'no KPI counts them': two(
      {},
      { interventions: [{ disposal: 'turnaround' }, { intervention_id: 'I2', disposal: 'turnaround' }] },
    ),
    'the second ends before it starts': two({ end_date: '2024-06-01' }),
    'the second has no start': two({ start_date: '1900-01-01' }),
    'the offence is not there': two({}, { offences: [] }),
    'a withdrawn child': two({}, { children: [{ deleted: 'true' }] }),
  },
});
