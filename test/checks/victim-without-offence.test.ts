import { victimWithoutOffence } from '../../src/checks/victim-without-offence.ts';
import { testCheck } from '../support/check-tester.ts';

const there = { interventions: [{}], interventionOffences: [{}], offences: [{}] };

testCheck(victimWithoutOffence, {
  fails: {
    'neither an offence nor a programme': { ...there, victims: [{ offence_id: '', intervention_id: '' }] },
    'the programme is linked to nothing': { ...there, interventionOffences: [], victims: [{ offence_id: '' }] },
    'the programme is linked to an offence that is not there': {
      ...there,
      interventionOffences: [{ offence_id: 'F2' }],
      victims: [{ offence_id: '' }],
    },
  },
  passes: {
    'both are there': { ...there, victims: [{}] },
    'an offence without a programme': { ...there, victims: [{ intervention_id: '' }] },
    'the offence of the programme': { ...there, victims: [{ offence_id: '' }] },
    'an offence that is not there is found by another check': {
      ...there,
      victims: [{ offence_id: 'F2', intervention_id: '' }],
    },
    'a programme that is not there is found by another check': {
      ...there,
      victims: [{ offence_id: '', intervention_id: 'I2' }],
    },
  },
});
