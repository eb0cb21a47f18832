import { populationYearMissing } from '../../src/checks/population-year-missing.ts';
import { testCheck } from '../support/check-tester.ts';

const of = (...years: readonly string[]) => ({ population: years.map((year) => ({ year })) });

testCheck(populationYearMissing, {
  fails: {
    'one between': of('2022', '2023', '2025'),
    'the first': of('2023', '2024', '2025'),
    'the last': of('2022', '2023', '2024'),
    'all of them are one finding': of(),
    'a year of which there are categories only': {
      population: [{ year: '2022' }, { year: '2023' }, { year: '2024' }, { year: '2025', ethnicity: 'White British' }],
    },
    'a year that cannot be read': of('2022', '2023', '2024', 'this year'),
  },
  passes: {
    'each year': of('2022', '2023', '2024', '2025'),
    'in any order, and older ones': of('2025', '2023', '2024', '2022', '2011'),
  },
});
