import { childNotThere } from '../../src/checks/child-not-there.ts';
import { testCheck } from '../support/check-tester.ts';

const children = [{ child_id: 'C1' }];

testCheck(childNotThere, {
  fails: {
    'an offence of another child': { children, offences: [{ child_id: 'C2' }] },
    'an outcome of another child': { children, outcomes: [{ child_id: 'C2' }] },
    'a custody episode of another child': { children, custodyEpisodes: [{ child_id: 'C2' }] },
    'a programme of another child': { children, interventions: [{ child_id: 'C2' }] },
    'a home of another child': { children, accommodation: [{ child_id: 'C2' }] },
    'education of another child': { children, education: [{ child_id: 'C2' }] },
    'special educational needs of another child': { children, send: [{ child_id: 'C2' }] },
    'a health need of another child': { children, health: [{ child_id: 'C2' }] },
    'a status with a wider service of another child': { children, widerServices: [{ child_id: 'C2' }] },
    'an identifier in lower case is another': { children, offences: [{ child_id: 'c1' }] },
    'a leading zero makes another identifier': { children: [{ child_id: '7' }], offences: [{ child_id: '07' }] },
    'the outcome names no child, though its offence does': {
      children,
      offences: [{}],
      outcomes: [{ child_id: 'C2' }],
    },
    'the identifier is only an offence': { children, offences: [{ offence_id: 'C2' }], outcomes: [{ child_id: 'C2' }] },
  },
  passes: {
    'every row is of the child': { children, offences: [{}], outcomes: [{}], custodyEpisodes: [{}] },
    'every record of support is of the child': {
      children,
      interventions: [{}],
      accommodation: [{}],
      education: [{}],
      send: [{}],
      health: [{}],
      widerServices: [{}],
    },
    'the child is withdrawn': { children: [{ deleted: 'true' }], offences: [{}] },
    'white space around the identifier': { children, offences: [{ child_id: ' C1 ' }] },
    'a child without an offence': { children: [{}, { child_id: 'C2' }], offences: [{}] },
    'no custody episodes': { children, offences: [{}], outcomes: [{}], custodyEpisodes: [] },
  },
});
