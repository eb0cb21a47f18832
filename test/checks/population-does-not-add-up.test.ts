import { populationDoesNotAddUp } from '../../src/checks/population-does-not-add-up.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const groups = ['asian', 'black', 'mixed', 'other', 'white'];

/** A population of so many, and its five groups of 2,000 each. */
const whole = (aged_10_to_17: string, others: readonly CsvRow[] = groups.map((ethnicity) => ({ ethnicity }))) => ({
  population: [{ aged_10_to_17 }, ...others.map((other) => ({ aged_10_to_17: '2000', ...other }))],
});

testCheck(populationDoesNotAddUp, {
  fails: {
    'fewer than the groups': whole('9803'),
    'more than the groups': whole('10205'),
    'of boys alone': {
      population: whole('9000').population.map((row) => ({ ...row, sex: 'male' })),
    },
    'a group that stands twice counts once': whole(
      '7000',
      [...groups, 'white'].map((ethnicity) => ({ ethnicity })),
    ),
  },
  passes: {
    exactly: whole('10000'),
    'within two in a hundred': whole('10204'),
    'below, within two in a hundred': whole('9804'),
    'a group is missing': whole(
      '10000',
      groups.slice(1).map((ethnicity) => ({ ethnicity })),
    ),
    'a group of another year': whole(
      '9000',
      groups.map((ethnicity, nth) => ({ ethnicity, year: nth ? '2024' : '2023' })),
    ),
    'a group of another area': whole(
      '9000',
      groups.map((ethnicity, nth) => ({ ethnicity, area: nth ? '' : 'Otherland' })),
    ),
    'a group of one sex': whole(
      '9000',
      groups.map((ethnicity, nth) => ({ ethnicity, sex: nth ? 'all' : 'male' })),
    ),
    'a group without a number': whole(
      '9000',
      groups.map((ethnicity, nth) => ({ ethnicity, aged_10_to_17: nth ? '2000' : '' })),
    ),
    'categories beside the groups they are part of': whole('10000', [
      ...groups.map((ethnicity) => ({ ethnicity })),
      { ethnicity: 'White British' },
    ]),
    'no whole': { population: groups.map((ethnicity) => ({ ethnicity })) },
  },
});
