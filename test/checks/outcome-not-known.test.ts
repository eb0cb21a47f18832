import { outcomeNotKnown } from '../../src/checks/outcome-not-known.ts';
import { testCheck } from '../support/check-tester.ts';

const outcome = (text: string, deleted = 'false') => ({
  children: [{ deleted }],
  outcomes: [{ outcome: text }],
});

testCheck(outcomeNotKnown, {
  fails: {
    'not known': outcome('not_known'),
    other: outcome('other'),
    'in words': outcome('Not Known'),
    'the child is not there': { outcomes: [{ outcome: 'other' }] },
  },
  passes: {
    'an outcome': outcome('youth_caution'),
    'other informal action is an outcome': outcome('other_informal_action'),
    'an outcome of no group': outcome('not_guilty'),
    'a text that maps to nothing is unmapped-outcome': outcome('unknown'),
    'the child is withdrawn': outcome('not_known', 'true'),
  },
});
