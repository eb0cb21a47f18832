import { victimOrderOfAnotherOffence } from '../../src/checks/victim-order-of-another-offence.ts';
import { testCheck } from '../support/check-tester.ts';

const victim = (cells: Record<string, string>, more = {}) => ({
  children: [{}],
  offences: [{}, { offence_id: 'F2' }],
  interventions: [{}],
  interventionOffences: [{}],
  victims: [cells],
  ...more,
});

testCheck(victimOrderOfAnotherOffence, {
  fails: {
    'the programme is for another offence': victim({ offence_id: 'F2' }),
    'the programme is for two others': victim(
      { offence_id: 'F3' },
      {
        offences: [{}, { offence_id: 'F2' }, { offence_id: 'F3' }],
        interventionOffences: [{}, { offence_id: 'F2' }],
      },
    ),
  },
  passes: {
    'the programme is for the offence': victim({}),
    'one of its two offences': victim({ offence_id: 'F2' }, { interventionOffences: [{}, { offence_id: 'F2' }] }),
    'no offence': victim({ offence_id: '' }),
    'no programme': victim({ offence_id: 'F2', intervention_id: '' }),
    'an offence that is not there is found by another check': victim({ offence_id: 'F9' }),
    'a programme that is not there is found by another check': victim({ offence_id: 'F2', intervention_id: 'I9' }),
    'a programme that is linked to nothing is found by another check': victim(
      { offence_id: 'F2' },
      { interventionOffences: [] },
    ),
    'a withdrawn child': victim({ offence_id: 'F2' }, { children: [{ deleted: 'true' }] }),
  },
});
