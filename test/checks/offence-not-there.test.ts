import { offenceNotThere } from '../../src/checks/offence-not-there.ts';
import { testCheck } from '../support/check-tester.ts';

testCheck(offenceNotThere, {
  fails: {
    'another offence': { offences: [{ offence_id: 'F2' }], outcomes: [{ offence_id: 'F1' }] },
    'a link to another offence': { offences: [{ offence_id: 'F2' }], interventionOffences: [{}] },
    'a victim of another offence': { offences: [{ offence_id: 'F2' }], victims: [{}] },
    'no offences at all': { offences: [], outcomes: [{}] },
    'a leading zero makes another identifier': { offences: [{ offence_id: '1' }], outcomes: [{ offence_id: '01' }] },
    'the identifier is only a child': {
      children: [{ child_id: 'F2' }],
      offences: [{}],
      outcomes: [{ offence_id: 'F2' }],
    },
  },
  passes: {
    'the offence is there': { offences: [{}], outcomes: [{}] },
    'the offence of a link and of a victim is there': { offences: [{}], interventionOffences: [{}], victims: [{}] },
    'a victim without an offence': { offences: [{}], victims: [{ offence_id: '' }] },
    'two outcomes of one offence': { offences: [{}], outcomes: [{}, { outcome_id: 'O2' }] },
    'an offence without an outcome': { offences: [{}, { offence_id: 'F2' }], outcomes: [{}] },
  },
});
