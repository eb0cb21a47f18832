import { offenceWithoutOrder } from '../../src/checks/offence-without-order.ts';
import { testCheck } from '../support/check-tester.ts';

const given = (outcome: Record<string, string>, more = {}) => ({
  children: [{}],
  offences: [{}],
  outcomes: [{ outcome: 'referral_order', ...outcome }],
  interventionOffences: [{ offence_id: 'F9' }],
  ...more,
});

testCheck(offenceWithoutOrder, {
  fails: {
    'a referral order': given({}),
    'a youth conditional caution': given({ outcome: 'youth_conditional_caution' }),
    'a youth rehabilitation order with intensive supervision': given({ outcome: 'youth_rehabilitation_order_iss' }),
    custody: given({ outcome: 'detention_and_training_order' }),
    'on the first day of the KPIs': given({ outcome_date: '2023-04-01' }),
    'four weeks before the as-at date': given({ outcome_date: '2026-09-02' }),
    'no links at all': given({}, { interventionOffences: [] }),
    'residence and appeal not recorded': given({ residence: '', appeal_status: '' }),
    'an appeal dismissed': given({ appeal_status: 'appeal_dismissed' }),
  },
  passes: {
    'a link with its offence': given({}, { interventionOffences: [{}] }),
    'a link with its offence, of a programme that is not there, is found by another check': given(
      {},
      { interventionOffences: [{ intervention_id: 'I9' }] },
    ),
    'a youth caution may come without a programme': given({ outcome: 'youth_caution' }),
    'so may a diversion': given({ outcome: 'no_further_action_outcome_22' }),
    'a fine has no order type': given({ outcome: 'fine' }),
    'nothing the mapping knows': given({ outcome: 'Something else' }),
    'the day before the KPIs begin': given({ outcome_date: '2023-03-31' }),
    'within four weeks of the as-at date': given({ outcome_date: '2026-09-03' }),
    'living elsewhere': given({ residence: 'other' }),
    'overturned on appeal': given({ appeal_status: 'appeal_successful' }),
    'aged 18 at the outcome': given({}, { children: [{ date_of_birth: '2006-06-01' }] }),
    'a withdrawn child': given({}, { children: [{ deleted: 'true' }] }),
    'an offence that is not there is found by another check': given({ offence_id: 'F2' }),
  },
});
