import { termBelowMinimum } from '../../src/checks/term-below-minimum.ts';
import { testCheck } from '../support/check-tester.ts';

const term = (months: string, rest = {}) => ({
  outcomes: [{ outcome: 'detention_and_training_order', term_months: months, ...rest }],
});

testCheck(termBelowMinimum, {
  fails: {
    '3 months': term('3'),
    'a term in years': term('1.5'),
    'less than a month': term('0.4'),
  },
  passes: {
    '4 months': term('4'),
    '4 months by way of days': term('3.98'),
    'a shorter term under another section': term('3', { outcome: 'section_250' }),
    'no term': term(''),
    'a term of nought is none': term('0'),
    'a term that is no number is a problem of reading': term('a few'),
    'overturned on appeal': term('2', { appeal_status: 'appeal_successful' }),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...term('2') },
  },
});
