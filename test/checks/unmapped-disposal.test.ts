import { unmappedDisposal } from '../../src/checks/unmapped-disposal.ts';
import { testCheck } from '../support/check-tester.ts';

const of = (disposal: string) => ({ interventions: [{ disposal }] });

testCheck(unmappedDisposal, {
  fails: {
    'a text of no disposal': of('Sent home'),
    'a misspelling is not guessed at': of('referal_order'),
    'outcome 23, which no KPI knows': of('deferred_prosecution_outcome_23'),
  },
  passes: {
    'a disposal': of('referral_order'),
    'without regard to case, spaces, hyphens and underscores': of('DTO-Licence'),
    'a disposal that no KPI counts': of('turnaround'),
    'blank is a problem of reading': of(''),
  },
});
