import { categoryNotKnown } from '../../src/checks/category-not-known.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (category: string, deleted = 'false') => ({
  children: [{ deleted }],
  offences: [{ category }],
});

testCheck(categoryNotKnown, {
  fails: {
    'not known': offence('not_known'),
    'in words': offence('Not Known'),
    'the child is not there': { offences: [{ category: 'not_known' }] },
  },
  passes: {
    'a category': offence('robbery'),
    other: offence('other'),
    blank: offence(''),
    'a text that maps to nothing': offence('unknown'),
    'the child is withdrawn': offence('not_known', 'true'),
  },
});
