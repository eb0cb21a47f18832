import { unmappedEthnicity } from '../../src/checks/unmapped-ethnicity.ts';
import { testCheck } from '../support/check-tester.ts';

const child = (ethnicity: string, deleted = 'false') => ({ children: [{ ethnicity, deleted }] });

testCheck(unmappedEthnicity, {
  fails: {
    'a text of no group': child('Martian'),
    'a code of no list': child('Z9'),
  },
  passes: {
    'a code': child('B2'),
    'in lower case': child('b2'),
    'a category of the census': child('Asian, Asian British or Asian Welsh: Indian'),
    'a bare group': child('Mixed'),
    'not stated': child('Not stated'),
    blank: child(''),
    'the child is withdrawn': child('Martian', 'true'),
  },
});
