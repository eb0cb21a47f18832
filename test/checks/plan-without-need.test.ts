import { planWithoutNeed } from '../../src/checks/plan-without-need.ts';
import { testCheck } from '../support/check-tester.ts';

const record = (identified: string, formal_plan: string) => ({ send: [{ identified, formal_plan }] });

testCheck(planWithoutNeed, {
  fails: { 'a plan and no need': record('false', 'true'), 'as yes and no': record('no', 'yes') },
  passes: {
    both: record('true', 'true'),
    'a need without a plan': record('true', 'false'),
    neither: record('false', 'false'),
    'plan not recorded': record('false', ''),
    'need not recorded': record('', 'true'),
    'a need that cannot be read': record('perhaps', 'true'),
  },
});
