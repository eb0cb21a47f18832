import { populationRowTwice } from '../../src/checks/population-row-twice.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

const beside = (other: CsvRow) => ({ population: [{}, other] });

testCheck(populationRowTwice, {
  fails: {
    'the same row': beside({}),
    'another number': beside({ aged_10_to_17: '9000' }),
    'another source': beside({ source: 'Census' }),
    'a blank sex is both': beside({ sex: '' }),
  },
  passes: {
    'another year': beside({ year: '2025' }),
    'another area': beside({ area: 'Otherland' }),
    'another group': beside({ ethnicity: 'white' }),
    'another sex': beside({ sex: 'male' }),
    'a sex that cannot be read': beside({ sex: 'some' }),
    'no number': beside({ aged_10_to_17: '' }),
    'no year': beside({ year: '' }),
    'a group that maps to nothing': beside({ ethnicity: 'martian' }),
  },
});
