import { missingResidence } from '../../src/checks/missing-residence.ts';
import { testCheck } from '../support/check-tester.ts';

const outcome = (residence: string) => ({ outcomes: [{ residence }] });

testCheck(missingResidence, {
  fails: { blank: outcome('') },
  passes: {
    local: outcome('local'),
    other: outcome('other'),
    'a text that maps to nothing is a problem of reading': outcome('Narnia'),
  },
});
