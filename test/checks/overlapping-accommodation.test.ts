import { overlappingAccommodation } from '../../src/checks/overlapping-accommodation.ts';
import { testCheck } from '../support/check-tester.ts';

const homes = (second: Record<string, string>, first: Record<string, string> = {}, deleted = 'false') => ({
  children: [{ deleted }],
  accommodation: [
    { start_date: '2024-01-01', end_date: '2024-06-30', suitability: 'unsuitable', ...first },
    { start_date: '2024-06-01', end_date: '', suitability: 'suitable', ...second },
  ],
});

testCheck(overlappingAccommodation, {
  fails: {
    'unsuitable and suitable': homes({}),
    'one night together': homes({ start_date: '2024-06-29' }),
    'the first is open': homes({}, { end_date: '' }),
    'not known is not suitable': homes({ suitability: 'not_known' }, { suitability: 'suitable' }),
    'both from the same day': homes({ start_date: '2024-01-01' }),
    'the later stands first in the file': homes({ start_date: '2023-06-01' }),
  },
  passes: {
    'it begins the day after': homes({ start_date: '2024-07-01' }),
    'it begins on the day of the end': homes({ start_date: '2024-06-30' }),
    'they agree': homes({ suitability: 'unsuitable' }),
    'two types, as parents who live apart': homes({ type: 'living_with_family' }),
    'suitability blank is found by another check': homes({ suitability: '' }),
    'a type that maps to nothing': homes({ type: 'Something else' }, { type: 'Something else' }),
    'of another child': homes({ child_id: 'C2' }),
    'the first ends before it starts': homes({ start_date: '2023-06-01' }, { end_date: '2023-12-31' }),
    'no start': homes({ start_date: '1900-01-01' }),
    'a withdrawn child': homes({}, {}, 'true'),
  },
});
