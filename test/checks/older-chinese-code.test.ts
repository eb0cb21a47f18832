import { olderChineseCode } from '../../src/checks/older-chinese-code.ts';
import { testCheck } from '../support/check-tester.ts';

const child = (ethnicity: string) => ({ children: [{ ethnicity }] });

testCheck(olderChineseCode, {
  fails: { O1: child('O1'), 'o1 in lower case': child('o1') },
  passes: {
    'A4, Chinese in the 18+1 list': child('A4'),
    'Chinese, in words': child('Chinese'),
    'O2, Arab': child('O2'),
    'O9, any other': child('O9'),
    'the group itself': child('Other'),
    blank: child(''),
  },
});
