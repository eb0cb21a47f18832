import { orderNotThere } from '../../src/checks/order-not-there.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(orderNotThere, {
  fails: {
    'a link to a programme of another name': { interventions: [{}], interventionOffences: [{ intervention_id: 'I2' }] },
    'a link, and no programmes': { interventions: [], interventionOffences: [{}] },
    'a victim of a programme of another name': { interventions: [{}], victims: [{ intervention_id: 'I2' }] },
    'a leading zero makes another identifier': {
      interventions: [{ intervention_id: '1' }],
      victims: [{ intervention_id: '01' }],
    },
  },
  passes: {
    'the programme is there': { interventions: [{}], interventionOffences: [{}], victims: [{}] },
    'a victim without a programme': { interventions: [{}], victims: [{ intervention_id: '' }] },
    'two links of one programme': { interventions: [{}], interventionOffences: [{}, { offence_id: 'F2' }] },
  },
});
