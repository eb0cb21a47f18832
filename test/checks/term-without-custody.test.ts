import { termWithoutCustody } from '../../src/checks/term-without-custody.ts';
import { testCheck } from '../support/check-tester.ts';

const term = (outcome: string, months: string) => ({ outcomes: [{ outcome, term_months: months }] });

testCheck(termWithoutCustody, {
  fails: {
    'of a community order': term('youth_rehabilitation_order', '12'),
    'of a referral order': term('referral_order', '9'),
    'of a caution, less than a month': term('youth_caution', '0.5'),
    'of an acquittal': term('not_guilty', '4'),
  },
  passes: {
    'of custody': term('detention_and_training_order', '12'),
    'no term': term('youth_rehabilitation_order', ''),
    'a term of nought is none': term('youth_rehabilitation_order', '0'),
    'a term that is no number is a problem of reading': term('youth_rehabilitation_order', 'twelve'),
    'an outcome text that maps to nothing': term('triage', '12'),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...term('youth_rehabilitation_order', '12') },
  },
});
