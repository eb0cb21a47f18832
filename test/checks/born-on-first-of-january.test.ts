import { bornOnFirstOfJanuary } from '../../src/checks/born-on-first-of-january.ts';
import { testCheck } from '../support/check-tester.ts';

/** So many children born on 1 January, each of another year, and so many on other days. */
const born = (first: number, others: number, rest: Readonly<Record<string, string>> = {}) => ({
  children: Array.from({ length: first + others }, (_, nth) => ({
    child_id: `C${nth + 1}`,
    date_of_birth: nth < first ? `20${10 + (nth % 10)}-01-01` : `2009-0${2 + (nth % 8)}-${10 + (nth % 19)}`,
    ...rest,
  })),
});

testCheck(bornOnFirstOfJanuary, {
  fails: {
    'six of six': born(6, 0),
    'six of three hundred': born(6, 294),
    'six just above five times chance': born(6, 432),
  },
  passes: {
    five: born(5, 0),
    'six just below five times chance': born(6, 433),
    'on the days beside it': {
      children: Array.from({ length: 12 }, (_, nth) => ({
        child_id: `C${nth}`,
        date_of_birth: nth % 2 ? '2008-12-31' : '2009-01-02',
      })),
    },
    '1900-01-01 is no date of birth': born(6, 0, { date_of_birth: '1900-01-01' }),
    'the children are withdrawn': born(6, 0, { deleted: 'true' }),
    nobody: { children: [] },
  },
});
