import { termAboveMaximum } from '../../src/checks/term-above-maximum.ts';
import { testCheck } from '../support/check-tester.ts';

const term = (months: string, rest = {}) => ({
  outcomes: [{ outcome: 'detention_and_training_order', term_months: months, ...rest }],
});

testCheck(termAboveMaximum, {
  fails: {
    '25 months': term('25'),
    '24 and a half': term('24.5'),
    'a term in days': term('120'),
  },
  passes: {
    '24 months': term('24'),
    '24 months by way of days': term('24.02'),
    'a longer term under another section': term('60', { outcome: 'section_250' }),
    'no term': term(''),
    'a term that is no number is a problem of reading': term('two years'),
    'overturned on appeal': term('36', { appeal_status: 'changed_on_appeal' }),
    'the child is withdrawn': { children: [{ deleted: 'true' }], ...term('36') },
  },
});
