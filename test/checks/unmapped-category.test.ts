import { unmappedCategory } from '../../src/checks/unmapped-category.ts';
import { testCheck } from '../support/check-tester.ts';

const offence = (category: string, deleted = 'false') => ({
  children: [{ deleted }],
  offences: [{ category }],
});

testCheck(unmappedCategory, {
  fails: {
    'a text of no category': offence('Street crime'),
    'a misspelling is not guessed at': offence('robery'),
    'the child is not there': { offences: [{ category: 'Street crime' }] },
  },
  passes: {
    'a category': offence('robbery'),
    'without regard to case, spaces, hyphens and underscores': offence('Non-Domestic BURGLARY'),
    'not known': offence('not_known'),
    blank: offence(''),
    'the child is withdrawn': offence('Street crime', 'true'),
  },
});
