import { unmappedOutcome } from '../../src/checks/unmapped-outcome.ts';
import { testCheck } from '../support/check-tester.ts';

const outcome = (text: string) => ({ outcomes: [{ outcome: text }] });

testCheck(unmappedOutcome, {
  fails: {
    'a text of no outcome': outcome('Sent home'),
    'a misspelling is not guessed at': outcome('youth_cautoin'),
    'an outcome for adults': outcome('suspended_sentence_order'),
  },
  passes: {
    'an outcome': outcome('youth_caution'),
    'without regard to case, spaces, hyphens and underscores': outcome('Youth-Conditional CAUTION'),
    'an outcome of no group': outcome('not_guilty'),
    'blank is a problem of reading': outcome(''),
  },
});
