import { custodyWithoutTerm } from '../../src/checks/custody-without-term.ts';
import { testCheck } from '../support/check-tester.ts';

const term = (outcome: string, months: string, rest = {}) => ({
  outcomes: [{ outcome, term_months: months, ...rest }],
});

testCheck(custodyWithoutTerm, {
  fails: {
    'a detention and training order': term('detention_and_training_order', ''),
    'a term of nought': term('detention_and_training_order', '0'),
    'section 250': term('section_250', ''),
    'an extended sentence': term('section_254', ''),
  },
  passes: {
    'it has a term': term('section_250', '36'),
    'a part of a month': term('detention_and_training_order', '0.5'),
    'at His Majesty’s pleasure': term('section_259', ''),
    'for life': term('section_226_life', ''),
    'an old section that may be for life': term('section_90_91_detention', ''),
    'a term that is no number is a problem of reading': term('section_250', 'three years'),
    'not custody': term('youth_rehabilitation_order', ''),
    'overturned on appeal': term('section_250', '', { appeal_status: 'appeal_successful' }),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...term('section_250', '') },
  },
});
