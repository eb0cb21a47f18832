import { missingEthnicity } from '../../src/checks/missing-ethnicity.ts';
import { testCheck } from '../support/check-tester.ts';

const child = (ethnicity: string) => ({ children: [{ ethnicity }] });

testCheck(missingEthnicity, {
  fails: { blank: child(''), 'only white space': child('  ') },
  passes: {
    'a code': child('B2'),
    'not stated was asked and answered': child('NS'),
    'not known, in words': child('Not known'),
    'a text that maps to nothing is a problem of reading': child('Martian'),
  },
});
