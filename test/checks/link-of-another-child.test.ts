import { linkOfAnotherChild } from '../../src/checks/link-of-another-child.ts';
import { testCheck } from '../support/check-tester.ts';

const linked = (programme: Record<string, string>, more = {}) => ({
  children: [{ child_id: 'C1' }, { child_id: 'C2' }],
  offences: [{ child_id: 'C1' }],
  interventions: [programme],
  interventionOffences: [{}],
  ...more,
});

testCheck(linkOfAnotherChild, {
  fails: {
    'another child': linked({ child_id: 'C2' }),
    'one link of two': linked(
      { child_id: 'C2' },
      {
        offences: [{ child_id: 'C1' }, { offence_id: 'F2', child_id: 'C2' }],
        interventionOffences: [{}, { offence_id: 'F2' }],
      },
    ),
  },
  passes: {
    'the same child': linked({ child_id: 'C1' }),
    'the programme is not there': linked({ child_id: 'C2', intervention_id: 'I2' }),
    'the offence is not there': linked({ child_id: 'C2' }, { interventionOffences: [{ offence_id: 'F2' }] }),
    'the child of the programme is not there': linked({ child_id: 'C3' }),
    'one of the two is withdrawn': linked(
      { child_id: 'C2' },
      { children: [{ child_id: 'C1' }, { child_id: 'C2', deleted: 'true' }] },
    ),
  },
});
