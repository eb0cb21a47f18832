import { custodialOrderWithoutLicence } from '../../src/checks/custodial-order-without-licence.ts';
import { testCheck } from '../support/check-tester.ts';

const custody = { disposal: 'detention_and_training_order' };
const licence = { intervention_id: 'I2', disposal: 'dto_licence' };

testCheck(custodialOrderWithoutLicence, {
  fails: {
    'it has ended': { interventions: [custody] },
    'it ended on the as-at date': { interventions: [{ ...custody, end_date: '2026-09-30' }] },
    'the licence is of another child': { interventions: [custody, { ...licence, child_id: 'C2' }] },
    'the child has another programme': {
      interventions: [custody, { intervention_id: 'I2', disposal: 'referral_order' }],
    },
  },
  passes: {
    'the child has a licence': { interventions: [custody, licence] },
    'the licence stands first': { interventions: [licence, custody] },
    'it ended before the KPIs began': { interventions: [{ ...custody, end_date: '2023-03-31' }] },
    'it is open': { interventions: [{ ...custody, end_date: '' }] },
    'it ends on 1900-01-01, so it is open': { interventions: [{ ...custody, end_date: '1900-01-01' }] },
    'it ends after the as-at date': { interventions: [{ ...custody, end_date: '2026-10-01' }] },
    'other custody has no licence of its own': { interventions: [{ disposal: 'custodial_other' }] },
  },
});
