import { populationJump } from '../../src/checks/population-jump.ts';
import { testCheck } from '../support/check-tester.ts';
import type { CsvRow } from '../support/rows.ts';

/** 10,000 children in 2024, and another row. */
const then = (other: CsvRow) => ({ population: [{}, { year: '2025', ...other }] });

testCheck(populationJump, {
  fails: {
    'a fifth more, and one': then({ aged_10_to_17: '12001' }),
    'a fifth fewer, and one': then({ aged_10_to_17: '7999' }),
    'a hundred more, and more than a fifth': {
      population: [
        { ethnicity: 'other', aged_10_to_17: '60' },
        { ethnicity: 'other', year: '2025', aged_10_to_17: '160' },
      ],
    },
    'the later year stands first': { population: [{ year: '2025', aged_10_to_17: '20000' }, {}] },
    'a blank sex is both': then({ aged_10_to_17: '20000', sex: '' }),
  },
  passes: {
    'a fifth more': then({ aged_10_to_17: '12000' }),
    'a fifth fewer': then({ aged_10_to_17: '8000' }),
    'two years later': then({ year: '2026', aged_10_to_17: '20000' }),
    'another area': then({ area: 'Otherland', aged_10_to_17: '20000' }),
    'another group': then({ ethnicity: 'white', aged_10_to_17: '2000' }),
    'another sex': then({ sex: 'male', aged_10_to_17: '5100' }),
    'a fifth of few children is soon so many more': {
      population: [
        { ethnicity: 'other', aged_10_to_17: '60' },
        { ethnicity: 'other', year: '2025', aged_10_to_17: '159' },
      ],
    },
    'no number': then({ aged_10_to_17: '' }),
  },
});
