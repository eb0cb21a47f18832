import { planNotRecorded } from '../../src/checks/plan-not-recorded.ts';
import { testCheck } from '../support/check-tester.ts';

const record = (identified: string, formal_plan: string) => ({ send: [{ identified, formal_plan }] });

testCheck(planNotRecorded, {
  fails: { 'a need, and nothing of a plan': record('true', '') },
  passes: {
    'a plan': record('true', 'true'),
    'no plan': record('true', 'false'),
    'no need': record('false', ''),
    'need not recorded': record('', ''),
    'a plan that cannot be read is a problem of reading': record('true', 'perhaps'),
  },
});
