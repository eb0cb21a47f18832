import { missingCategory } from '../../src/checks/missing-category.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (category: string, deleted = 'false') => ({
  children: [{ deleted }],
  offences: [{ category }],
});

testCheck(missingCategory, {
  fails: {
    blank: offence(''),
    'the child is not there': { offences: [{ category: '' }] },
  },
  passes: {
    'a category': offence('drugs'),
    'other is a category': offence('other'),
    'not known is category-not-known': offence('not_known'),
    'a text that maps to nothing is unmapped-category': offence('Street crime'),
    'the child is withdrawn': offence('', 'true'),
  },
});
