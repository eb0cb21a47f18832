import { missingSex } from '../../src/checks/missing-sex.ts';
import { testCheck } from '../support/check-tester.ts';

const child = (sex: string, deleted = 'false') => ({ children: [{ sex, deleted }] });

testCheck(missingSex, {
  fails: {
    blank: child(''),
    'only white space': child('  '),
    'withdrawn is blank, which is not withdrawn': child('', ''),
  },
  passes: {
    male: child('male'),
    female: child('female'),
    'not known was looked for': child('not_known'),
    'a text that is no sex is sex-holds-gender': child('Martian'),
    'the child is withdrawn': child('', 'true'),
  },
});
