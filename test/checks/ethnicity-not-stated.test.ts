import { ethnicityNotStated } from '../../src/checks/ethnicity-not-stated.ts';
import { testCheck } from '../support/check-tester.ts';

/** So many children who stated an ethnicity, so many who did not, and further ones. */
const children = (stated: number, notStated: number, ...further: readonly Readonly<Record<string, string>>[]) => ({
  children: [
    ...Array.from({ length: stated }, () => ({ ethnicity: 'W1' })),
    ...Array.from({ length: notStated }, () => ({ ethnicity: 'NS' })),
    ...further,
  ],
});

testCheck(ethnicityNotStated, {
  fails: {
    'fifteen of a hundred': children(85, 15),
    'eight of fifty': children(42, 8),
    'whatever it is called': children(42, 6, { ethnicity: 'Refused' }, { ethnicity: 'Not known' }),
    'nobody stated any': children(0, 50),
  },
  passes: {
    'fourteen of a hundred': children(86, 14),
    'fewer than fifty children': children(0, 49),
    'a blank is missing-ethnicity, and no child of the fifty': children(41, 8, { ethnicity: '' }),
    'a text that maps to nothing is unmapped-ethnicity': children(41, 8, { ethnicity: 'Martian' }),
    'a withdrawn child is none': children(42, 7, { ethnicity: 'NS', deleted: 'true' }),
    'no child': children(0, 0),
  },
});
