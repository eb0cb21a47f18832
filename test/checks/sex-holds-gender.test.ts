import { sexHoldsGender } from '../../src/checks/sex-holds-gender.ts';
import { testCheck } from '../support/check-tester.ts';

const child = (sex: string, deleted = 'false') => ({ children: [{ sex, deleted }] });

testCheck(sexHoldsGender, {
  fails: {
    'a gender': child('Non-binary'),
    'a text that is nothing': child('Martian'),
    'an initial is not guessed at': child('M'),
  },
  passes: {
    'a sex': child('female'),
    'without regard to case': child('FEMALE'),
    'not known': child('Not known'),
    blank: child(''),
    'the child is withdrawn': child('Non-binary', 'true'),
  },
});
